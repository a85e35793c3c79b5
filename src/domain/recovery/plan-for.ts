import { lastOf } from '../journal/effective-entries.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { chooseExercises, restPositions } from './choose-exercises.ts';
import { doneOnDay } from './done-on-day.ts';
import type { Exercise } from './exercise.ts';
import { exerciseDays, WALK, type ExerciseDay } from './exercise-days.ts';
import { knownPain } from './known-pain.ts';
import { livedDay } from './lived-day.ts';
import { mayBeAsked } from './may-be-asked.ts';
import { offersOf } from './offers.ts';
import type { DayPlan, PlanFacts, StateReason, StrengthWaits } from './plan.ts';
import type { PlanLimits } from './plan-limits.ts';
import { plannedItem, type Bend } from './planned-item.ts';
import { running, type Running } from './running.ts';
import { stageOf } from './stage.ts';
import { offerAnswers, RESTING, standings } from './standings.ts';
import { strengthToday } from './strength-day.ts';
import { exerciseTrack, walkTrack } from './track.ts';
import { walkOfDay } from './walk-of-day.ts';

const blockedBy = { emergency: 'emergency', 'same-day': 'urgent', unanswered: 'signs-unanswered' } as const;

/**
 * What to do on `today`, the day that is being lived (it turns at four in the morning), and why. `entries` are
 * effective entries in id order. Raised and unanswered danger signs block it whole. Red leaves positions for the rest
 * of its day and a lighter day after; red days running leave positions for some days and point to a physio, and then
 * the lightest form is tried again, so that nobody is stuck. Source: sections 2, 6 and 9 (DR, PROV, AHPS, UV).
 */
export function planFor(
  entries: readonly JournalEntry[],
  today: LocalDay,
  library: readonly Exercise[],
  facts: PlanFacts,
  limits: PlanLimits,
): DayPlan {
  // A day ahead may be a note from a zone further east; more than that is a wrong clock.
  const latest = addDays(today, 1);
  const pain = knownPain(entries, latest, limits);
  const byId = new Map(library.map((exercise) => [exercise.id, exercise]));
  const days = exerciseDays(entries, byId, pain, latest, limits);
  const row = running(days);
  const painLately = painAtRest(entries, today);
  const stage = stageOf({ pain, days, row, painLately: painLately.lately }, today, limits);
  const { allowed, careful, caresToAsk } = mayBeAsked(entries, library);

  const walking = walkTrack(limits);
  const tracks = new Map(
    allowed
      .filter(({ group }) => group !== 'walking' && group !== 'class' && group !== 'break')
      .map((exercise) => [exercise.id, exerciseTrack(exercise, careful.has(exercise.id), limits)]),
  ).set(WALK, walking);
  const answers = offerAnswers(entries, latest);
  const standing = standings(tracks, days, pain.spasmDays, answers, today, limits);

  const chosen = lastOf(entries, 'plan-days-chosen')?.values.strengthDays ?? [];
  const before = days.filter(({ day }) => day < today);
  const strength = strengthToday(days, today, chosen, limits.strengthDaysMost);
  const isRedToday = days.some(({ day, light }) => day >= today && light === 'red');
  const isRedYesterday = before.at(-1)?.day === addDays(today, -1) && before.at(-1)?.light === 'red';
  const isRedLately = isRedToday || isRedYesterday;
  const moves = allowed.filter(({ id }) => tracks.has(id));
  const awake = moves.filter(({ id }) => (standing.of.get(id)?.index ?? RESTING) !== RESTING);
  const planned = chooseExercises(
    {
      stage: stage.stage,
      allowed: awake,
      isStrengthDay: strength.kind === 'strength-day' && !isRedLately,
      strengthDaysDone: before.filter(({ hasStrength }) => hasStrength).length,
    },
    limits,
  );
  const isCalming = row.reds >= limits.redsRunningToStop && isWithin(days, today, limits.calmDays);
  // While questions are open, few are allowed at all: one red day would look like a list that never settled.
  const hasRestingOnly =
    caresToAsk.length === 0 && planned.every(({ group }) => group === 'rest') && awake.length < moves.length;
  const positionsBecause = positionsOnly();
  const shown = positionsBecause ? restPositions(awake, limits) : planned;
  const bend: Bend = row.reds >= limits.redsRunningToStop ? 'lightest' : isRedYesterday ? 'lighter' : 'none';
  const isBlocked = facts.signs !== 'clear';
  const items = shown.flatMap(({ id }) => {
    const [track, where] = [tracks.get(id), standing.of.get(id)];
    return track && where && !isBlocked ? [plannedItem(track, where, bend)] : [];
  });
  const walkStands = standing.of.get(WALK);
  const mayGrow =
    !isBlocked && !positionsBecause && !isRedLately && !facts.isPhysioAdvised && stage.stage !== 'first-days';
  const growing = shown.flatMap(({ id }) => tracks.get(id) ?? []);
  const isStrengthStage = stage.stage === 'strengthening' || stage.stage === 'keeping-well';
  return {
    day: today,
    ...stage,
    ...stateOf(),
    blockedBy: facts.signs === 'clear' ? null : blockedBy[facts.signs],
    items,
    timesToday: stage.stage === 'first-days' ? limits.earlySets : { from: 1, to: 1 },
    walk:
      isBlocked || positionsBecause?.kind === 'pain-at-most' || !walkStands
        ? null
        : walkOfDay(walking, walkStands, stage.stage, isRedLately, limits.walk),
    offers: mayGrow ? offersOf([...growing, walking], standing, today, library) : [],
    seePhysio:
      isNotSettling(row, limits) || hasRestingOnly
        ? 'not-settling'
        : facts.isPhysioAdvised
          ? 'advised'
          : null,
    caresToAsk,
    doneToday: doneOnDay(entries, today),
    strengthWaits: strengthWaits(),
  };

  /** The person's own weekdays are a wish; the rest are rules. */
  function strengthWaits(): StrengthWaits | null {
    if (isRedLately) return 'red';
    const { kind } = strength;
    return kind === 'strength-yesterday' || kind === 'strength-done-this-week' ? kind : null;
  }

  function positionsOnly(): StateReason | null {
    if (painLately.today !== null && painLately.today >= limits.onlyBreathingAt)
      return { kind: 'pain-at-most' };
    if (facts.isIntoALeg) return { kind: 'into-a-leg' };
    if (isCalming || hasRestingOnly) return { kind: 'nothing-settles' };
    return isRedToday ? { kind: 'red-today' } : null;
  }

  function stateOf(): Pick<DayPlan, 'state' | 'stateReason'> {
    if (isBlocked) return { state: 'blocked', stateReason: { kind: 'signs' } };
    if (positionsBecause) return { state: 'positions-only', stateReason: positionsBecause };
    if (isRedYesterday) return { state: 'rest-day', stateReason: { kind: 'red-yesterday' } };
    if (!isStrengthStage) return { state: 'ready', stateReason: { kind: 'usual' } };
    return { state: strength.kind === 'strength-day' ? 'ready' : 'rest-day', stateReason: strength };
  }
}

const isNotSettling = ({ reds, hard }: Running, limits: PlanLimits) =>
  reds >= limits.redsRunningToStop || hard >= limits.hardRunningToAskHelp;

const isWithin = (days: readonly ExerciseDay[], today: LocalDay, calmDays: number) =>
  (days.findLast(({ light }) => light === 'red')?.day ?? '') > addDays(today, -1 - calmDays);

/** The newest pain at rest that was said for today, and for today or yesterday, sessions among it; null when none was. */
function painAtRest(
  entries: readonly JournalEntry[],
  today: LocalDay,
): { today: Nrs | null; lately: Nrs | null } {
  const saidFor = (from: LocalDay, to: LocalDay): Nrs | null => {
    for (const entry of entries.toReversed()) {
      const isCheckIn = entry.kind === 'check-in-noted';
      if (!isCheckIn && entry.kind !== 'session-started' && entry.kind !== 'pain-rated') continue;
      const day = isCheckIn ? entry.values.day : livedDay(entry);
      if (day === null || day < from || day > to) continue;
      if (isCheckIn) return entry.values.painNow;
      return entry.kind === 'session-started' ? entry.values.restingPain : entry.values.nrs;
    }
    return null;
  };
  const ofToday = saidFor(today, addDays(today, 1));
  const yesterday = addDays(today, -1);
  // What is filled in for yesterday does not speak over today.
  return { today: ofToday, lately: ofToday ?? saidFor(yesterday, yesterday) };
}
