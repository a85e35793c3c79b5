import type { SignAnswer } from '../journal/entry.ts';
import type { Medicine } from './medicine.ts';

/** One line of a "do not take" or "ask first" list. */
export interface GuardQuestion {
  /** Kept in journal entries, so never reused with another meaning. */
  id: string;
  /** A statement that fits the person or not. */
  text: string;
  ifYes: 'do-not' | 'ask-first';
  /** What a yes means for a prescribed medicine, whose prescriber may have known; the same when absent. */
  ifYesPrescribed?: 'ask-first';
  /** More to say than the question itself, on its card. */
  card?: string;
  sources: readonly string[];
  unverified?: true;
}

/** Questions shown in full on one screen, so that one "none of these" may answer them all. */
export interface GuardGroup {
  id: string;
  title: string;
  intro: string;
  questions: readonly GuardQuestion[];
}

/** The latest answer to each question; one that is missing is unanswered, which is never "no". */
export type GuardAnswers = ReadonlyMap<string, SignAnswer>;

/** What the answers mean for one medicine. Nothing stands against it only when all three are empty. */
export interface GuardFinding {
  doNot: readonly GuardQuestion[];
  askFirst: readonly GuardQuestion[];
  /** Groups with at least one unanswered question. */
  unanswered: readonly GuardGroup[];
}

/**
 * What the answers so far mean for `medicine`. "Not sure" is "ask first", also on a do-not list.
 * Source: section 4, MR11.
 */
export function guardFinding(
  medicine: Medicine,
  groups: readonly GuardGroup[],
  answers: GuardAnswers,
): GuardFinding {
  const asked = groups.filter((group) => medicine.guardGroupIds.includes(group.id));
  const questions = asked.flatMap((group) => group.questions);
  const onYes = (question: GuardQuestion) =>
    (medicine.supply === 'prescribed' && question.ifYesPrescribed) || question.ifYes;
  const isDoNot = (question: GuardQuestion) =>
    answers.get(question.id) === 'yes' && onYes(question) === 'do-not';
  const isAskFirst = (question: GuardQuestion) =>
    answers.get(question.id) === 'not-sure' ||
    (answers.get(question.id) === 'yes' && onYes(question) === 'ask-first');
  return {
    doNot: questions.filter(isDoNot),
    askFirst: questions.filter(isAskFirst),
    unanswered: asked.filter((group) => group.questions.some(({ id }) => !answers.has(id))),
  };
}
