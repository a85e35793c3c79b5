import { askingAgain } from '../check-in/new-signs.ts';
import type { EntryOf, JournalEntry } from '../journal/entry.ts';
import type { EntryId } from '../journal/entry-id.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import {
  emergencySignIds,
  type EmergencySignId,
  type RedFlagId,
  type SignAnswer,
  type SignAnswers,
} from '../triage/red-flag.ts';
import { triage } from '../triage/triage.ts';
import { knownStep } from './step.ts';

export interface KnownSigns {
  answers: SignAnswers;
  /** In this run the person put the questions off, not longer ago than they hold. */
  putOff: boolean;
}

/**
 * The answers that hold now. An emergency sign that was raised, or made by two same-day signs together (rule 4), holds
 * through every later run and every day, until the person confirms that a professional has assessed it (rule 5). Every
 * other answer holds for this run only and for `holdsHours` (rule 6: ask again at each new spasm and every 24 h), and those
 * to the emergency signs only until pain goes into a leg, whether they are then gone through or not. What is noted as new takes back every "no" to the
 * signs asked for it, never a yes. A time ahead of the present clock holds no answer.
 * `entries` are effective entries in id order. Source: section 2, rules 3, 5, 6 (DR).
 */
export function knownSigns(
  entries: readonly JournalEntry[],
  runId: EntryId | null,
  now: Instant,
  holdsHours: number,
): KnownSigns {
  const answers: SignAnswers = {};
  const raised = new Map<RedFlagId, SignAnswer>();
  let putOff = false;
  const asksAgain = askingAgain();
  const emergencyIn = emergencyTogether(holdsHours);
  for (const entry of entries) {
    const fresh =
      (runId === null || entry.id > runId) && entry.at <= now && now - entry.at < holdsHours * HOUR_MS;
    if (entry.kind === 'red-flags-answered') {
      for (const [id, answer] of Object.entries(entry.values.answers) as [RedFlagId, SignAnswer][]) {
        if (isEmergencySign(id) && answer !== 'no') raised.set(id, answer);
        if (fresh) answers[id] = answer;
      }
    }
    for (const id of emergencyIn(entry)) if (!raised.has(id)) raised.set(id, 'yes');
    if (entry.kind === 'red-flags-assessed')
      for (const id of entry.values.redFlagIds as RedFlagId[]) {
        raised.delete(id);
        // Assessed is an answer: the sign is neither raised nor open until it is due again.
        if (fresh) answers[id] = 'no';
        else delete answers[id];
      }
    for (const id of asksAgain(entry)) if (answers[id] === 'no') delete answers[id];
    if (entry.kind === 'guide-answered' && entry.values.stepId === knownStep.signs && fresh)
      putOff ||= putsOff.includes(entry.values.answerId);
    if (entry.kind === 'guide-answered' && isNewInLeg(entry) && fresh) {
      for (const id of emergencySignIds) delete answers[id];
      putOff = true;
    }
  }
  for (const [id, answer] of raised) answers[id] = answer;
  return { answers, putOff };
}

/** Answers to the signs screen that leave it without answering: someone who gets worse must not be held there. */
const putsOff = ['later', 'worse', 'cannot-move'];

/**
 * Pain went into a leg, whichever way leads on from there, or the signs for it were put off: what was said before holds no
 * more (rule 6).
 */
const isNewInLeg = ({ values }: EntryOf<'guide-answered'>) =>
  values.answerId === 'leg' || (values.stepId === knownStep.legSigns && putsOff.includes(values.answerId));

/**
 * Goes through entries, handed to it in id order, and says for each the emergency signs in its answers and those given
 * before it in the same run, not longer ago than they hold: also the ones that two same-day signs make together.
 * Source: section 2, rules 4 and 6 (DR).
 */
export function emergencyTogether(holdsHours: number): (entry: JournalEntry) => readonly EmergencySignId[] {
  let given: GivenAnswer[] = [];
  return (entry) => {
    if (entry.kind === 'guide-run-started' || entry.kind === 'red-flags-assessed') given = [];
    if (entry.kind !== 'red-flags-answered') return [];
    for (const [id, answer] of Object.entries(entry.values.answers) as [RedFlagId, SignAnswer][])
      given.push({ id, answer, at: entry.at });
    given = given.filter(({ at }) => entry.at - at < holdsHours * HOUR_MS);
    return triage(Object.fromEntries(given.map((one) => [one.id, one.answer]))).emergency;
  };
}

interface GivenAnswer {
  id: RedFlagId;
  answer: SignAnswer;
  at: Instant;
}

const isEmergencySign = (id: RedFlagId) => (emergencySignIds as readonly string[]).includes(id);
