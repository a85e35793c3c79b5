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

type Going = { -readonly [K in keyof Standing]: Standing[K] };

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
  const of = new Map<string, Going>([...tracks].map(([key, { start }]) => [key, beginning(start)]));
  const onDay = new Map(days.map((one) => [one.day, one]));
  const answersOn = new Map<LocalDay, Answer[]>();
  for (const one of answers) answersOn.set(one.day, [...(answersOn.get(one.day) ?? []), one]);
  const spasms = new Set(spasmDays);
  const all = new Set([...onDay.keys(), ...answers.map(({ day }) => day), ...spasmDays]);
  let steppedUpOn: LocalDay | null = null;

  const change = (key: string, on: DayCount, happen: (track: Track, was: Going) => void) => {
    const [track, was] = [tracks.get(key), of.get(key)];
    if (!track || !was) return;
    passTime(track, was, on, limits);
    happen(track, was);
  };
  const countOf = dayCounts();
  for (const day of [...all].sort()) {
    const on = countOf(day);
    const done = onDay.get(day);
    for (const { id, offerId, answer } of answersOn.get(day) ?? []) {
      const isRed = onDay.get(addDays(day, -1))?.light === 'red' || (done?.redId != null && done.redId < id);
      change(offerId.slice(0, offerId.indexOf(':')), on, (track, was) => {
        if (!isReadyForMore(track, was) || offerId !== offerIdOf(track, was.index + 1)) return;
        if (answer === 'accepted' && (isRed || steppedUpOn === day)) return;
        was.greens = [];
        if (answer === 'not-yet') return;
        steppedUpOn = day;
        was.moved = { kind: 'up', on: day, from: was.index };
        was.index += 1;
      });
    }
    if (spasms.has(day))
      for (const key of tracks.keys()) change(key, on, (track, was) => afterSpasm(track, was, day));
    if (done)
      for (const [key, one] of done.ones) change(key, on, (track, was) => afterDay(track, was, one, done));
  }
  for (const key of tracks.keys()) change(key, countOf(today), () => undefined);
  return { of, steppedUpOn };
}

/** Counts days from one to another; every day is asked many times. */
interface DayCount {
  day: LocalDay;
  since(earlier: LocalDay): number;
}

function dayCounts(): (day: LocalDay) => DayCount {
  const numbers = new Map<LocalDay, number>();
  const numberOf = (day: LocalDay): number => {
    const known = numbers.get(day) ?? daysBetween('2000-01-01', day);
    numbers.set(day, known);
    return known;
  };
  return (day) => ({ day, since: (earlier) => numberOf(day) - numberOf(earlier) });
}

/** The answers to offers up to `latest`, in id order. */
export const offerAnswers = (entries: readonly JournalEntry[], latest: LocalDay): Answer[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'plan-offer-answered') return [];
    const day = livedDay(entry);
    return day === null || day > latest ? [] : [{ id: entry.id, day, ...entry.values }];
  });

const beginning = (start: number): Going => ({
  index: start,
  greens: [],
  lastDay: null,
  lastLight: null,
  isLastSettled: null,
  moved: null,
  countsFrom: null,
});

/** Time alone: what rested comes back at its lightest, and long gaps lead back towards the start. */
function passTime({ start }: Track, was: Going, on: DayCount, limits: PlanLimits): void {
  const { index, lastDay, countsFrom } = was;
  if (lastDay === null || countsFrom === null) return;
  if (index === RESTING) {
    if (on.since(lastDay) < limits.exerciseRestDays) return;
    Object.assign(was, { index: 0, greens: [], moved: { kind: 'rested' }, countsFrom: on.day });
    return;
  }
  const gaps = Math.floor(on.since(countsFrom) / limits.gapStepDays);
  if (gaps < 1) return;
  was.index = Math.max(Math.min(index, start), index - gaps);
  was.greens = [];
  if (was.index < index) was.moved = { kind: 'gap', days: on.since(lastDay) };
  was.countsFrom = addDays(countsFrom, gaps * limits.gapStepDays);
}

function afterSpasm(track: Track, was: Going, day: LocalDay): void {
  const { index } = was;
  if (index === RESTING) return;
  was.index = track.afterSpasm(index);
  was.greens = [];
  if (was.index < index) was.moved = { kind: 'down', on: day, because: 'spasm' };
}

function afterDay(track: Track, was: Going, { light, done }: DayOfOne, on: ExerciseDay): void {
  const { day, isSettled } = on;
  const [first] = done;
  if (was.lastDay === null && first) was.index = track.firstIndex(first);
  was.lastLight = light;
  was.isLastSettled = isSettled;
  // Nothing moves while it rests; trying it all the same does not make the rest longer unless it was red.
  if (was.index === RESTING && light !== 'red') return;
  was.lastDay = day;
  was.countsFrom = day;
  was.moved = null;
  if (light === 'red') {
    const tried = done.map((item) => track.stepDone(item)).filter((step) => step >= 0);
    const from = Math.min(was.index, ...(track.key === WALK ? [] : tried));
    was.index = Math.max(track.mayRest ? RESTING : 0, from - 1);
    was.greens = [];
    was.moved = { kind: 'down', on: day, because: isSettled === false ? 'not-settled' : 'red' };
  } else if (light === 'amber') was.greens = [];
  else if (light === 'green' && isSettled === true && done.some((item) => track.isAt(was.index, item)))
    was.greens = [...was.greens, day].slice(-track.greensNeeded(was.index));
}
