import { describe, expect, test } from 'vitest';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { limitWords } from './limit-words.ts';
import { answerGuards, recordOf, stateOf, typeLabels } from './prepared-phone.ts';

// Sunday 22 November 2026, 10:12 in London.
const NOW = Date.parse('2026-11-22T10:12:00Z');

function preparedPhone(): FakePhone {
  const phone = new FakePhone(NOW);
  answerGuards(phone);
  typeLabels(phone);
  return phone;
}

const said = (phone: FakePhone, id: string) => {
  const { headline, lines } = limitWords(stateOf(phone, id), recordOf(phone));
  return [headline, ...lines];
};

describe('what the screen says of a medicine', () => {
  test('before the first dose', () => {
    const phone = preparedPhone();
    expect(said(phone, 'M01')).toEqual([
      'The pack limit has not been reached.',
      '0 of 6 tablets, 0 of 3 doses, in the last 24 hours.',
    ]);
    expect(said(phone, 'M03')).toEqual([
      'The pack limit has not been reached.',
      '0 of 7.5 g of gel, 0 of 3 doses, in the last 24 hours.',
    ]);
    expect(said(phone, 'M04')).toEqual([
      'The pack limit has not been reached.',
      '0 of 20 cm of gel, 0 of 4 doses, in the last 24 hours.',
    ]);
    expect(said(phone, 'M07')).toEqual([
      'The limit on your label has not been reached.',
      '0 of 1,000 mg, in the last 24 hours.',
    ]);
    expect(said(phone, 'M09')).toEqual([
      'The limit on your label has not been reached.',
      '0 of 3 tablets, in the last 24 hours.',
    ]);
  });

  test('while the gap lasts', () => {
    const phone = preparedPhone();
    phone.dose('M05', 2);
    phone.pass(68);
    expect(said(phone, 'M05')).toEqual([
      'The gap on the pack ends at 14:12.',
      '2 of 8 tablets, 1 of 4 doses, in the last 24 hours.',
      'Last: 2 tablets, today at 10:12, 1 hour 8 minutes ago.',
    ]);
    phone.pass(12 * 60);
    phone.dose('M01', 1);
    expect(said(phone, 'M01')).toEqual([
      'The gap on the pack ends at 05:20 tomorrow.',
      '1 of 6 tablets, 1 of 3 doses, in the last 24 hours.',
      'Last: 1 tablet, today at 23:20, just now.',
    ]);
  });

  test('when the 24-hour limit is reached, and when it is passed', () => {
    const phone = preparedPhone();
    phone.dose('M01', 6);
    expect(said(phone, 'M01')).toEqual([
      'The pack limit for 24 hours has been reached, until 10:12 tomorrow.',
      '6 of 6 tablets, 1 of 3 doses, in the last 24 hours.',
      'Last: 6 tablets, today at 10:12, just now.',
    ]);
    phone.pass(30);
    phone.dose('M01', 1);
    expect(said(phone, 'M01')).toEqual([
      'The pack limit for 24 hours has been reached, until 10:12 tomorrow.',
      '7 of 6 tablets, 2 of 3 doses, in the last 24 hours.',
      'That is more than the pack says. Talk to a pharmacist.',
      'Last: 1 tablet, today at 10:42, just now.',
      'Two doses were closer together than the pack says. Talk to a pharmacist.',
    ]);
  });

  test('when another product counts against the same limit', () => {
    const phone = preparedPhone();
    phone.dose('M06', 2);
    phone.pass(4 * 60);
    phone.dose('M05', 1);
    phone.pass(2 * 60);
    expect(said(phone, 'M05')).toEqual([
      'The gap on the pack ends at 18:12.',
      '1,500 of 4,000 mg of paracetamol, 2 of 4 doses, in the last 24 hours.',
      'Last: 1 tablet, today at 14:12, 2 hours ago.',
      'Counts here too: Co-codamol: 2 tablets, today at 10:12.',
    ]);
    expect(said(phone, 'M06')).toEqual([
      'The gap on the pack ends at 20:12.',
      '1,500 of 4,000 mg of paracetamol, 16 of 64 mg of codeine, 2 of 4 doses, in the last 24 hours.',
      'Last that counts here: paracetamol, 1 tablet, today at 14:12, 2 hours ago.',
    ]);
  });

  test('when the days in a row are reached', () => {
    const phone = preparedPhone();
    for (let day = 1; day <= 3; day += 1) {
      phone.dose('M05', 1);
      phone.pass(24 * 60);
    }
    expect(said(phone, 'M05')).toEqual([
      'The pack limit of 3 days in a row has been reached.',
      '0 of 8 tablets, 0 of 4 doses, in the last 24 hours.',
      'Last: 1 tablet, yesterday at 10:12, 24 hours ago.',
      '3 days in a row so far; the pack says 3 at most.',
      'Talk to a pharmacist or your GP before any more.',
    ]);
  });

  test('when no limit can be shown', () => {
    const phone = new FakePhone(NOW);
    expect(said(phone, 'M05')).toEqual([
      'Some questions are still open, so ask a pharmacist first. No limit is shown.',
    ]);
    answerGuards(phone, { 'nsaid-ulcer': 'yes' });
    expect(said(phone, 'M01')).toEqual(['By your answers, this one is not for you. No limit is shown.']);
    expect(said(phone, 'M09')).toEqual(['Type in what your label says first. Until then no limit is shown.']);
    answerGuards(phone);
    expect(said(phone, 'M08')).toEqual(['Type in what your pack says first. Until then no limit is shown.']);
    phone.dose('M08', 1);
    typeLabels(phone);
    expect(said(phone, 'M07')).toEqual([
      'This cannot be added up here. Ask a pharmacist.',
      'Last that counts here: naproxen from a pharmacy, 1 tablet, today at 10:12, just now.',
      'Another product holds the same medicine, in a strength that is not known here.',
    ]);
  });

  test('when the clock has changed or entries are lost', () => {
    const phone = preparedPhone();
    phone.dose('M05', 2);
    phone.offsetMs = -3_600_000;
    expect(said(phone, 'M05')).toEqual([
      'The clock of this phone has changed. Check the times first.',
      'Last: 2 tablets, today at 10:12 by the clock of then.',
    ]);
    phone.offsetMs = 0;
    phone.write({ kind: 'entries-lost', values: { lastKnownAt: NOW } });
    expect(said(phone, 'M05')).toEqual([
      'Something you wrote down may be missing. Check the list first.',
      'Last: 2 tablets, today at 10:12, just now.',
    ]);
  });
});
