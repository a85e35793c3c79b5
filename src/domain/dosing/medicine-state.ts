import { HOUR_MS, type Instant } from '../time/instant.ts';
import { localDay } from '../time/local-day.ts';
import {
  countLimits,
  DOSE_WINDOW_MS,
  dosesThatCount,
  inLast24h,
  isMoreThan,
  type CountedLimit,
} from './counted-doses.ts';
import { daysInARowSoFar, daysInARowWithToday } from './day-run.ts';
import { dosingLimits, type DoseLimits } from './dose-limits.ts';
import type { DoseRecord, TakenDose } from './dose-record.ts';
import { guardFinding, type GuardFinding, type GuardGroup } from './guard.ts';
import type { Medicine } from './medicine.ts';

/**
 * Where a medicine stands against its limits. Only `limit-not-reached` says that there is room, and only for the
 * smallest usual dose. `until` is when, with no further dose, both the gap and the 24 hours are past.
 */
export type LimitState =
  | { kind: 'do-not' }
  | { kind: 'guard-unanswered' }
  | { kind: 'label-missing' }
  | { kind: 'entries-lost' }
  | { kind: 'clock-uncertain' }
  | { kind: 'total-unknown' }
  | { kind: 'days-reached' }
  | { kind: 'day-limit-reached'; until: Instant }
  | { kind: 'gap-not-passed'; until: Instant }
  | { kind: 'limit-not-reached' };

export interface MedicineState {
  medicine: Medicine;
  limit: LimitState;
  guards: GuardFinding;
  /** Null when the label is missing. */
  limits: DoseLimits | null;
  /** Doses of the last 24 hours that count against the limits, oldest first, those of other medicines included. */
  counted: readonly TakenDose[];
  /** What they add up to, limit by limit; empty when the label is missing. */
  sums: readonly CountedLimit[];
  /** The newest dose that counts, however old. */
  lastDose: TakenDose | null;
  /** Days in a row with a dose that counts, up to today or yesterday. */
  daysInARow: number;
  /** Two doses of the last 24 hours came closer together than the hard gap. */
  wasTooSoon: boolean;
}

function wereTooSoon(doses: readonly TakenDose[], limits: DoseLimits, now: Instant): boolean {
  return doses.some((dose, index) => {
    const before = doses[index - 1];
    if (!before || now - dose.countedAt >= DOSE_WINDOW_MS) return false;
    return dose.countedAt - before.countedAt < limits.hardGapHours * HOUR_MS;
  });
}

function limitState(
  record: DoseRecord,
  medicine: Medicine,
  limits: DoseLimits,
  doses: readonly TakenDose[],
): LimitState {
  const { now } = record.clock;
  if (record.mayMissDoses) return { kind: 'entries-lost' };
  if (doses.some((dose) => dose.isDoubtful)) return { kind: 'clock-uncertain' };

  const sumsAt = (at: Instant) => countLimits(record.medicines, medicine, limits, inLast24h(doses, at));
  if (sumsAt(now).some(({ used }) => used === null)) return { kind: 'total-unknown' };

  const days = new Set(doses.map((dose) => dose.day));
  if (limits.maxDays !== null && daysInARowWithToday(days, localDay(now, record.timeZone)) > limits.maxDays)
    return { kind: 'days-reached' };

  const isUnder24hLimit = (at: Instant) =>
    inLast24h(doses, at).length < (limits.maxDosesPer24h ?? Infinity) &&
    sumsAt(at).every(({ used, max, smallestDose }) => !isMoreThan((used ?? Infinity) + smallestDose, max));
  const gapEndsAt = Math.max(now, (doses.at(-1)?.countedAt ?? -Infinity) + limits.gapHours * HOUR_MS);
  const dropOuts = doses.map((dose) => dose.countedAt + DOSE_WINDOW_MS);
  const until = [gapEndsAt, ...dropOuts].filter((at) => at >= gapEndsAt && isUnder24hLimit(at));
  if (!isUnder24hLimit(now)) return { kind: 'day-limit-reached', until: Math.min(...until) };
  if (gapEndsAt > now) return { kind: 'gap-not-passed', until: Math.min(...until) };
  return { kind: 'limit-not-reached' };
}

/**
 * Where `medicine` stands now. No limit is shown while a guard stands against it or is unanswered, the label is
 * missing, or times or entries are in doubt. Source: section 4, clock rules and MR11, DR.
 */
export function medicineState(
  record: DoseRecord,
  medicine: Medicine,
  guardGroups: readonly GuardGroup[],
): MedicineState {
  const guards = guardFinding(medicine, guardGroups, record.guardAnswers);
  const limits = dosingLimits(medicine, record.labels.get(medicine.id));
  const doses = dosesThatCount(record, medicine);
  const { now } = record.clock;
  const counted = inLast24h(doses, now);
  const limit = (): LimitState => {
    if (guards.doNot.length > 0) return { kind: 'do-not' };
    if (guards.unanswered.length > 0) return { kind: 'guard-unanswered' };
    return limits ? limitState(record, medicine, limits, doses) : { kind: 'label-missing' };
  };
  return {
    medicine,
    limit: limit(),
    guards,
    limits,
    counted,
    sums: limits ? countLimits(record.medicines, medicine, limits, counted) : [],
    lastDose: doses.at(-1) ?? null,
    daysInARow: daysInARowSoFar(new Set(doses.map((dose) => dose.day)), localDay(now, record.timeZone)),
    wasTooSoon: limits !== null && wereTooSoon(doses, limits, now),
  };
}
