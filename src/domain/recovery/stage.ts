import type { Nrs } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import type { ExercisePhase } from './exercise.ts';
import type { ExerciseDay } from './exercise-days.ts';
import type { KnownPain } from './known-pain.ts';
import type { StageReason } from './plan.ts';
import type { PlanLimits } from './plan-limits.ts';
import type { Running } from './running.ts';

export interface Stage {
  stage: ExercisePhase;
  stageReason: StageReason;
}

/** What a stage is worked out from. */
export interface StageFacts {
  pain: KnownPain;
  days: readonly ExerciseDay[];
  row: Running;
  /** The newest pain said for today or yesterday, sessions among it; null when none was. */
  painLately: Nrs | null;
}

/**
 * The stage of today, how it is before how long it has been: a fresh spasm or red pain at rest is the first days
 * whenever it comes; red days running lead back to the first weeks; pain in the green, with green and settled days,
 * goes before the two weeks. Keeping well comes three months after it began, and after strength began. Source:
 * section 9, phases, "symptoms first, clock second"; what calm is, and the way back, are DR.
 */
export function stageOf(facts: StageFacts, today: LocalDay, limits: PlanLimits): Stage {
  const { pain, days, row, painLately } = facts;
  const onset = pain.onsetDays.at(-1) ?? null;
  const sinceOnset = onset === null ? null : daysBetween(onset, today);
  if (sinceOnset !== null && sinceOnset < limits.firstDays)
    return { stage: 'first-days', stageReason: { kind: 'fresh' } };
  if (painLately !== null && painLately >= limits.redFrom)
    return { stage: 'first-days', stageReason: { kind: 'red-at-rest' } };
  const lastRed = [...pain.painOn].findLast(([, nrs]) => nrs >= limits.redFrom)?.[0] ?? null;
  if (lastRed !== null && daysBetween(lastRed, today) <= limits.calmDays)
    return { stage: 'first-weeks', stageReason: { kind: 'red-at-rest' } };
  if (row.reds >= limits.greensToGoUp)
    return { stage: 'first-weeks', stageReason: { kind: 'red-running', days: row.reds } };

  const isEarly = !pain.isWell && sinceOnset !== null && sinceOnset < limits.firstWeeksDays;
  if (isEarly && !isCalm(facts, sinceOnset ?? 0, today, limits))
    return { stage: 'first-weeks', stageReason: { kind: 'early-days', days: (sinceOnset ?? 0) + 1 } };

  const firstStrength = days.find(({ hasStrength }) => hasStrength)?.day ?? null;
  const strengthSince =
    onset !== null && firstStrength !== null && onset > firstStrength ? onset : firstStrength;
  const isLong = strengthSince !== null && daysBetween(strengthSince, today) >= limits.keepingWellAfterDays;
  if (isLong && (painLately === null || painLately < limits.amberFrom))
    return { stage: 'keeping-well', stageReason: { kind: 'three-months-on' } };
  if (isEarly) return { stage: 'strengthening', stageReason: { kind: 'calm-early', days: sinceOnset ?? 0 } };
  return { stage: 'strengthening', stageReason: { kind: pain.isWell ? 'well' : 'two-weeks-on' } };
}

function isCalm(
  { pain, row }: StageFacts,
  sinceOnset: number,
  today: LocalDay,
  { calmEarlyDays, calmDays, greensToGoUp, amberFrom }: PlanLimits,
): boolean {
  if (sinceOnset < calmEarlyDays || row.greens < greensToGoUp) return false;
  const lately = [...pain.painOn].filter(([day]) => day <= today && daysBetween(day, today) < calmEarlyDays);
  return lately.length >= calmDays && lately.every(([, nrs]) => nrs < amberFrom);
}
