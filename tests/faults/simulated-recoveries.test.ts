import { describe, expect, test } from 'vitest';
import { planLimits } from '../../src/content/recovery/plan-limits.ts';
import { doseLadder, stepOf } from '../../src/domain/recovery/dose-ladder.ts';
import type { Exercise } from '../../src/domain/recovery/exercise.ts';
import { addDays, daysBetween, type LocalDay } from '../../src/domain/time/local-day.ts';
import { seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';
import {
  library,
  liveBy,
  tempers,
  type Habits,
  type Life,
  type LivedDay,
  type TemperId,
} from './simulated-person.ts';

const DAYS_A_YEAR = 365;
/** Long enough for every stage but the last. */
const DAYS_IN_SAMPLE = 110;

const people = faultRuns({ sample: 8, full: 10_000 });

/** Every plan reads all that was lived before, so a year costs as much as forty times a month: a few live one. */
const daysOf = (seed: number): number => {
  if (people < 1000) return DAYS_IN_SAMPLE;
  return seed % 200 < 8 ? DAYS_A_YEAR : 28 + 14 * (seed % 5);
};
const temperIds = Object.keys(tempers) as TemperId[];

/** One in five never answers the questions, one answers late, one chooses for themselves, one does both. */
const habitsOf = (seed: number): Habits => ({
  answersOnDay: [0, null, 3 + (seed % 50), 0, 3 + (seed % 50)][seed % 5] ?? null,
  choosesOwn: seed % 5 >= 3 ? 0.4 : 0,
});
const byId = new Map<string, Exercise>(library.map((exercise) => [exercise.id, exercise]));

/** The rules said a second time, in the words of the person: what was red, and what had settled. */
const settled = ({ resting, morning }: LivedDay) => morning !== null && (morning <= resting || morning <= 3);
const wasRed = (lived: LivedDay): boolean => {
  const { resting, painDuring, stopped, morning, done } = lived;
  if (done.length === 0 || painDuring === null) return false;
  const roseTooMuch = resting >= 6 && (painDuring - resting >= 2 || (resting === 9 && painDuring > 9));
  const isHigh = resting < 6 && painDuring >= 6;
  const movedAtTen = resting === 10 && done.some(({ exerciseId }) => byId.get(exerciseId)?.group !== 'rest');
  return movedAtTen || stopped || roseTooMuch || isHigh || (morning !== null && !settled(lived));
};
/** What only the next day showed is not known on its morning. */
const wasRedByMorning = (lived: LivedDay) =>
  wasRed(lived.isMorningSaid ? lived : { ...lived, morning: null });
const wasGreen = (lived: LivedDay) =>
  !wasRed(lived) && lived.resting < 6 && lived.painDuring !== null && lived.painDuring <= 3 && settled(lived);

/** A question that is open, or answered with yes, keeps an exercise to its easier form. */
const isOpen = (life: Life, day: LocalDay) => life.answeredOn === null || day < life.answeredOn;
const isCareful = (life: Life, { cares }: Exercise, day: LocalDay) =>
  cares.some(({ careId }) => isOpen(life, day) || life.cares.has(careId));
const ladderIn = (life: Life, exercise: Exercise, day: LocalDay) =>
  doseLadder(exercise, isCareful(life, exercise, day), planLimits);

function stepIn(life: Life, item: { exerciseId: string }, day: LocalDay): number {
  const exercise = byId.get(item.exerciseId);
  return exercise ? stepOf(ladderIn(life, exercise, day), item as never) : -1;
}

const isStrong = ({ exerciseId }: { exerciseId: string }) => byId.get(exerciseId)?.isStrength === true;

/** What a life breaks of what the plan promises; empty when nothing. */
function broken(life: Life): string[] {
  const found: string[] = [];
  const on = new Map<LocalDay, LivedDay>(life.days.map((lived) => [lived.day, lived]));
  const most = new Map<string, number>();
  let known: LivedDay[];
  let later: LivedDay[] = [];
  for (const lived of life.days) {
    const { day, plan } = lived;
    const say = (what: string) => found.push(`${life.temperId}, ${day}: ${what}`);
    const before = on.get(addDays(day, -1));
    const isAfterRed = before !== undefined && wasRedByMorning(before);
    const items = plan.items.map(({ item }) => item);
    if (items.length > planLimits.itemsMost) say(`${items.length} items`);
    if (isAfterRed && (items.some(isStrong) || plan.offers.length > 0)) say('load on the day after red');
    if (before?.done.some(isStrong) && items.some(isStrong)) say('strength two days running');
    if (day === life.answeredOn) most.clear();
    if (before?.done.some(isStrong) && lived.done.some(isStrong))
      say('strength was let through two days running');
    if (isAfterRed && lived.done.some(isStrong)) say('strength was let through on the day after red');
    const isNotFor = (exerciseId: string) =>
      byId
        .get(exerciseId)
        ?.cares.some(
          ({ careId, means }) => means === 'not-for' && (isOpen(life, day) || life.cares.has(careId)),
        ) !== false;
    for (const { exerciseId } of items)
      if (isNotFor(exerciseId) || life.leftOut.has(exerciseId)) say(`${exerciseId} was left out`);
    for (const { exerciseId } of lived.done) if (isNotFor(exerciseId)) say(`${exerciseId} was let through`);
    if (plan.offers.length > 1) say('more than one offer');
    const [offer] = plan.offers;
    if (offer && !offer.offerId.startsWith('walk:')) {
      const { exerciseId, goodDays, from, to } = offer;
      if (stepIn(life, to, day) !== stepIn(life, from, day) + 1)
        say(`${exerciseId} is offered more than a step`);
      const times = life.days.filter(
        (one) =>
          one.day >= (goodDays[0] ?? day) &&
          one.day < day &&
          one.done.some((item) => item.exerciseId === exerciseId),
      );
      if (goodDays.length < 2 || !goodDays.every((good) => wasGreen(on.get(good) as LivedDay)))
        say(`${exerciseId} is offered without two settled greens`);
      if (times.some((one) => wasRed(one) || (one.painDuring ?? 0) > 3))
        say(`${exerciseId} was not green in between`);
      if (lived.accepted === offer.offerId) most.set(exerciseId, stepIn(life, from, day) + 1);
    }
    for (const item of items) {
      const exercise = byId.get(item.exerciseId) as Exercise;
      const allowed = most.get(item.exerciseId) ?? ladderIn(life, exercise, day).start;
      if (stepIn(life, item, day) > allowed) say(`${item.exerciseId} went up without a word`);
    }
    known = later;
    later = [];
    if (wasRedByMorning(lived)) known.push(lived);
    else if (wasRed(lived)) later.push(lived);
    for (const exerciseId of known.flatMap(({ done }) => [...new Set(done.map((item) => item.exerciseId))])) {
      const allowed = most.get(exerciseId) ?? ladderIn(life, byId.get(exerciseId) as Exercise, day).start;
      most.set(exerciseId, Math.max(0, allowed - 1));
    }
  }
  return [...found, ...stuck(life)];
}

/** Long enough for the rest of an exercise and the days of positions to be over. */
const NOBODY_WAITS_DAYS = 12;
/** A step needs two turns of an exercise, and eight of them take turns. */
const NOBODY_STAYS_DAYS = 45;

function stuck(life: Life): string[] {
  const found: string[] = [];
  let lastRed: LocalDay | null = null;
  let lastLeg: LocalDay | null = null;
  let redsRunning = 0;
  let lastMove = life.days[0]?.day ?? '';
  for (const [index, lived] of life.days.entries()) {
    const { day, plan } = lived;
    // A spasm makes its own day one of the first, which the plan of that morning could not know.
    const isEarly = [lived, life.days[index + 1]].some((one) => one?.plan.stage === 'first-days');
    const isEarlyRed = isEarly && (lived.painDuring ?? 0) - lived.resting >= 2;
    if (plan.stateReason.kind === 'into-a-leg') lastLeg = day;
    const since = (earlier: LocalDay | null) => (earlier === null ? Infinity : daysBetween(earlier, day));
    const isWaiting = plan.state === 'positions-only' && plan.stateReason.kind !== 'pain-at-most';
    if (isWaiting && Math.min(since(lastRed), since(lastLeg)) > NOBODY_WAITS_DAYS)
      found.push(`${life.temperId}, ${day}: still nothing but positions`);
    if (redsRunning >= planLimits.redsRunningToStop && plan.seePhysio === null)
      found.push(`${life.temperId}, ${day}: red and red, and nobody points to a physio`);
    if (plan.seePhysio !== null || plan.offers.length > 0 || lived.accepted !== null) lastMove = day;
    const isAtMost = plan.items.every(({ reason }) => reason.kind === 'most' || reason.kind === 'position');
    if (isAtMost) lastMove = day;
    if (
      life.temperId === 'always-green' &&
      life.habits.choosesOwn === 0 &&
      daysBetween(lastMove, day) > NOBODY_STAYS_DAYS
    )
      found.push(`${life.temperId}, ${day}: green for long, and no offer`);
    // A day of nothing but walks that hurt may be red by the next one, which nobody but the plan looks at.
    const mayBeRed = (lived.walkPain ?? 0) >= (lived.done.length === 0 ? 4 : 6);
    if (wasRed(lived) || isEarlyRed || mayBeRed) lastRed = day;
    // What nobody said the plan does not know.
    if (wasRedByMorning(lived)) {
      redsRunning += 1;
    } else if (lived.done.length > 0) redsRunning = 0;
  }
  return found;
}

describe(`${people} people`, () => {
  test(
    'are never asked for more than their back allows, and none is stuck',
    { timeout: 12 * 3_600_000 },
    () => {
      const found: string[] = [];
      for (let seed = 0; seed < people && found.length < 20; seed += 1)
        found.push(
          ...broken(
            liveBy(
              temperIds[seed % temperIds.length] as TemperId,
              daysOf(seed),
              seededRandom(seed + 1),
              habitsOf(seed),
            ),
          ).map((what) => `seed ${seed + 1}: ${what}`),
        );
      expect(found).toEqual([]);
    },
  );
});

test('whoever never settles gets less and less, down to positions alone, and is pointed to a physio', () => {
  const { days } = liveBy('never-settling', 30, seededRandom(3));
  const states = days.map(({ plan }) => plan.state);
  expect(states).toContain('positions-only');
  expect(days.findIndex(({ plan }) => plan.seePhysio === 'not-settling')).toBeLessThanOrEqual(5);
  expect(days.at(-1)?.plan.seePhysio).toBe('not-settling');
});

test('whoever is always green is led on step by step, and walks half an hour before six months are over', () => {
  const { days } = liveBy('always-green', 180, seededRandom(5));
  const last = days.at(-1)?.plan;
  expect(last?.walk?.minutes).toBe(planLimits.walk.mostMinutes);
  expect(days.filter(({ accepted }) => accepted !== null).length).toBeGreaterThan(40);
});
