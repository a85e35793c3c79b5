import { exercises } from '../../src/content/exercises/library.ts';
import { planLimits } from '../../src/content/recovery/plan-limits.ts';
import { nextEntryId, type EntryId } from '../../src/domain/journal/entry-id.ts';
import type {
  EntryKind,
  EntryValues,
  JournalEntry,
  Nrs,
  SessionItem,
} from '../../src/domain/journal/entry.ts';
import { careAnswers } from '../../src/domain/recovery/care-answers.ts';
import { itemToBegin, mayBeChosen } from '../../src/domain/recovery/chosen-items.ts';
import type { CareId, Exercise } from '../../src/domain/recovery/exercise.ts';
import { planFor } from '../../src/domain/recovery/plan-for.ts';
import type { DayPlan } from '../../src/domain/recovery/plan.ts';
import { DAY_MS, HOUR_MS } from '../../src/domain/time/instant.ts';
import { addDays, type LocalDay } from '../../src/domain/time/local-day.ts';

/** How a back and the person who has it behave. Pain at rest goes from `from` to `to`, by `easing` a day. */
interface Temper {
  from: number;
  to: number;
  easing: number;
  /** Points over rest that exercise brings, and that are left the morning after. */
  during: number;
  morning: number;
  /** How often out of one: does it, says how the morning was, checks in, does more than asked, has a spasm. */
  does: number;
  tellsMorning: number;
  checksIn: number;
  overdoes: number;
  spasm: number;
  leg: number;
  goesAway: number;
}

const ordinary: Temper = {
  from: 6,
  to: 1,
  easing: 0.3,
  during: 1,
  morning: 0,
  does: 0.85,
  tellsMorning: 0.8,
  checksIn: 0.7,
  overdoes: 0,
  spasm: 0.002,
  leg: 0,
  goesAway: 0.003,
};

export const tempers = {
  fast: ordinary,
  slow: { ...ordinary, easing: 0.03, to: 2, does: 0.7 },
  relapsing: { ...ordinary, spasm: 0.02, easing: 0.5 },
  overdoing: { ...ordinary, overdoes: 0.3, during: 3, does: 0.95 },
  'never-settling': { ...ordinary, from: 4, to: 4, during: 2, morning: 2, does: 1, spasm: 0, goesAway: 0 },
  irregular: { ...ordinary, does: 0.4, goesAway: 0.03, tellsMorning: 0.3, checksIn: 0.3 },
  'leg-sign': { ...ordinary, leg: 0.02 },
  'always-green': { ...ordinary, from: 0, to: 0, during: 0, does: 1, tellsMorning: 1, spasm: 0, goesAway: 0 },
} satisfies Record<string, Temper>;

export type TemperId = keyof typeof tempers;

/** What somebody makes of the questions about exercises, and how often out of one they choose their own. */
export interface Habits {
  /** The day of their life on which they answer; null for never. */
  answersOnDay: number | null;
  choosesOwn: number;
}

const asAsked: Habits = { answersOnDay: 0, choosesOwn: 0 };

/** What was written on one day, as the person knows it, without a look at the rules. */
export interface LivedDay {
  day: LocalDay;
  plan: DayPlan;
  resting: Nrs;
  done: readonly SessionItem[];
  painDuring: Nrs | null;
  stopped: boolean;
  hadSpasm: boolean;
  /** What was said the morning after, of any kind; null when nothing was. */
  morning: Nrs | null;
  /** Said in the morning, and not worked out from the next day. */
  isMorningSaid: boolean;
  walkPain: Nrs | null;
  accepted: string | null;
  pain: Nrs | null;
}

export interface Life {
  temperId: TemperId;
  habits: Habits;
  /** The questions were answered from this day on; null for never. */
  answeredOn: LocalDay | null;
  leftOut: ReadonlySet<string>;
  cares: ReadonlySet<CareId>;
  days: LivedDay[];
}

export const library = exercises;
const careIds = [...new Set(exercises.flatMap(({ cares }) => cares.map(({ careId }) => careId)))];

const FIRST: LocalDay = '2026-01-05';
const START = Date.UTC(2026, 0, 5);
const nrs = (value: number): Nrs => Math.max(0, Math.min(10, Math.round(value))) as Nrs;

/** A year, or so many days, of somebody's life with the plan; `random` gives numbers from 0 to under 1. */
export function liveBy(
  temperId: TemperId,
  daysLong: number,
  random: () => number,
  habits: Habits = asAsked,
): Life {
  const temper: Temper = tempers[temperId];
  const happens = (chance: number) => random() < chance;
  const entries: JournalEntry[] = [];
  let at = START;
  const write = <K extends EntryKind>(kind: K, values: EntryValues[K]): EntryId => {
    at += 1000;
    const id = nextEntryId(entries.at(-1)?.id ?? null, at, () => 0.5);
    entries.push({ version: 1, id, at, timeZone: 'Europe/London', kind, values } as unknown as JournalEntry);
    return id;
  };
  const cares = new Set(careIds.filter((id) => id !== 'recent-surgery' && happens(0.08)));
  const leftOut = new Set(library.filter(() => happens(0.05)).map(({ id }) => id));
  const life: Life = { temperId, habits, answeredOn: null, leftOut, cares, days: [] };
  const answerCares = () =>
    write('exercise-cares-answered', {
      answers: Object.fromEntries(careIds.map((id) => [id, cares.has(id) ? 'yes' : 'no'])),
    });
  at = START + 7 * HOUR_MS;
  for (const exerciseId of leftOut) write('exercise-choice-noted', { exerciseId, choice: 'leave-out' });

  let base = temper.from;
  let away = 0;
  let left = 0;
  let last: { sessionId: EntryId; resting: Nrs } | null = null;
  for (let number = 0; number < daysLong; number += 1) {
    const day = addDays(FIRST, number);
    at = START + number * DAY_MS + 8 * HOUR_MS;
    base = base > temper.to ? Math.max(temper.to, base - temper.easing) : base;
    if (away > 0) {
      away -= 1;
      last = null;
      continue;
    }
    if (life.answeredOn === null && habits.answersOnDay !== null && number >= habits.answersOnDay) {
      answerCares();
      life.answeredOn = day;
    }
    if (happens(temper.goesAway)) away = 5 + Math.floor(random() * 40);
    const hadSpasm = (number === 0 && temper.from >= 4) || happens(temper.spasm);
    if (hadSpasm) base = Math.max(base, 7 + random() * 3);
    const resting = nrs(base + (random() < 0.15 ? 1 : 0));
    const before = life.days.at(-1);
    const isDayAfter = before?.day === addDays(day, -1);
    if (last && happens(temper.tellsMorning)) {
      const nrsNow = nrs(last.resting + temper.morning);
      write('session-pain-rated', { sessionId: last.sessionId, moment: 'next-morning', nrs: nrsNow });
      if (before) Object.assign(before, { morning: nrsNow, isMorningSaid: true });
    }
    last = null;
    if (hadSpasm) write('guide-run-started', {});
    const facts = { signs: 'clear', isPhysioAdvised: false, isIntoALeg: left > 0 } as const;
    left = Math.max(0, left - 1);
    const planNow = () => planFor(entries, day, library, facts, planLimits);
    let plan = planNow();
    const lived: LivedDay = {
      day,
      plan,
      resting,
      done: [],
      painDuring: null,
      stopped: false,
      hadSpasm,
      morning: null,
      isMorningSaid: false,
      walkPain: null,
      accepted: null,
      pain: null,
    };
    life.days.push(lived);
    const [offer] = plan.offers;
    if (offer && happens(0.9)) {
      const { offerId, exerciseId } = offer;
      const answer = happens(0.85) ? 'accepted' : 'not-yet';
      write('plan-offer-answered', { offerId, exerciseId, answer });
      if (answer === 'accepted') {
        lived.accepted = offerId;
        plan = planNow();
        lived.plan = { ...plan, offers: lived.plan.offers };
      }
    }
    const doItems = (items: readonly SessionItem[], source: 'plan' | 'chosen', isMore: boolean) => {
      const sessionId = write('session-started', { source, items: [...items], restingPain: resting });
      const isRest = items.every(({ exerciseId }) => exerciseId === 'rest-90-90');
      // Two sessions of a day end alike: what is said of the day is said once.
      lived.painDuring ??= nrs(resting + (isRest ? 0 : temper.during + (isMore ? 2 : 0)));
      const hasLeg = happens(temper.leg);
      items.forEach((_, item) => write('session-item-noted', { sessionId, item, event: 'began' }));
      items.forEach((_, item) => write('session-item-noted', { sessionId, item, event: 'done' }));
      write('session-pain-rated', {
        sessionId,
        moment: 'after',
        // A sign may be all that was pressed.
        ...(hasLeg && random() < 0.5 ? {} : { nrs: lived.painDuring }),
        ...(hasLeg && { stopSigns: ['leg' as const] }),
      });
      lived.stopped ||= hasLeg;
      if (hasLeg && happens(0.5)) left = 21;
      write('session-ended', { sessionId, how: hasLeg ? 'stopped' : 'finished' });
      lived.done = [...lived.done, ...items];
      if (isDayAfter) before.morning ??= resting;
      return { sessionId, resting };
    };
    if (happens(temper.does) && plan.items.length > 0) {
      const isMore = happens(temper.overdoes);
      last = doItems(
        plan.items.map(({ item }) => (isMore && item.reps ? { ...item, reps: item.reps * 2 } : item)),
        'plan',
        isMore,
      );
    }
    if (habits.choosesOwn > 0 && happens(habits.choosesOwn)) {
      const own = chosenOf(planNow(), careAnswers(entries), random);
      if (own.length > 0) last = doItems(own, 'chosen', false);
    }
    if (plan.walk && happens(temper.does)) {
      lived.walkPain = nrs(base);
      write('activity-done', {
        day,
        activity: 'walk',
        minutes: plan.walk.minutes,
        painDuring: lived.walkPain,
      });
    }
    if (happens(temper.checksIn)) {
      lived.pain = nrs(base);
      write('check-in-noted', { day, painNow: lived.pain, painWorst: nrs(base + 1) });
      if (isDayAfter && !before.isMorningSaid) before.morning = lived.pain;
    }
  }
  return life;
}

/** Up to three of all that the library lets somebody begin today, whatever their plan asks for. */
function chosenOf(
  plan: DayPlan,
  answers: ReturnType<typeof careAnswers>,
  random: () => number,
): SessionItem[] {
  const may: Exercise[] = library.filter(
    (exercise) =>
      mayBeChosen(exercise, plan) && exercise.group !== 'walking' && itemToBegin(exercise, answers) !== null,
  );
  return Array.from({ length: Math.min(3, may.length) }, () => {
    const [exercise] = may.splice(Math.floor(random() * may.length), 1);
    return exercise ? itemToBegin(exercise, answers) : null;
  }).filter((item) => item !== null);
}
