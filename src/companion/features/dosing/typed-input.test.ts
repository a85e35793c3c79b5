import { describe, expect, test } from 'vitest';
import { labelInWords, readLabel } from './label-words.ts';
import { medicine } from './prepared-phone.ts';
import { readTakenTime } from './taken-time.ts';

describe('a label as people type it', () => {
  test('is read with units, commas and spaces', () => {
    const read = readLabel(medicine('M10'), {
      name: ' Baclofen 10 mg ',
      hours: '8 hours',
      amount: ' 3 tablets',
      days: '',
    });
    expect(read).toEqual({
      kind: 'label',
      label: { medicineId: 'M10', name: 'Baclofen 10 mg', minIntervalHours: 8, maxAmountPer24h: 3 },
    });
    expect(readLabel(medicine('M07'), { name: 'N', hours: '12', amount: '500mg', days: '5 days' })).toEqual({
      kind: 'label',
      label: { medicineId: 'M07', name: 'N', minIntervalHours: 12, maxAmountPer24h: 500, maxDays: 5 },
    });
  });

  test('gets a kind sentence for each field that cannot be used', () => {
    expect(
      readLabel(medicine('M09'), { name: ' ', hours: 'three times a day', amount: '0', days: 'a few' }),
    ).toEqual({
      kind: 'problems',
      problems: {
        name: 'Please type the name on the label.',
        hours: 'Please type how many hours, such as 8.',
        amount: 'Please type how many tablets, such as 3.',
        days: 'Please type how many days, or leave it empty.',
      },
    });
  });

  test('is not taken when it is laxer than the published numbers', () => {
    expect(readLabel(medicine('M02'), { name: 'Ibuprofen', hours: '3', amount: '3200', days: '' })).toEqual({
      kind: 'problems',
      problems: {
        hours:
          'Most labels say 4 hours or more. Please read it again. If it does say less, ask your pharmacist: no limit is shown here.',
        amount:
          'Most labels say 2,400 mg or less. Please read it again. If it does say more, ask your pharmacist: no limit is shown here.',
      },
    });
    expect(readLabel(medicine('M02'), { name: 'I', hours: '8', amount: '100', days: '' })).toEqual({
      kind: 'problems',
      problems: { amount: 'That is less than 200 mg. Please read the label again.' },
    });
  });

  test('is said back in one sentence', () => {
    const label = { medicineId: 'M10', name: 'Baclofen 10 mg', minIntervalHours: 8, maxAmountPer24h: 1 };
    expect(labelInWords(medicine('M10'), label)).toBe(
      'Baclofen 10 mg: 8 hours apart, 1 tablet at most in 24 hours.',
    );
    expect(labelInWords(medicine('M07'), { ...label, maxAmountPer24h: 1000, maxDays: 7 })).toBe(
      'Baclofen 10 mg: 8 hours apart, 1,000 mg at most in 24 hours, for 7 days at most.',
    );
  });
});

describe('when a dose was taken', () => {
  const at = (text: string, timeZone = 'Europe/London') => ({ now: Date.parse(text), timeZone });

  test('is today or yesterday at a time of day', () => {
    const now = at('2026-11-22T10:12:00Z');
    expect(readTakenTime('today', '09:30', now)).toEqual({
      kind: 'time',
      takenAt: Date.parse('2026-11-22T09:30:00Z'),
    });
    expect(readTakenTime('yesterday', '23:00', now)).toEqual({
      kind: 'time',
      takenAt: Date.parse('2026-11-21T23:00:00Z'),
    });
  });

  test('in the hour that is lived twice is the later one that is not ahead of now', () => {
    expect(readTakenTime('today', '01:30', at('2026-10-25T06:00:00Z'))).toEqual({
      kind: 'time',
      takenAt: Date.parse('2026-10-25T01:30:00Z'),
    });
    expect(readTakenTime('today', '01:30', at('2026-10-25T01:10:00Z'))).toEqual({
      kind: 'time',
      takenAt: Date.parse('2026-10-25T00:30:00Z'),
    });
  });

  test('gets a kind sentence when it cannot be so', () => {
    expect(readTakenTime('today', '', at('2026-11-22T10:12:00Z'))).toEqual({
      kind: 'problem',
      problem: 'Please put in a time, such as 09:30.',
    });
    expect(readTakenTime('today', '10:13', at('2026-11-22T10:12:00Z'))).toEqual({
      kind: 'problem',
      problem: 'That time is still to come. Was it yesterday?',
    });
    expect(readTakenTime('today', '01:30', at('2026-03-29T10:00:00Z'))).toEqual({
      kind: 'problem',
      problem: 'The clocks went forward then, so that time was left out. Try one hour later.',
    });
  });
});
