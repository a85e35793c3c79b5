import type { DoseRange, ExerciseDose } from '../../../domain/recovery/exercise.ts';
import type { OwnExercise } from '../../../domain/journal/entry.ts';
import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';

const span = ({ from, to }: DoseRange) => (from === to ? `${from}` : `${from} to ${to}`);
const times = (range: DoseRange) => (range.to === 1 ? 'once' : `${span(range)} times`);

function duration({ from, to }: DoseRange): string {
  if (from % 60 === 0 && to % 60 === 0) {
    const minutes = { from: from / 60, to: to / 60 };
    return `${span(minutes)} ${to === 60 ? 'minute' : 'minutes'}`;
  }
  if (from === to && to > 60) return `${Math.floor(to / 60)} minutes ${to % 60} seconds`;
  return `${span({ from, to })} ${to === 1 ? 'second' : 'seconds'}`;
}

/**
 * How much and how often, from the first time up to the most: `8 to 12 times, each held for 5 seconds. 1 to 2 rounds.`
 * Of a class there is only how often; an empty `often` says nothing of it.
 */
export function doseRangeInWords(
  { sets, reps, holdSeconds, seconds, timesPerDay }: ExerciseDose,
  { hasSides, group, often, doseNote }: Pick<ExerciseText, 'hasSides' | 'group' | 'often' | 'doseNote'>,
): string {
  const side = hasSides ? ' on each side' : '';
  const once = reps
    ? `${times(reps)}${side}${holdSeconds ? `, each held for ${duration(holdSeconds)}` : ''}`
    : `${duration(seconds ?? { from: 0, to: 0 })}${side}`;
  const parts = [
    ...(group === 'class' ? [] : [once]),
    ...(sets.to > 1 ? [`${span(sets)} rounds`] : []),
    ...(doseNote ? [doseNote.replace(/\.$/, '')] : []),
    often ?? (timesPerDay.to > 1 ? `${times(timesPerDay)} a day` : 'once a day'),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}

/** The dose a clinician gave, in the same words. */
export function ownDoseInWords({ sets, reps, holdSeconds, seconds, hasSides }: OwnExercise): string {
  const one = (value: number): DoseRange => ({ from: value, to: value });
  const dose: ExerciseDose = {
    sets: one(sets),
    timesPerDay: one(1),
    ...(reps === undefined ? {} : { reps: one(reps) }),
    ...(holdSeconds === undefined ? {} : { holdSeconds: one(holdSeconds) }),
    ...(seconds === undefined ? {} : { seconds: one(seconds) }),
  };
  return doseRangeInWords(dose, { hasSides, group: 'mobility', often: '' });
}
