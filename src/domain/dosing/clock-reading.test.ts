import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { isDoubtful, latestMoment, readClock } from './clock-reading.ts';
import { FakePhone } from './fake-phone.ts';

// Sunday 22 November 2026, 10:00 in London.
const TEN = Date.parse('2026-11-22T10:00:00Z');

function lastDose(phone: FakePhone) {
  const clock = readClock(phone.entries, phone.wall());
  const dose = phone.entries.findLast((entry) => entry.kind === 'dose-taken')!;
  return {
    minutesSince: (clock.now - latestMoment(clock, dose.id, dose.values.takenAt)) / MINUTE_MS,
    isDoubtful: isDoubtful(clock, dose.id),
  };
}

test('a clock that nobody changed is taken at its word', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1, 30);
  phone.pass(45);
  expect(lastDose(phone)).toEqual({ minutesSince: 75, isDoubtful: false });
});

test('a dose that lies ahead of the present clock counts as taken just now', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1, -90);
  phone.pass(20);
  expect(lastDose(phone)).toEqual({ minutesSince: 0, isDoubtful: false });
  phone.pass(100);
  expect(lastDose(phone)).toEqual({ minutesSince: 30, isDoubtful: false });
});

test('after the clock was set back, time stands still until the clock has caught up, and the times are in doubt', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1);
  phone.offsetMs = -2 * HOUR_MS;
  phone.pass(60);
  expect(lastDose(phone)).toEqual({ minutesSince: 0, isDoubtful: true });
  phone.pass(90);
  expect(lastDose(phone)).toEqual({ minutesSince: 30, isDoubtful: false });
});

test('a clock set back does not make an earlier dose a new one', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1, 45);
  phone.offsetMs = -2 * HOUR_MS;
  expect(lastDose(phone)).toEqual({ minutesSince: 45, isDoubtful: true });
});

test('a dose written while the clock was behind counts as taken at the later time', () => {
  const phone = new FakePhone(TEN);
  phone.write({ kind: 'drink-taken', values: {} });
  phone.offsetMs = -2 * HOUR_MS;
  phone.dose('M01', 1);
  phone.pass(150);
  expect(lastDose(phone)).toEqual({ minutesSince: 30, isDoubtful: true });
});

test('a clock put right by less than two minutes raises no doubt', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1);
  phone.offsetMs = -2 * MINUTE_MS;
  phone.pass(1);
  expect(lastDose(phone)).toEqual({ minutesSince: 0, isDoubtful: false });
});

test('a jump forward that was seen is not taken for time that passed, and puts earlier times in doubt', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1);
  phone.pass(10);
  phone.offsetMs = 5 * HOUR_MS;
  phone.write({ kind: 'clock-jumped', values: { shiftMs: 5 * HOUR_MS } });
  phone.pass(10);
  expect(lastDose(phone)).toEqual({ minutesSince: 20, isDoubtful: true });
  phone.dose('M01', 1);
  phone.pass(5);
  expect(lastDose(phone)).toEqual({ minutesSince: 5, isDoubtful: false });
});

test('a jump forward and back again is not subtracted twice', () => {
  const phone = new FakePhone(TEN);
  phone.dose('M01', 1);
  for (let round = 0; round < 3; round += 1) {
    phone.offsetMs = 5 * HOUR_MS;
    phone.write({ kind: 'clock-jumped', values: { shiftMs: 5 * HOUR_MS } });
    phone.offsetMs = 0;
    phone.write({ kind: 'clock-jumped', values: { shiftMs: -5 * HOUR_MS } });
  }
  phone.pass(6 * 60);
  expect(lastDose(phone)).toEqual({ minutesSince: 60, isDoubtful: true });
});

test('times that the person confirmed are taken as written', () => {
  const phone = new FakePhone(TEN);
  phone.offsetMs = 365 * 24 * HOUR_MS;
  phone.write({ kind: 'drink-taken', values: {} });
  phone.offsetMs = 0;
  phone.dose('M01', 1);
  phone.pass(30);
  expect(lastDose(phone)).toEqual({ minutesSince: 0, isDoubtful: true });
  phone.write({ kind: 'times-confirmed', values: {} });
  phone.pass(30);
  expect(lastDose(phone)).toEqual({ minutesSince: 60, isDoubtful: false });
});

test('entries that storage lost are missed until the person has looked', () => {
  const phone = new FakePhone(TEN);
  phone.write({ kind: 'entries-lost', values: { lastKnownAt: TEN - HOUR_MS } });
  expect(readClock(phone.entries, phone.wall()).hasLostEntries).toBe(true);
  phone.write({ kind: 'times-confirmed', values: {} });
  expect(readClock(phone.entries, phone.wall()).hasLostEntries).toBe(false);
});
