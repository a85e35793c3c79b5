import { lastOf } from './effective-entries.ts';
import type { JournalEntry, NewEntry } from './entry.ts';

/** Someone who would come. `phone` is as `parsePhone` gives it. */
export interface TrustedPerson {
  name: string;
  phone: string;
}

export type PhoneProblem = 'missing' | 'not-a-number' | 'no-zero-or-plus' | 'too-short' | 'too-long';

export type ParsedPhone = { kind: 'phone'; phone: string } | { kind: 'problem'; problem: PhoneProblem };

/** The person of trust, from effective entries in id order; null when none was set or the last one was removed. */
export function trustedPersonOf(entries: readonly JournalEntry[]): TrustedPerson | null {
  return lastOf(entries, 'trusted-person-set')?.values.person ?? null;
}

export function trustedPersonEntry(person: TrustedPerson | null): NewEntry {
  return { kind: 'trusted-person-set', values: { person } };
}

// A British number is a 0 and nine or ten more digits; E.164 allows fifteen digits in all.
const BRITISH_DIGITS = { min: 10, max: 11 };
const ABROAD_DIGITS = { min: 8, max: 15 };

/**
 * A phone number as a phone dials it: the spaces, brackets and dashes people write are left out, a number that begins
 * with 0 or + keeps that beginning, 00 becomes +, and the (0) that is written after +44 goes.
 */
export function parsePhone(typed: string): ParsedPhone {
  const problem = (found: PhoneProblem): ParsedPhone => ({ kind: 'problem', problem: found });
  const bare = typed
    .replace(/^\s*tel:/i, '')
    .replace(/[\s.\-/\u2010-\u2015\u2060\u200b-\u200f\u202a-\u202e]/g, '');
  if (bare === '') return problem('missing');
  const phone = bare
    .replace(/^\+44\(0\)/, '+44')
    .replace(/[()]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440/, '+44');
  if (!/^\+?\d+$/.test(phone)) return problem('not-a-number');
  if (!/^[0+]/.test(phone)) return problem('no-zero-or-plus');
  const national = phone.replace(/^\+44/, '0');
  const digits = national.replace('+', '').length;
  const { min, max } = national.startsWith('0') ? BRITISH_DIGITS : ABROAD_DIGITS;
  if (digits < min) return problem('too-short');
  if (digits > max) return problem('too-long');
  return { kind: 'phone', phone };
}

/** The digits with the country's code and no plus, as links to messengers want them. A number with a 0 is British. */
export function internationalDigits(phone: string): string {
  return phone.startsWith('+') ? phone.slice(1) : phone.replace(/^0/, '44');
}
