import type { EntryValues } from '../../domain/journal/entry.ts';
import type { NewSignId } from '../../domain/check-in/new-signs.ts';

type CheckIn = Required<EntryValues['check-in-noted']>;

interface Choice<Id extends string> {
  id: Id;
  label: string;
}

export const sleepChoices: readonly Choice<CheckIn['sleep']>[] = [
  { id: 'well', label: 'Slept well' },
  { id: 'disturbed', label: 'Slept badly' },
  { id: 'hardly', label: 'Hardly slept' },
];

/** Asked beside what is new once it was ticked on an earlier day. */
export const stillInLeg: Choice<'leg-pain-still'> = { id: 'leg-pain-still', label: 'Leg pain still there' };

/** Work of any kind: paid, at home, caring, studying. */
export const workChoices: readonly Choice<CheckIn['work']>[] = [
  { id: 'as-usual', label: 'As usual' },
  { id: 'less', label: 'Less than usual' },
  { id: 'not', label: 'Could not work' },
  { id: 'day-off', label: 'No work today' },
];

/** What may be new. Each asks its danger signs again; which ones, is a rule of the domain. */
export const newSignChoices: readonly Choice<NewSignId>[] = [
  { id: 'leg-pain', label: 'Pain down a leg' },
  { id: 'leg-weakness', label: 'A weak leg or foot' },
  { id: 'numb-saddle', label: 'Numb between the legs' },
  { id: 'bladder', label: 'Trouble with pee or poo' },
  { id: 'fever', label: 'Fever or shivering' },
  { id: 'night-pain', label: 'Worse at night' },
  { id: 'worse-over-days', label: 'Worse day by day' },
  { id: 'fall', label: 'A fall or a knock' },
];
