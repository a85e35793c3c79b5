import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs, SessionItem } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import type { Exercise } from './exercise.ts';
import type { KnownPain } from './known-pain.ts';
import { activities } from './activities-done.ts';
import { begunItems, sessionLogs, type SessionLog } from './session-logs.ts';
import { hasSettled, lightOf, type Light, type LightLimits } from './traffic-light.ts';

/** How one exercise, or walking, went on a day. */
export interface DayOfOne {
  /** The worst of the day, the morning after among it; null when no pain was said. */
  light: Light | null;
  /** What was done to its end, in the form asked for. */
  done: SessionItem[];
}

/** What was done for the back on one day, and how the back answered. */
export interface ExerciseDay {
  readonly day: LocalDay;
  /** The worst of everything done; null when no pain was said. */
  light: Light | null;
  /** How the morning after was; null while nothing is known of it. */
  isSettled: boolean | null;
  /** The first entry of the day that was red. */
  redId: EntryId | null;
  /** By exercise id; walks under `WALK`. */
  readonly ones: Map<string, DayOfOne>;
  /** Something that moves the back was begun, not only a position of rest. */
  hasMoves: boolean;
  hasStrength: boolean;
  /** Red was said of no single exercise. */
  isRedForAll: boolean;
  /** The pain at rest before the first thing of the day. */
  resting: Nrs | null;
  /** As the person said it the next morning. */
  morning: Nrs | null;
}

/** Walks of all kinds grow together. */
export const WALK = 'walk';

const worst: readonly (Light | null)[] = [null, 'green', 'amber', 'red'];
const worseOf = (a: Light | null, b: Light | null): Light | null =>
  worst.indexOf(a) > worst.indexOf(b) ? a : b;

/**
 * The days on which something was done, oldest first, up to `latest`. A rating during an item is of that item, every
 * other one of all that was begun; red of a whole session is of every exercise of its day, for what came before it may
 * have brought it; a session stopped by the light is red. Settled is what the person said the morning
 * after, or else the pain of the next day, or else the pain at rest before the next day's session; without any of them
 * it is unknown, which is not settled and not red. Not settled is red. `entries` are effective entries in id order.
 * Source: section 6, traffic light (PROV, AHPS); what stands for the morning is DR.
 */
export function exerciseDays(
  entries: readonly JournalEntry[],
  library: ReadonlyMap<string, Exercise>,
  pain: KnownPain,
  latest: LocalDay,
  limits: LightLimits,
): ExerciseDay[] {
  const days = new Map<LocalDay, ExerciseDay>();
  const dayFor = (day: LocalDay): ExerciseDay => {
    const known = days.get(day) ?? nothingOn(day);
    days.set(day, known);
    return known;
  };
  for (const log of sessionLogs(entries, latest)) addSession(dayFor(log.day), log);
  for (const { id, day, isWalk, minutes, painDuring } of activities(entries, latest)) {
    const on = dayFor(day);
    const resting = on.resting ?? pain.painOn.get(day) ?? pain.painOn.get(addDays(day, -1)) ?? null;
    const light = painDuring === null ? null : lightOfWalk(day, resting, painDuring);
    // A walk of which no pain was said is as good as the day was.
    const ofDay = light ?? (resting === null ? null : lightOfWalk(day, resting, resting));
    if (isWalk) addOne(on, WALK, ofDay, [walkOf(minutes * 60)]);
    seen(on, light, id);
  }
  const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const on of sorted) settle(on);
  return sorted;

  /** By the change in the first days, as in a session; where the pain at rest is not known the bands decide. */
  function lightOfWalk(day: LocalDay, resting: Nrs | null, painNow: Nrs): Light {
    const isFirstDays = resting !== null && pain.firstDays.has(day);
    return lightOf({ resting: resting ?? 0, painNow, isFirstDays }, limits);
  }

  function isRest({ exerciseId }: SessionItem): boolean {
    return library.get(exerciseId)?.group === 'rest';
  }

  function addSession(on: ExerciseDay, log: SessionLog): void {
    const { items, restingPain } = log.asked;
    let resting = restingPain;
    const begun = begunItems(log);
    const isFirstDays = pain.firstDays.has(on.day);
    on.resting ??= resting;
    const lights = new Map<number, Light | null>(begun.map((at) => [at, null]));
    const shine = (light: Light, id: EntryId, item?: number) => {
      const ofOne = item !== undefined && lights.has(item);
      on.isRedForAll ||= light === 'red' && !ofOne;
      for (const at of ofOne ? [item] : begun) lights.set(at, worseOf(lights.get(at) ?? null, light));
      seen(on, light, id);
    };
    for (const { id, values } of log.ratings) {
      const { moment, nrs: painNow, item, stopSigns = [] } = values;
      if (moment === 'next-morning') {
        on.morning = painNow ?? on.morning;
        if (stopSigns.length > 0) shine('red', id);
        continue;
      }
      if (painNow === undefined) {
        if (stopSigns.length > 0) shine('red', id, moment === 'during' ? item : undefined);
        continue;
      }
      const rested =
        item === undefined ? items.every(isRest) : items[item] !== undefined && isRest(items[item]);
      const light = lightOf({ resting, painNow, isFirstDays, stopSigns, isRest: rested }, limits);
      const isAcute = isFirstDays || resting >= limits.redFrom;
      const isStillUp = moment === 'half-hour-after' && isAcute && !hasSettled(resting, painNow, limits);
      shine(isStillUp ? 'red' : light, id, moment === 'during' ? item : undefined);
      if (moment === 'before-going-on' && painNow < resting) resting = painNow;
    }
    if (log.stoppedId !== null && ![...lights.values()].includes('red')) shine('red', log.stoppedId);
    for (const [at, light] of lights) {
      const item = items[at];
      if (!item) continue;
      const exercise = library.get(item.exerciseId);
      const events = log.events.get(at);
      const isDone = events?.has('done') === true && !events.has('eased');
      const isWalk = exercise?.group === 'walking';
      addOne(
        on,
        isWalk ? WALK : item.exerciseId,
        light,
        isDone ? [isWalk ? walkOf(item.seconds ?? 0) : item] : [],
      );
      on.hasMoves ||= !isRest(item);
      on.hasStrength ||= exercise?.isStrength === true;
    }
  }

  function settle(on: ExerciseDay): void {
    if (on.isRedForAll) for (const [key, one] of on.ones) if (key !== WALK) one.light = 'red';
    const next = addDays(on.day, 1);
    const after = on.morning ?? pain.painOn.get(next) ?? days.get(next)?.resting ?? null;
    const before = on.resting ?? pain.painOn.get(on.day) ?? 0;
    if (after === null) return;
    on.isSettled = hasSettled(before as Nrs, after, limits);
    if (on.isSettled) return;
    on.light = 'red';
    for (const one of on.ones.values()) one.light = 'red';
  }
}

const nothingOn = (day: LocalDay): ExerciseDay => ({
  day,
  light: null,
  isSettled: null,
  redId: null,
  ones: new Map(),
  hasMoves: false,
  hasStrength: false,
  isRedForAll: false,
  resting: null,
  morning: null,
});

function seen(on: ExerciseDay, light: Light | null, id: EntryId): void {
  on.light = worseOf(on.light, light);
  if (light === 'red' && (on.redId === null || id < on.redId)) on.redId = id;
}

function addOne(on: ExerciseDay, key: string, light: Light | null, done: readonly SessionItem[]): void {
  const one = on.ones.get(key) ?? { light: null, done: [] };
  on.ones.set(key, { light: worseOf(one.light, light), done: [...one.done, ...done] });
}

const walkOf = (seconds: number): SessionItem => ({ exerciseId: WALK, form: 'usual', sets: 1, seconds });
