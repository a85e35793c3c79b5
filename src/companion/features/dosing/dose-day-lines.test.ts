import { expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { dayRowLine, doseDayLines } from './dose-day-lines.ts';

const NOON = Date.UTC(2026, 2, 27, 12);
const DAY_MINUTES = 24 * 60;
const ibuprofen = medicines.find(({ id }) => id === 'M01')!;

const recordOf = (phone: FakePhone) =>
  readDoseRecord(phone.entries, medicines, phone.zonedNow(), { isPastRead: true });

/** Two tablets at noon on so many days in a row, over the day on which clocks go forward. */
function tookDaily(days: number): FakePhone {
  const phone = new FakePhone(NOON);
  for (let day = 0; day < days; day += 1) {
    if (day > 0) phone.pass(DAY_MINUTES);
    phone.dose('M01', 2);
  }
  return phone;
}

test.each([
  [9, 'Ibuprofen tablets: 9 days in a row so far. The pack says 10 days at most.'],
  [10, 'Ibuprofen tablets: 10 days in a row so far. The pack says 10 days at most.'],
  [
    11,
    'Ibuprofen tablets: 11 days in a row so far. The pack says 10 days at most. Talk to a pharmacist or your GP before any more.',
  ],
])('%i days in a row stand beside the limit on the pack', (days, line) => {
  expect(dayRowLine(recordOf(tookDaily(days)), ibuprofen)).toBe(line);
});

test('a row that has ended is told as the longest', () => {
  const phone = tookDaily(4);
  phone.pass(3 * DAY_MINUTES);
  expect(dayRowLine(recordOf(phone), ibuprofen)).toBe(
    'Ibuprofen tablets: 0 days in a row so far; 4 days at the longest. The pack says 10 days at most.',
  );
});

test('what was never taken has no row', () => {
  expect(dayRowLine(recordOf(new FakePhone(NOON)), ibuprofen)).toBeNull();
});

test('every day is there, with what was changed and what was taken off the list', () => {
  const phone = tookDaily(4);
  const wrong = phone.dose('M05', 2);
  phone.remove(wrong);
  phone.correct(phone.entries[0]!.id, { amount: 1 });
  const days = doseDayLines(recordOf(phone));
  expect(days.map(({ day, lines }) => [day, lines.map(({ what }) => what)])).toEqual([
    ['2026-03-30', ['Ibuprofen tablets: 2 tablets', 'Paracetamol: 2 tablets']],
    ['2026-03-29', ['Ibuprofen tablets: 2 tablets']],
    ['2026-03-28', ['Ibuprofen tablets: 2 tablets']],
    ['2026-03-27', ['Ibuprofen tablets: 1 tablet']],
  ]);
  expect(days[0]?.lines.map(({ isRemoved }) => isRemoved)).toEqual([false, true]);
  expect(days[3]?.lines[0]?.notes[0]).toMatch(/^Changed from 2 tablets to 1 tablet/);
});
