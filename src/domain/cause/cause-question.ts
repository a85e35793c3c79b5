export interface CauseOption {
  /** Kept in the journal; never renamed. */
  id: string;
  label: string;
  /** Nothing out of the way: counted as told, never as something that spasms have in common. */
  isOrdinary?: true;
  /** Chosen alone: it says that none of the others was so. */
  isAlone?: true;
}

export interface CauseQuestion {
  /** Kept in the journal; never renamed. */
  id: string;
  title: string;
  choice: 'one' | 'several';
  options: readonly CauseOption[];
  /** Asked only when one of these options of an earlier question was chosen. */
  onlyAfter?: readonly string[];
}

/** Chosen option ids by question id. */
export type CauseAnswers = Readonly<Record<string, readonly string[]>>;

/** The questions that make sense with what was answered so far, in their order. */
export function questionsToAsk(
  questions: readonly CauseQuestion[],
  answers: CauseAnswers,
): readonly CauseQuestion[] {
  const chosen = new Set(Object.values(answers).flat());
  return questions.filter(({ onlyAfter }) => !onlyAfter || onlyAfter.some((id) => chosen.has(id)));
}

/** The options chosen for `question` after a tap on `optionId`; a second tap takes it back. */
export function chosenAfterTap(
  question: CauseQuestion,
  chosen: readonly string[],
  optionId: string,
): readonly string[] {
  if (chosen.includes(optionId)) return chosen.filter((id) => id !== optionId);
  const isAlone = (id: string) => question.options.some((option) => option.id === id && option.isAlone);
  if (question.choice === 'one' || isAlone(optionId)) return [optionId];
  return [...chosen.filter((id) => !isAlone(id)), optionId];
}
