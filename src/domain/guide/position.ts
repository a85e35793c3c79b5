import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, JournalEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { knownStep, type Guide, type GuideStep, type GuideTarget } from './step.ts';

/** How far back "back" goes; a guard against a trail that grows for days. */
const TRAIL_LENGTH = 60;

/** One passage through the guide, from "Stop" to "up and walking". */
export interface GuideRun {
  id: EntryId;
  startedAt: Instant;
  endedAt: Instant | null;
  /** Not the first run of this journal: the guide starts shorter. */
  isReturn: boolean;
}

/** Where the answers given so far have led. */
export interface GuidePosition {
  run: GuideRun | null;
  stepId: string;
  /** When the last entry of the run was made; clocks and moving on by itself count from here. */
  reachedAt: Instant | null;
  /** The steps that "back" goes through, oldest first. */
  trail: readonly string[];
  /** The step that calming down leads back to. */
  placeId: string | null;
  /** "It's worse" so many times without a step done in between. */
  worseInARow: number;
  /** Offers of the resting screen that were done or refused. */
  settledOffers: readonly string[];
  lastMoveId: string | null;
  restingSince: Instant | null;
  positionChangedAt: Instant | null;
  /** Answers of this run so far, those to other steps among them; the next one is given the next number. */
  answerCount: number;
  /** An answer led to a step that this guide does not have (its later part is not loaded yet). */
  isLost: boolean;
}

/** Position of a journal in which no run has begun: the first step, with nothing written yet. */
export function beforeTheRun(): GuidePosition {
  return {
    run: null,
    stepId: knownStep.stop,
    reachedAt: null,
    trail: [],
    placeId: null,
    worseInARow: 0,
    settledOffers: [],
    lastMoveId: null,
    restingSince: null,
    positionChangedAt: null,
    answerCount: 0,
    isLost: false,
  };
}

/** The newest run, or null before the first. `entries` are effective entries in id order. */
export function currentRun(entries: readonly JournalEntry[]): GuideRun | null {
  let run = null as GuideRun | null;
  for (const entry of entries) {
    if (entry.kind === 'guide-run-started')
      run = { id: entry.id, startedAt: entry.at, endedAt: null, isReturn: run !== null };
    else if (entry.kind === 'spasm-ended' && run) run = { ...run, endedAt: entry.at };
  }
  return run;
}

/**
 * Replays the newest run's answers. `entries` are effective entries in id order. An answer to a step that is not the
 * current one was given by a screen that lagged (a double tap, another tab) and changes nothing; unless its number shows
 * that the screen knew all answers before it. Then that step was shown, by another version of the guide or after answers
 * that are not at hand, and the replay goes on from there. A clock set back takes the times before it along.
 */
export function guidePosition(guide: Guide, entries: readonly JournalEntry[]): GuidePosition {
  const run = currentRun(entries);
  if (!run) return beforeTheRun();
  let position: GuidePosition = { ...beforeTheRun(), run, reachedAt: run.startedAt };
  for (const entry of entries) {
    if (entry.id <= run.id) continue;
    if (entry.kind === 'guide-answered') {
      const { nth = position.answerCount + 1 } = entry.values;
      const answerCount = Math.max(position.answerCount, nth);
      position = { ...afterAnswer(guide, position, entry), answerCount };
    } else if (entry.kind === 'clock-jumped') position = afterClockJump(position, entry.values.shiftMs);
    else if (entry.kind === 'red-flags-answered') position = { ...position, reachedAt: entry.at };
  }
  return position;
}

function afterAnswer(guide: Guide, position: GuidePosition, entry: EntryOf<'guide-answered'>): GuidePosition {
  const { stepId, answerId } = entry.values;
  if (stepId === knownStep.signs && position.stepId !== knownStep.signs)
    return afterInterposedSigns(guide, position, entry);
  // The emergency screen stands in front of any step; only asking for help leads on from it.
  if (stepId === knownStep.emergency && answerId === 'get-help')
    return arrive(guide, position, knownStep.help, entry.at);
  if (stepId !== position.stepId) {
    const { nth = 0 } = entry.values;
    if (nth <= position.answerCount || stepId === knownStep.emergency) return position;
    if (!guide.steps[stepId]) return { ...position, reachedAt: entry.at };
    const isNextAnswer = nth === position.answerCount + 1;
    const shownAt = isNextAnswer && position.reachedAt !== null ? position.reachedAt : entry.at;
    return afterAnswer(guide, { ...arrive(guide, position, stepId, shownAt), answerCount: nth }, entry);
  }
  const step = guide.steps[stepId];
  if (!step) return position;
  if (answerId === 'back') return goBack(guide, position, entry.at);

  const universal = universalTarget(position, answerId);
  if (universal) {
    const led = answerId === 'worse' ? afterWorse(guide, position) : position;
    return arrive(guide, led, universal, entry.at);
  }
  const answer = step.answers.find((one) => one.id === answerId);
  if (!answer) return position;
  return arrive(guide, settle(guide, position, step, answer.id, entry.at), answer.to, entry.at);
}

/** Only a clock set back: a device that slept looks like one set forward. */
function afterClockJump(position: GuidePosition, shiftMs: number): GuidePosition {
  if (shiftMs >= 0) return position;
  const shifted = (at: Instant | null) => at && at + shiftMs;
  return {
    ...position,
    reachedAt: shifted(position.reachedAt),
    restingSince: shifted(position.restingSince),
    positionChangedAt: shifted(position.positionChangedAt),
  };
}

/** A gentle move that made it worse is over: calming down does not lead back to it. Source: sections 6 and 9, global stop. */
function afterWorse(guide: Guide, position: GuidePosition): GuidePosition {
  const isInMoves = position.placeId !== null && guide.moveIds.includes(position.placeId);
  return {
    ...position,
    worseInARow: position.worseInARow + 1,
    placeId: isInMoves ? knownStep.movesStopped : position.placeId,
  };
}

/** Worse never leads forward: to breathing, and the second time in a row to staying where one is. */
function universalTarget(position: GuidePosition, answerId: string): string | null {
  switch (answerId) {
    case 'worse':
      return position.worseInARow > 0 ? knownStep.worseAgain : knownStep.breathe;
    case 'cannot-move':
      return knownStep.stuck;
    case 'something-wrong':
      return knownStep.signs;
    case 'get-help':
      return knownStep.help;
    default:
      return null;
  }
}

/**
 * The signs were shown in front of another step. Answered, that step opens by itself; put off, a step that needs the
 * answers stays shut, and the person is led to breathing, which is open.
 */
function afterInterposedSigns(
  guide: Guide,
  position: GuidePosition,
  entry: EntryOf<'guide-answered'>,
): GuidePosition {
  const shut = guide.steps[position.stepId]?.gate === 'signs-first';
  const { answerId } = entry.values;
  if (answerId === 'worse' || (answerId === 'later' && shut))
    return arrive(guide, position, knownStep.breathe, entry.at);
  if (answerId === 'cannot-move') return arrive(guide, position, knownStep.stuck, entry.at);
  if (answerId === 'get-help') return arrive(guide, position, knownStep.help, entry.at);
  if (answerId === 'other') return arrive(guide, position, knownStep.otherSigns, entry.at);
  return { ...position, reachedAt: entry.at };
}

function settle(
  guide: Guide,
  position: GuidePosition,
  step: GuideStep,
  answerId: string,
  at: Instant,
): GuidePosition {
  const moved = step.screen === 'position' || answerId === 'changed-position';
  return {
    ...position,
    worseInARow: step.detour ? position.worseInARow : 0,
    positionChangedAt: moved ? at : position.positionChangedAt,
    settledOffers:
      guide.offerIds.includes(step.id) && !position.settledOffers.includes(step.id)
        ? [...position.settledOffers, step.id]
        : position.settledOffers,
  };
}

function resolve(guide: Guide, position: GuidePosition, target: GuideTarget): string {
  let id = target;
  if (target === 'place') id = position.placeId ?? knownStep.where;
  if (target === 'next-move') {
    const next = guide.moveIds.indexOf(position.lastMoveId ?? '') + 1;
    id = guide.moveIds[next] ?? knownStep.getUp;
  }
  for (let step = guide.steps[id]; step?.firstTimeOnly && position.run?.isReturn; step = guide.steps[id]) {
    const main = step.answers[0];
    if (!main) break;
    id = main.to;
  }
  return id;
}

function arrive(guide: Guide, position: GuidePosition, target: GuideTarget, at: Instant): GuidePosition {
  if (target === 'back') return goBack(guide, position, at);
  const stepId = resolve(guide, position, target);
  const left = guide.steps[position.stepId];
  const trail =
    stepId === position.stepId || left?.aside
      ? position.trail
      : [...position.trail, position.stepId].slice(-TRAIL_LENGTH);
  return standOn(guide, { ...position, trail }, stepId, at);
}

function goBack(guide: Guide, position: GuidePosition, at: Instant): GuidePosition {
  const previous = position.trail.at(-1);
  if (previous === undefined) return { ...position, reachedAt: at };
  return standOn(guide, { ...position, trail: position.trail.slice(0, -1) }, previous, at);
}

function standOn(guide: Guide, position: GuidePosition, stepId: string, at: Instant): GuidePosition {
  const step = guide.steps[stepId];
  if (!step) return { ...position, isLost: true };
  const resting = step.rests ? (position.restingSince ?? at) : position.restingSince;
  const hasMoved = stepId === knownStep.walk || stepId === knownStep.where;
  return {
    ...position,
    stepId,
    reachedAt: at,
    placeId: step.detour ? position.placeId : stepId,
    lastMoveId: guide.moveIds.includes(stepId) ? stepId : position.lastMoveId,
    restingSince: stepId === knownStep.walk ? null : resting,
    positionChangedAt: step.rests
      ? (position.positionChangedAt ?? at)
      : hasMoved
        ? null
        : position.positionChangedAt,
  };
}
