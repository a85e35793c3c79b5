import { activityChoices } from '../../../content/check-in/activities.ts';
import {
  newSignChoices,
  sleepChoices,
  stillInLeg,
  workChoices,
} from '../../../content/check-in/day-choices.ts';
import type { EntryValues } from '../../../domain/journal/entry.ts';
import { dayInWords } from './day-in-words.ts';

type CheckIn = EntryValues['check-in-noted'];

const labelOf = (choices: readonly { id: string; label: string }[], id: string | undefined) =>
  choices.find((choice) => choice.id === id)?.label;

/** An activity in the person's own words carries them in its id. */
const activityInWords = (id: string) => labelOf(activityChoices, id) ?? id.replace(/^own:/, '');

const newsWords = (newSigns: readonly string[]) =>
  newSigns.map((id) => labelOf(newSignChoices, id) ?? id).join(', ');

export const newsInWords = ({ day, newSigns }: EntryValues['news-noted']): [string] => [
  `New on ${dayInWords(day)}: ${newsWords(newSigns)}`,
];

/** The pain of a day as one sentence; what was said beside it as further ones. */
export function checkInInWords(values: CheckIn): [string, ...string[]] {
  const { day, painNow, painWorst, newSigns = [], activities = {}, sleep, work, note } = values;
  const worst = painWorst === undefined ? '' : `, at worst ${painWorst}`;
  const fresh = newsWords(newSigns.filter((id) => id !== stillInLeg.id));
  const worked = labelOf(workChoices, work);
  return [
    `How ${dayInWords(day)} went: pain ${painNow} out of 10${worst}`,
    ...(fresh ? [`New: ${fresh}`] : []),
    ...(newSigns.includes(stillInLeg.id) ? [stillInLeg.label] : []),
    ...Object.entries(activities).map(([id, score]) => `${activityInWords(id)}: ${score} out of 10`),
    ...[labelOf(sleepChoices, sleep), worked && `Work: ${worked}`, note].filter((words) => !!words),
  ] as [string, ...string[]];
}
