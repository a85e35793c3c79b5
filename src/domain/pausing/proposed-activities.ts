import type { CauseAnswers } from '../cause/cause-question.ts';

/** An answer about the cause that points at something to leave out for now. */
export interface PauseTrigger {
  questionId: string;
  optionId: string;
  activityId: string;
}

/**
 * The activities that what came before a spasm points at, in the order of `triggers`, each once; without those in
 * `alreadyListed`. A proposal only: the person decides. Source: section 1, A2 (NG59, AHPS2).
 */
export function proposedActivities(
  answers: CauseAnswers,
  triggers: readonly PauseTrigger[],
  alreadyListed: readonly string[],
): string[] {
  const pointedAt = triggers
    .filter(({ questionId, optionId }) => answers[questionId]?.includes(optionId))
    .map(({ activityId }) => activityId);
  return [...new Set(pointedAt)].filter((id) => !alreadyListed.includes(id));
}
