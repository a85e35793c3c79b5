import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import { WALK, type DayOfOne, type ExerciseDay } from './exercise-days.ts';
import { livedDay } from './lived-day.ts';
import type { PlanLimits } from './plan-limits.ts';
import type { Track } from './track.ts';
import type { Light } from './traffic-light.ts';

/** Why a track stands where it does, until it was done there once. */
export type Moved =
  | { kind: 'up'; on: LocalDay; from: number }
  | { kind: 'down'; on: LocalDay; because: 'red' | 'not-settled' | 'spasm' }
  | { kind: 'gap'; days: number }
  | { kind: 'rested' };

/** Where one track stands on a day. */
export interface Standing {
  /** The step; RESTING while the exercise rests. */
  readonly index: number;
  /** Days running that were green, settled and done at this step. */
  readonly greens: readonly LocalDay[];
  readonly lastDay: LocalDay | null;
  readonly lastLight: Light | null;
  readonly isLastSettled: boolean | null;
  readonly moved: Moved | null;
  /** From here on days without it count towards the next step back. */
  readonly countsFrom: LocalDay | null;
}

/** Red in its lightest form: left out for some days. */
export const RESTING = -1;

export interface Standings {
  readonly of: ReadonlyMap<string, Standing>;
  /** The last day on which a step was taken. */
  readonly steppedUpOn: LocalDay | null;
}

/** Names one step of a track, for the offer and its answer. */
export function offerIdOf({ key, steps }: Track, index: number): string {
  const { form, sets, reps, holdSeconds, seconds } = steps[index] ?? steps[0];
  return [key, form, sets, reps ?? 0, holdSeconds ?? 0, seconds ?? 0].join(':');
}

/** Whether the next step may be taken: it has gone well as often as it needs, and there is one. */
export const isReadyForMore = (track: Track, { index, greens }: Standing): boolean =>
  index >= 0 && index < track.steps.length - 1 && greens.length >= track.greensNeeded(index);

interface Answer {
  id: EntryId;
  day: LocalDay;
  offerId: string;
  answer: 'accepted' | 'not-yet';
}

/**
 * Folds the days, in order, into where each track stands on `today`. One step up a day, of one track, only by the
 * person's word, only where it was ready, and neither on nor the day after a red day. Red leads one step back from what was
 * tried, at once; so do a spasm and every long gap, though those not below the start. Amber stays and starts the count
 * again; a day without a rating, with its morning unknown, or done in another dose counts for nothing.
 * Source: section 9, progress (UV); section 6 (PROV, AHPS); gap, spasm, rest and one a day are DR.
 */
export function standings(
  tracks: ReadonlyMap<string, Track>,
  days: readonly ExerciseDay[],
  spasmDays: readonly LocalDay[],
  answers: readonly Answer[],
  today: LocalDay,
  limits: PlanLimits,
): Standings {
  const of = new Map<string, Standing>([...tracks].map(([key, { start }]) => [key, beginning(start)]));
  const onDay = new Map(days.map((one) => [one.day, one]));
  const spasms = new Set(spasmDays);
  const all = new Set([...onDay.keys(), ...answers.map(({ day }) => day), ...spasmDays]);
  let steppedUpOn: LocalDay | null = null;

  const change = (key: string, day: LocalDay, next: (track: Track, standing: Standing) => Standing) => {
    const [track, standing] = [tracks.get(key), of.get(key)];
    if (track && standing) of.set(key, next(track, asOf(track, standing, day, limits)));
  };
  for (const day of [...all].sort()) {
    const done = onDay.get(day);
    const isRedBefore = onDay.get(addDays(day, -1))?.light === 'red';
    for (const { id, offerId, answer } of answers.filter((one) => one.day === day)) {
      const isRed = isRedBefore || (done?.redId != null && done.redId < id);
      change(offerId.slice(0, offerId.indexOf(':')), day, (track, standing) => {
        const { index } = standing;
        if (!isReadyForMore(track, standing) || offerId !== offerIdOf(track, index + 1)) return standing;
        if (answer === 'not-yet') return { ...standing, greens: [] };
        if (isRed || steppedUpOn === day) return standing;
        steppedUpOn = day;
        return { ...standing, index: index + 1, greens: [], moved: { kind: 'up', on: day, from: index } };
      });
    }
    if (spasms.has(day))
      for (const key of tracks.keys()) change(key, day, (track, was) => afterSpasm(track, was, day));
    for (const [key, one] of done?.ones ?? [])
      change(key, day, (track, was) => afterDay(track, was, one, day, done?.isSettled ?? null));
  }
  for (const key of tracks.keys()) change(key, today, (_, standing) => standing);
  return { of, steppedUpOn };
}

/** The answers to offers up to `latest`, in id order. */
export const offerAnswers = (entries: readonly JournalEntry[], latest: LocalDay): Answer[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'plan-offer-answered') return [];
    const day = livedDay(entry);
    return day === null || day > latest ? [] : [{ id: entry.id, day, ...entry.values }];
  });

const beginning = (start: number): Standing => ({
  index: start,
  greens: [],
  lastDay: null,
  lastLight: null,
  isLastSettled: null,
  moved: null,
  countsFrom: null,
});

/** Time alone: what rested comes back at its lightest, and long gaps lead back towards the start. */
function asOf(track: Track, standing: Standing, day: LocalDay, limits: PlanLimits): Standing {
  const { index, lastDay, countsFrom } = standing;
  if (lastDay === null || countsFrom === null) return standing;
  if (index === RESTING)
    return daysBetween(lastDay, day) < limits.exerciseRestDays
      ? standing
      : { ...standing, index: 0, greens: [], moved: { kind: 'rested' }, countsFrom: day };
  const gaps = Math.floor(daysBetween(countsFrom, day) / limits.gapStepDays);
  if (gaps < 1) return standing;
  const back = Math.max(Math.min(index, track.start), index - gaps);
  return {
    ...standing,
    index: back,
    greens: [],
    moved: back < index ? { kind: 'gap', days: daysBetween(lastDay, day) } : standing.moved,
    countsFrom: addDays(countsFrom, gaps * limits.gapStepDays),
  };
}

function afterSpasm(track: Track, standing: Standing, day: LocalDay): Standing {
  const { index } = standing;
  if (index === RESTING) return standing;
  const back = track.afterSpasm(index);
  return {
    ...standing,
    index: back,
    greens: [],
    moved: back < index ? { kind: 'down', on: day, because: 'spasm' } : standing.moved,
  };
}

function afterDay(
  track: Track,
  standing: Standing,
  { light, done }: DayOfOne,
  day: LocalDay,
  isSettled: boolean | null,
): Standing {
  const tried = done.map((item) => track.stepDone(item)).filter((step) => step >= 0);
  const first = done[0];
  const { greens } = standing;
  const index = standing.lastDay === null && first ? track.firstIndex(first) : standing.index;
  const now = {
    ...standing,
    index,
    lastDay: day,
    lastLight: light,
    isLastSettled: isSettled,
    moved: null,
    countsFrom: day,
  };
  if (light === 'red') {
    const from = Math.min(index, ...(track.key === WALK ? [] : tried));
    const back = Math.max(track.mayRest ? RESTING : 0, from - 1);
    const because = isSettled === false ? 'not-settled' : 'red';
    return { ...now, index: back, greens: [], moved: { kind: 'down', on: day, because } };
  }
  // Nothing moves while it rests; trying it all the same does not make the rest longer unless it was red.
  if (index === RESTING) return { ...standing, lastLight: light, isLastSettled: isSettled };
  if (light === 'amber') return { ...now, greens: [] };
  const isDone = track.key === WALK ? tried.some((step) => step >= index) : tried.includes(index);
  if (light === null || isSettled !== true || !isDone) return now;
  return { ...now, greens: [...greens, day].slice(-track.greensNeeded(index)) };
}
