import { expect, test } from 'vitest';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { doseLines } from './dose-lines.ts';
import { recordOf } from './prepared-phone.ts';

// Sunday 22 November 2026, 10:12 in London.
const NOW = Date.parse('2026-11-22T10:12:00Z');
const MINUTE = 60_000;

const linesOf = (phone: FakePhone) =>
  doseLines(recordOf(phone)).map(({ what, when, notes }) => [what, when, ...notes]);

test('doses are listed newest first, with how long ago they were', () => {
  const phone = new FakePhone(NOW);
  phone.dose('M01', 2, 11 * 60);
  phone.dose('M03', 2.5, 75);
  phone.dose('M02', 400);
  expect(linesOf(phone)).toEqual([
    ['Prescribed ibuprofen: 400 mg', 'today at 10:12, just now'],
    ['Ibuprofen gel 5%: 2.5 g of gel', 'today at 08:57, 1 hour 15 minutes ago'],
    ['Ibuprofen tablets: 2 tablets', 'yesterday at 23:12, 11 hours ago'],
  ]);
});

test('a correction says what was changed and when', () => {
  const phone = new FakePhone(NOW);
  const id = phone.dose('M05', 2);
  phone.pass(28);
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: NOW });
  phone.pass(1);
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: NOW - 60 * MINUTE });
  expect(linesOf(phone)).toEqual([
    [
      'Paracetamol: 1 tablet',
      'today at 09:12, 1 hour 29 minutes ago',
      'Changed from 2 tablets to 1 tablet, today at 10:40.',
      'Changed from today at 10:12 to today at 09:12, today at 10:41.',
    ],
  ]);
});

test('a dose that was taken off stays in sight', () => {
  const phone = new FakePhone(NOW);
  phone.remove(phone.dose('M06', 1));
  expect(linesOf(phone)).toEqual([
    ['Co-codamol: 1 tablet', 'today at 10:12', 'Taken off the list, today at 10:12.'],
  ]);
});

test('a time that is still to come is pointed out', () => {
  const phone = new FakePhone(NOW);
  phone.dose('M05', 1, -60);
  expect(linesOf(phone)).toEqual([
    [
      'Paracetamol: 1 tablet',
      'today at 11:12',
      'This time is still to come. Until then it counts as just now.',
    ],
  ]);
});

test('after two days a dose leaves the list, unless its time is in doubt', () => {
  const phone = new FakePhone(NOW);
  phone.dose('M05', 1);
  phone.pass(48 * 60);
  expect(linesOf(phone)).toEqual([]);
  phone.write({ kind: 'clock-jumped', values: { shiftMs: 0 } });
  expect(linesOf(phone)).toEqual([['Paracetamol: 1 tablet', 'on 22 November at 10:12']]);
});

test('a medicine of a later version is not dropped', () => {
  const phone = new FakePhone(NOW);
  phone.dose('M99', 1);
  expect(linesOf(phone)).toEqual([['Something that this version does not know', 'today at 10:12, just now']]);
});
