import { changeBetween } from './dose-ladder.ts';
import type { PlannedItem, PlanReason } from './plan.ts';
import { isReadyForMore, type Standing } from './standings.ts';
import type { Track } from './track.ts';

/** How today bends every item: a step lighter after red, the lightest of all after red days running. */
export type Bend = 'none' | 'lighter' | 'lightest';

/** One exercise of today at the step where it stands, or lighter, and why. */
export function plannedItem(track: Track, standing: Standing, bend: Bend): PlannedItem {
  const { index, moved } = standing;
  if (!track.mayRest) return { item: track.steps[0], reason: { kind: 'position' } };
  const at = (step: number) => track.steps[Math.max(0, step)] ?? track.steps[0];
  if (bend === 'lightest') return { item: at(0), reason: { kind: 'day-after-red' } };
  // What was red itself went a step back already.
  const isLower = bend === 'lighter' && moved?.kind !== 'down';
  return isLower
    ? { item: at(index - 1), reason: { kind: 'day-after-red' } }
    : { item: at(index), reason: reasonOf(track, standing) };
}

function reasonOf(track: Track, standing: Standing): PlanReason {
  const { index, moved, greens, lastDay, lastLight, isLastSettled } = standing;
  switch (moved?.kind) {
    case 'up': {
      const [from, to] = [track.steps[moved.from] ?? track.steps[0], track.steps[index] ?? track.steps[0]];
      return { kind: 'stepped-up', on: moved.on, change: changeBetween(from, to) };
    }
    case 'down':
      return { kind: 'stepped-down', on: moved.on, because: moved.because };
    case 'gap':
      return { kind: 'back-after-gap', days: moved.days };
    case 'rested':
      return { kind: 'back-after-rest' };
    default:
  }
  if (lastDay === null) return { kind: 'new' };
  if (lastLight === 'amber') return { kind: 'same-ached' };
  if (index === track.steps.length - 1) return { kind: 'most' };
  if (isReadyForMore(track, standing)) return { kind: 'same-offered' };
  if (lastLight === 'green' && isLastSettled === null) return { kind: 'same-morning-unknown' };
  return { kind: 'same', goodDays: greens.length, neededDays: track.greensNeeded(index) };
}
