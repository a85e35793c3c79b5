import { assert, constantFrom, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextEntryId, type EntryId } from './entry-id.ts';
import type { JournalEntry } from './entry.ts';
import {
  internationalDigits,
  parsePhone,
  trustedPersonEntry,
  trustedPersonOf,
  type TrustedPerson,
} from './trusted-person.ts';

const sam: TrustedPerson = { name: 'Sam', phone: '07700900123' };
const alex: TrustedPerson = { name: 'Alex', phone: '+447700900456' };

function journalOf(people: readonly (TrustedPerson | null)[]): JournalEntry[] {
  let id: EntryId | null = null;
  return people.map((person) => {
    id = nextEntryId(id, 0, () => 0);
    return {
      version: 1,
      id,
      at: 0,
      timeZone: 'Europe/London',
      ...trustedPersonEntry(person),
    } as JournalEntry;
  });
}

test('the person of trust is the one set last, and nobody after a removal', () => {
  expect(trustedPersonOf([])).toBe(null);
  expect(trustedPersonOf(journalOf([sam, alex]))).toEqual(alex);
  expect(trustedPersonOf(journalOf([sam, alex, null]))).toBe(null);
  expect(trustedPersonOf(journalOf([sam, null, alex]))).toEqual(alex);
});

describe('a phone number', () => {
  test.each([
    ['07700 900123', '07700900123'],
    ['  (020) 7946-0958 ', '02079460958'],
    ['01632 960 12', '0163296012'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['+44 07700 900123', '+447700900123'],
    ['0044 7700 900123', '+447700900123'],
    ['tel:+44-7700-900123', '+447700900123'],
    ['\u202a+44\u00a07700\u2011900123\u202c', '+447700900123'],
    ['+353 1 234 5678', '+35312345678'],
  ])('%j is dialled as %s', (typed, phone) => {
    expect(parsePhone(typed)).toEqual({ kind: 'phone', phone });
  });

  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['Sam', 'not-a-number'],
    ['07700 90012O', 'not-a-number'],
    ['7700 900123', 'no-zero-or-plus'],
    ['999', 'no-zero-or-plus'],
    ['07700 9001', 'too-short'],
    ['+44 7700 9001', 'too-short'],
    ['+353 1 23', 'too-short'],
    ['07700 900123 4', 'too-long'],
    ['+1234567890123456', 'too-long'],
  ])('%j is asked for again: %s', (typed, problem) => {
    expect(parsePhone(typed)).toEqual({ kind: 'problem', problem });
  });

  test('that was parsed stays the same when it is parsed again', () => {
    assert(
      property(constantFrom('0', '+44', '00', '+'), stringMatching(/^[\d ()-]{6,16}$/), (beginning, rest) => {
        const parsed = parsePhone(beginning + rest);
        if (parsed.kind === 'phone') expect(parsePhone(parsed.phone)).toEqual(parsed);
      }),
    );
  });

  test('is never made of something else than digits, whatever was typed', () => {
    assert(
      property(string({ unit: 'grapheme' }), (typed) => {
        const parsed = parsePhone(typed);
        if (parsed.kind === 'phone') expect(parsed.phone).toMatch(/^\+?\d{8,15}$/);
      }),
    );
  });

  test('has its country before it for a messenger', () => {
    expect(['07700900123', '+447700900123', '+35312345678'].map(internationalDigits)).toEqual([
      '447700900123',
      '447700900123',
      '35312345678',
    ]);
  });
});
