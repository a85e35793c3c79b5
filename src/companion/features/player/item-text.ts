import { exerciseById } from '../../../content/exercises/library.ts';
import type { JournalEntry, SessionItem } from '../../../domain/journal/entry.ts';
import type { NamedOwnExercise } from '../../../domain/recovery/own-exercises.ts';
import { ownExercises } from '../../../domain/recovery/own-exercises.ts';
import { careAnswers, raisedCares } from '../../../domain/recovery/care-answers.ts';
import { easedItem } from '../../../domain/recovery/session-ease.ts';
import type { SessionPart } from '../../../domain/recovery/session-state.ts';
import { figureIds, type FigureId } from '../../../figures/figure-id.ts';

/** What is shown and said of an item of a session. */
export interface ItemText {
  title: string;
  start: string;
  cues: readonly string[];
  figureId: FigureId | null;
  hasSides: boolean;
  /** A position of rest: nothing is moved. */
  isRest: boolean;
  /** What to take care of, for everybody and for this person, and what else ends this exercise. */
  care: readonly string[];
}

/** One item as it is done now, with its words; `eased` is its easier form, null where there is none left. */
export interface ItemNow {
  dose: SessionItem;
  text: ItemText;
  eased: SessionItem | null;
}

export type ItemReader = (part: Pick<SessionPart, 'asked' | 'isEased'>) => ItemNow;

/** How to read the items of a session, with a clinician's own exercises of these entries. */
export function itemReader(entries: readonly JournalEntry[]): ItemReader {
  const answers = careAnswers(entries);
  const own = new Map(ownExercises(entries).map((exercise) => [exercise.exerciseId, exercise]));
  return ({ asked, isEased }) => {
    const exercise = exerciseById(asked.exerciseId);
    const easier = exercise ? easedItem(asked, exercise) : null;
    const dose = isEased && easier ? easier : asked;
    return { dose, text: textOf(dose, own.get(asked.exerciseId), answers), eased: isEased ? null : easier };
  };
}

const isFigureId = (id: string | null): id is FigureId =>
  (figureIds as readonly (string | null)[]).includes(id);

function textOf(
  { exerciseId, form }: SessionItem,
  own: NamedOwnExercise | undefined,
  answers: ReturnType<typeof careAnswers>,
): ItemText {
  const exercise = exerciseById(exerciseId);
  if (!exercise)
    return {
      title: own?.name ?? 'An exercise of your own',
      start: own?.words ?? '',
      cues: [],
      figureId: own && isFigureId(own.figureId) ? own.figureId : null,
      hasSides: own?.hasSides ?? false,
      isRest: false,
      care: [],
    };
  const { hasSides, group, stopAlso } = exercise;
  const care = [
    exercise.care,
    ...raisedCares(exercise, answers).map(({ careId }) => exercise.careWords[careId]),
    stopAlso === undefined
      ? undefined
      : `Stop also when: ${stopAlso.charAt(0).toLowerCase()}${stopAlso.slice(1)}`,
  ].filter((words) => words !== undefined);
  const common = { hasSides, isRest: group === 'rest', care };
  const other = form === 'usual' ? undefined : exercise[form];
  if (other)
    return {
      ...common,
      title: `${exercise.title}: ${other.title.charAt(0).toLowerCase()}${other.title.slice(1)}`,
      start: other.cue,
      cues: [other.cue],
      figureId: other.figureId,
    };
  const { title, start, cues, figureId } = exercise;
  return { ...common, title, start, cues, figureId };
}
