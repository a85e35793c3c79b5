import { questionsToAsk, type CauseOption, type CauseQuestion } from './cause-question.ts';
import { isTold, type SpasmCause } from './spasm-causes.ts';

/** Something that was there before `spasms` of the `ofSpasms` for which this was told. */
export interface CauseCount {
  questionId: string;
  option: CauseOption;
  spasms: number;
  ofSpasms: number;
}

export interface InCommon {
  /** How many spasms were told about at all. */
  told: number;
  /** `too-few`: nothing may be read out of the counts. */
  verdict: 'too-few' | 'nothing-shared' | 'shared';
  /** What at least half of the spasms share, most often first; empty unless `shared`. */
  shared: readonly CauseCount[];
  /** Everything that was told, most often first. */
  counts: readonly CauseCount[];
}

/** The ordinary is not something that spasms share; it only counts as told. */
const isWorthCounting = ({ isOrdinary }: CauseOption) => !isOrdinary;

/**
 * What the spasms have in common, as plain counts. A question counts for the spasms it was answered for, and below
 * `floor` of these nothing is said to be shared. Counts only: how often the same things happen on days without a spasm
 * is not known, so no cause follows from them. Source: section 1, A1 (NG59, COCHP); the floor and "half" are DR.
 */
export function inCommon(
  causes: readonly SpasmCause[],
  questions: readonly CauseQuestion[],
  { floor }: { floor: number },
): InCommon {
  const told = causes.filter(isTold);
  const answered = told.map(({ answers }) => ({
    answers,
    questionIds: questionsToAsk(questions, answers).map(({ id }) => id),
  }));
  const counts = questions.flatMap(({ id: questionId, options }) => {
    const chosen = answered
      .filter(({ questionIds }) => questionIds.includes(questionId))
      .map(({ answers }) => answers[questionId] ?? [])
      .filter(({ length }) => length > 0);
    return options.filter(isWorthCounting).map((option): CauseCount => {
      const spasms = chosen.filter((ids) => ids.includes(option.id)).length;
      return { questionId, option, spasms, ofSpasms: chosen.length };
    });
  });
  const found = counts.filter(({ spasms }) => spasms > 0).toSorted((a, b) => b.spasms - a.spasms);
  const shared = found.filter(
    ({ spasms, ofSpasms }) => ofSpasms >= floor && spasms > 1 && spasms * 2 >= ofSpasms,
  );
  const hasEnough = counts.some(({ ofSpasms }) => ofSpasms >= floor);
  const verdict = !hasEnough ? 'too-few' : shared.length > 0 ? 'shared' : 'nothing-shared';
  return { told: told.length, verdict, shared, counts: found };
}
