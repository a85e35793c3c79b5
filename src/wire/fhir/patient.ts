import type { Summary } from '../../domain/summary/summary.ts';
import { isCalendarDay } from './moments.ts';
import type { Patient } from './resources.ts';
import { inWords, textOf } from './text.ts';

const systemOf = (contact: string) => {
  if (/^\S+@\S+$/.test(contact)) return 'email';
  return /^[+\d][\d\s()/.-]+$/.test(contact) ? 'phone' : 'other';
};

/** Who it is about, as far as they said; somebody without a name otherwise. */
export function patientOf(person: Summary['person']): Patient {
  const name = textOf(person?.name ?? '');
  const contact = textOf(person?.contact ?? '');
  const birthDate = textOf(person?.birthDate ?? '');
  const said = [name, birthDate, contact].filter((part) => part !== null).join(', ');
  return {
    resourceType: 'Patient',
    text: inWords(said || 'The person gave no name.'),
    ...(name ? { name: [{ text: name }] } : {}),
    ...(contact ? { telecom: [{ system: systemOf(contact), value: contact }] } : {}),
    ...(birthDate && isCalendarDay(birthDate) ? { birthDate } : {}),
  };
}
