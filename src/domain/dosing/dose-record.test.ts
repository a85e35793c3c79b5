import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { readDoseRecord } from './dose-record.ts';
import { FakePhone } from './fake-phone.ts';

// Sunday 22 November 2026, 10:00 in London.
const TEN = Date.parse('2026-11-22T10:00:00Z');
const read = (phone: FakePhone, isPastRead = true) =>
  readDoseRecord(phone.entries, [], phone.zonedNow(), { isPastRead });

test('a corrected dose stands with its new values, and every change is kept', () => {
  const phone = new FakePhone(TEN);
  const id = phone.dose('M05', 2);
  phone.pass(40);
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: TEN });
  phone.pass(10);
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: TEN - HOUR_MS });
  const [two, one] = [
    { medicineId: 'M05', amount: 2, takenAt: TEN },
    { medicineId: 'M05', amount: 1, takenAt: TEN },
  ];
  const earlier = { medicineId: 'M05', amount: 1, takenAt: TEN - HOUR_MS };
  expect(read(phone).doses).toEqual([
    {
      ...earlier,
      id,
      countedAt: TEN - HOUR_MS,
      day: '2026-11-22',
      isDoubtful: false,
      changes: [
        { changedAt: TEN + 40 * MINUTE_MS, before: two, after: one },
        { changedAt: TEN + 50 * MINUTE_MS, before: one, after: earlier },
      ],
    },
  ]);
});

test('a removed dose no longer counts, and when it was removed is kept', () => {
  const phone = new FakePhone(TEN);
  const id = phone.dose('M05', 2);
  phone.correct(id, { medicineId: 'M05', amount: 3, takenAt: TEN });
  phone.pass(5);
  phone.remove(id);
  expect(read(phone)).toMatchObject({
    doses: [],
    removedDoses: [{ id, medicineId: 'M05', amount: 3, takenAt: TEN, removedAt: TEN + 5 * MINUTE_MS }],
  });
});

test('a time that was put right after the clock jumped is no longer in doubt', () => {
  const phone = new FakePhone(TEN);
  const id = phone.dose('M05', 2);
  phone.pass(10);
  phone.offsetMs = 5 * HOUR_MS;
  phone.write({ kind: 'clock-jumped', values: { shiftMs: 5 * HOUR_MS } });
  expect(read(phone).doses[0]).toMatchObject({ isDoubtful: true });
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: TEN });
  expect(read(phone).doses[0]).toMatchObject({ isDoubtful: true });
  phone.correct(id, { medicineId: 'M05', amount: 1, takenAt: TEN + 5 * HOUR_MS });
  expect(read(phone).doses[0]).toMatchObject({ isDoubtful: false, countedAt: TEN + 5 * HOUR_MS });
});

test('the day of a dose is the local day where it was taken', () => {
  const phone = new FakePhone(TEN, 'Pacific/Auckland');
  phone.dose('M05', 1, 30);
  phone.timeZone = 'America/New_York';
  phone.dose('M05', 1, 6 * 60);
  phone.timeZone = 'Somewhere/Unknown';
  phone.dose('M05', 1);
  phone.timeZone = 'Europe/London';
  expect(read(phone).doses.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-22']);
});

test('of several labels and answers the latest hold', () => {
  const phone = new FakePhone(TEN);
  const label = (maxAmountPer24h: number) => ({ medicineId: 'M09', name: 'Diazepam', maxAmountPer24h });
  phone.write({ kind: 'medicine-label-set', values: label(2) });
  phone.write({ kind: 'medicine-label-set', values: label(3) });
  phone.write({ kind: 'medicine-guards-answered', values: { answers: { a: 'no', b: 'yes' } } });
  phone.write({ kind: 'medicine-guards-answered', values: { answers: { b: 'no' } } });
  const { labels, guardAnswers } = read(phone);
  expect([...labels]).toEqual([['M09', label(3)]]);
  expect([...guardAnswers]).toEqual([
    ['a', 'no'],
    ['b', 'no'],
  ]);
});

test('when the device could not read its past, doses may be missing until the person has looked, and again a day later', () => {
  const phone = new FakePhone(TEN);
  expect(read(phone).mayMissDoses).toBe(false);
  expect(read(phone, false).mayMissDoses).toBe(true);
  phone.write({ kind: 'times-confirmed', values: {} });
  expect(read(phone, false).mayMissDoses).toBe(false);
  phone.pass(24 * 60);
  expect(read(phone, false).mayMissDoses).toBe(true);
});
