import { sleepChoices, workChoices } from '../../../content/check-in/day-choices.ts';
import type { CheckIn } from '../../../domain/check-in/check-in-state.ts';
import { psfsMean } from '../../../domain/measures/psfs.ts';

export const painWords = ({ painNow, painWorst }: Pick<CheckIn, 'painNow' | 'painWorst'>): string =>
  `Pain ${painNow}${painWorst === undefined ? '' : `, at worst ${painWorst}`}, out of 10.`;

const labelOf = (choices: readonly { id: string; label: string }[], id: string | undefined) =>
  choices.find((choice) => choice.id === id)?.label;

const mean = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** What was said of a day beside the pain, a line for each. */
export function restOfDayWords({ sleep, work, activities, note }: CheckIn): string[] {
  const ofActivities = psfsMean(activities ?? {});
  const worked = labelOf(workChoices, work);
  return [
    ofActivities === null
      ? undefined
      : `How well the hard things go: ${mean.format(ofActivities)} out of 10.`,
    labelOf(sleepChoices, sleep),
    worked && `Work: ${worked.toLowerCase()}`,
    note,
  ].filter((line) => line !== undefined);
}
