import type { EntryOf } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { emergencySignIds, sameDaySignIds, type RedFlagId } from '../triage/red-flag.ts';

/**
 * What a check-in offers as new, and the signs that are asked again for each. RB14 is left out: only the guide raises it.
 * Source: section 2, rule 6 (DR, sign-off).
 */
export const signsAskedFor = {
  'leg-pain': ['RA4', 'RA6', 'RB10', 'RC3'],
  'leg-weakness': [...emergencySignIds, 'RB10'],
  'numb-saddle': emergencySignIds,
  bladder: emergencySignIds,
  fever: ['RA11', 'RB1', 'RB9', 'RB13'],
  'night-pain': ['RB4'],
  'worse-over-days': [...emergencySignIds, ...sameDaySignIds.slice(0, -1)],
  fall: ['RA7', 'RB8'],
} as const satisfies Record<string, readonly RedFlagId[]>;

export type NewSignId = keyof typeof signsAskedFor;

/**
 * Goes through check-ins, handed to it in id order, and says for each which signs it asks again: those of what was ticked
 * now and not in the check-in before it for the same day. What a later release may offer asks every emergency sign.
 */
export function askingAgain(): (checkIn: EntryOf<'check-in-noted'>) => readonly RedFlagId[] {
  const ticked: Record<LocalDay, readonly string[] | undefined> = {};
  return ({ values: { day, newSigns = [] } }) => {
    const before = ticked[day];
    ticked[day] = newSigns;
    return newSigns
      .filter((id) => !before?.includes(id))
      .flatMap((id) => signsAskedFor[id as NewSignId] ?? emergencySignIds);
  };
}
