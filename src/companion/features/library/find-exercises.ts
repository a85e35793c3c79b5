import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import type { ExercisePhase } from '../../../domain/recovery/exercise.ts';

export interface Wanted {
  words: string;
  phase: ExercisePhase | null;
  group: ExerciseText['group'] | null;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9 ]/g, ' ');

/** What an exercise can be found by: its words and those of its easier, harder and other way. */
const wordsOf = ({ title, purpose, start, cues, easier, harder, also }: ExerciseText): string =>
  plain(
    [
      title,
      purpose,
      start,
      ...cues,
      ...[easier, harder, also].flatMap((form) => (form ? [form.title, form.cue] : [])),
    ].join(' '),
  );

/** The exercises that fit everything asked for, in the order given; every word must begin some word of theirs. */
export function findExercises(
  exercises: readonly ExerciseText[],
  { words, phase, group }: Wanted,
): ExerciseText[] {
  const sought = plain(words).split(' ').filter(Boolean);
  return exercises.filter((exercise) => {
    if (phase && !exercise.phases.includes(phase)) return false;
    if (group && exercise.group !== group) return false;
    const text = ` ${wordsOf(exercise)}`;
    return sought.every((word) => text.includes(` ${word}`));
  });
}
