import type { ExercisePhase } from './exercise.ts';
import type { WalkPlan } from './plan.ts';
import type { WalkLimits } from './plan-limits.ts';
import type { Standing } from './standings.ts';
import type { Track } from './track.ts';

/**
 * The walks of one day. Whoever has not walked by the plan begins as the stage says; after that their own walks decide.
 * In the first days walks stay as short as the first, and on a red day and the day after they are a step shorter.
 * Source: section 6, walk.start (UV); X08, X24 (UV, WALK); fewer times as they get longer is DR.
 */
export function walkOfDay(
  track: Track,
  standing: Standing,
  stage: ExercisePhase,
  isRedLately: boolean,
  walk: WalkLimits,
): WalkPlan {
  const { firstDays, firstWeeks, later } = walk.firstMinutes;
  const first = stage === 'first-days' ? firstDays : stage === 'first-weeks' ? firstWeeks : later;
  const hasWalked = standing.lastDay !== null;
  const own = minutesAt(track, standing.index);
  const easier = minutesAt(track, Math.max(0, standing.index - 1));
  const usual = hasWalked ? own : first;
  const wanted = isRedLately && hasWalked && standing.moved?.kind !== 'down' ? easier : usual;
  const minutes =
    stage === 'first-days' || (isRedLately && !hasWalked) ? Math.min(wanted, firstDays) : wanted;
  const isLong = minutes >= walk.longFromMinutes;
  return {
    minutes,
    times: isLong ? 1 : minutes <= walk.shortUpToMinutes ? walk.shortTimes : walk.middleTimes,
    daysPerWeek: isLong ? walk.daysPerWeek : 7,
    reason: reason(),
  };

  function reason(): WalkPlan['reason'] {
    const { moved } = standing;
    if (!hasWalked) return { kind: 'start' };
    if (moved?.kind === 'gap') return { kind: 'shorter', because: 'gap' };
    if (minutes < own) return { kind: 'shorter', because: 'red' };
    if (moved?.kind === 'down')
      return { kind: 'shorter', because: moved.because === 'spasm' ? 'red' : 'hurt' };
    if (moved?.kind === 'up') return { kind: 'longer', fromMinutes: minutesAt(track, moved.from) };
    return { kind: minutes >= walk.mostMinutes ? 'full' : 'same' };
  }
}

const minutesAt = ({ steps }: Track, index: number): number => ((steps[index] ?? steps[0]).seconds ?? 0) / 60;
