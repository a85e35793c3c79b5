import { dayOfEntry } from '../episode/day-of-entry.ts';
import { dayRecords } from '../episode/known-days.ts';
import { spasmEvents } from '../episode/spasm-events.ts';
import type { SpasmEvent } from '../episode/episode.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, JournalEntry } from '../journal/entry.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import { gradedReturn, type GradedReturn, type ReturnTry } from './graded-return.ts';
import type { ReturnPlan, ReturnStep } from './return-plan.ts';
import { stepLight, type LightLimits } from './step-light.ts';

export interface PausingLimits extends LightLimits {
  /** Tries running, green and settled, that open the next step. */
  greensToGoUp: number;
  /** Whole days from the start of a spasm in which no step is offered. */
  restAfterSpasmDays: number;
  /** A spasm so many days before the pause is the one that the days are counted from. */
  spasmBeforePauseDays: number;
  /** Days without a try after which the list says that it is time. */
  timeToTryDays: number;
  /** Days on the list after which it says to ask for help with it. */
  longOnListDays: number;
  /** Tries running that were not green after which it says the same. */
  hardToAskHelp: number;
  /** The morning after is asked about for so many days. */
  askMorningDays: number;
}

export interface PausedTry extends ReturnTry {
  /** Something new in a leg came with it. */
  isInLeg: boolean;
}

export interface OfferedStep {
  step: ReturnStep;
  /** The first day on which it is offered. Not a promise: how it feels decides. */
  notBefore: LocalDay;
}

/** Something the person leaves out for now, and the way back to it. */
export interface PausedActivity extends GradedReturn {
  /** More than one where it was put on the list twice, as from two devices. */
  pausedIds: readonly [EntryId, ...EntryId[]];
  label: string;
  pausedOn: LocalDay;
  plan: ReturnPlan;
  stands: OfferedStep;
  /** The step up, when it may be tried. */
  up: OfferedStep | null;
  /** An easier one; null on the first step. */
  easier: ReturnStep | null;
  tries: readonly PausedTry[];
  /** The try whose morning after has not been told; null before that morning. */
  askMorning: PausedTry | null;
  /** Never on a day of red pain, or while danger signs are open. */
  isTimeToTry: boolean;
  needsHelp: boolean;
}

interface Listed {
  pauses: [EntryOf<'activity-paused'>, ...EntryOf<'activity-paused'>[]];
  pausedOn: LocalDay;
}

/**
 * What is on the list of things left out for now, in the order it was put there. `entries` are effective entries in id
 * order, `plans` the ways back; an activity that no plan knows goes by the last of them;
 * `areSignsOpen` while a danger sign is raised, or waits for its answer. Source: section 1, A2 (NG59,
 * AHPS2); sections 6 and 9; the days are DR where `limits` say so.
 */
export function pausedActivities(
  entries: readonly JournalEntry[],
  plans: readonly ReturnPlan[],
  today: LocalDay,
  limits: PausingLimits,
  areSignsOpen: boolean,
): PausedActivity[] {
  const spasms = spasmEvents(entries);
  const isQuiet = !areSignsOpen && !isRedOn(today, entries, limits);
  return listed(entries).flatMap((one) => {
    const { activityId } = one.pauses[0].values;
    const plan = plans.find((known) => known.activityId === activityId) ?? plans.at(-1);
    return plan
      ? [onTheWay(one, plan, triesOf(one, plan, entries, limits), { spasms, today, limits, isQuiet })]
      : [];
  });
}

/** What the way back depends on beside the thing itself. */
interface Surroundings {
  spasms: readonly SpasmEvent[];
  today: LocalDay;
  limits: PausingLimits;
  isQuiet: boolean;
}

/** The newest pain of the day is red. Source: section 6, traffic light (PROV, AHPS). */
const isRedOn = (today: LocalDay, entries: readonly JournalEntry[], { redFrom }: LightLimits): boolean =>
  (dayRecords(entries).find(({ day }) => day === today)?.painNow ?? 0) >= redFrom;

/** What stands on the list, things put there twice taken as one. */
function listed(entries: readonly JournalEntry[]): Listed[] {
  const resumed = new Set(
    entries.flatMap((entry) => (entry.kind === 'activity-resumed' ? [entry.values.pausedId] : [])),
  );
  const byName = new Map<string, Listed>();
  for (const entry of entries) {
    if (entry.kind !== 'activity-paused' || resumed.has(entry.id)) continue;
    const name = `${entry.values.activityId} ${entry.values.label.trim().toLowerCase()}`;
    const pausedOn = dayOfEntry(entry);
    const known = byName.get(name);
    if (known) known.pauses.push(entry);
    else if (pausedOn !== null) byName.set(name, { pauses: [entry], pausedOn });
  }
  return [...byName.values()];
}

function triesOf(
  { pauses }: Listed,
  { steps }: ReturnPlan,
  entries: readonly JournalEntry[],
  limits: LightLimits,
): PausedTry[] {
  const ids = new Set(pauses.map(({ id }) => id));
  return entries.flatMap((entry) => {
    if (entry.kind !== 'return-step-tried' || !ids.has(entry.values.pausedId)) return [];
    const day = dayOfEntry(entry);
    if (day === null) return [];
    const index = steps.findIndex(({ id }) => id === entry.values.stepId);
    return {
      id: entry.id,
      day,
      stepIndex: index < 0 ? null : index,
      light: stepLight(entry.values, limits),
      isSettled: entry.values.settledNextDay ?? null,
      isInLeg: entry.values.stopSigns?.includes('leg') ?? false,
    };
  });
}

function onTheWay(
  { pauses, pausedOn }: Listed,
  plan: ReturnPlan,
  tries: readonly PausedTry[],
  { spasms, today, limits, isQuiet }: Surroundings,
): PausedActivity {
  const { steps, restDays } = plan;
  const since = spasms.filter(({ runId }) => runId > pauses[0].id);
  const happened = [...tries, ...since.map(({ runId: id }) => ({ id, isSpasm: true as const }))];
  const way = gradedReturn(
    happened.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    { stepCount: steps.length, greensToGoUp: limits.greensToGoUp },
  );
  // A day ahead of the clock, as after a wrong one, must not hold anybody back.
  const addedTo = (day: LocalDay, days: number) => addDays(day > today ? today : day, days);
  const lastTry = tries.at(-1);
  const lastSpasm = spasms.at(-1);
  const countedFrom = spasmBehind(pauses[0], pausedOn, spasms, limits);
  const offered = (step: ReturnStep): OfferedStep => ({
    step,
    notBefore: latest(
      addedTo(countedFrom, step.notBeforeDays),
      lastTry && addedTo(lastTry.day, 1 + restDays),
      lastSpasm && addedTo(lastSpasm.day, limits.restAfterSpasmDays),
    ),
  });
  const stands = offered(steps[way.stepIndex] ?? steps[0]);
  const above = steps[way.stepIndex + 1];
  const quietSince = latest(stands.notBefore, lastTry?.day);
  return {
    ...way,
    pausedIds: [pauses[0].id, ...pauses.slice(1).map(({ id }) => id)],
    label: pauses[0].values.label,
    pausedOn,
    plan,
    stands,
    up: way.isUpOffered && above ? offered(above) : null,
    easier: steps[way.stepIndex - 1] ?? null,
    tries,
    askMorning:
      tries.find(({ day, light, isSettled }) => {
        const mornings = daysBetween(day, today);
        return light !== 'red' && isSettled === null && mornings >= 1 && mornings <= limits.askMorningDays;
      }) ?? null,
    isTimeToTry: isQuiet && daysBetween(quietSince, today) >= limits.timeToTryDays,
    needsHelp:
      daysBetween(pausedOn, today) >= limits.longOnListDays || way.hardRunning >= limits.hardToAskHelp,
  };
}

/** The day the days are counted from: that of the spasm behind the pause, or that of the pause itself. */
function spasmBehind(
  { id }: EntryOf<'activity-paused'>,
  pausedOn: LocalDay,
  spasms: readonly SpasmEvent[],
  { spasmBeforePauseDays }: PausingLimits,
): LocalDay {
  const before = spasms.findLast(({ runId }) => runId < id)?.day;
  if (before === undefined || before > pausedOn) return pausedOn;
  return daysBetween(before, pausedOn) <= spasmBeforePauseDays ? before : pausedOn;
}

const latest = (first: LocalDay, ...others: readonly (LocalDay | undefined)[]): LocalDay =>
  others.reduce<LocalDay>((last, day) => (day !== undefined && day > last ? day : last), first);
