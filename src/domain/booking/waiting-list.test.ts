import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../time/instant.ts';
import { offeredUntil, suits, type WaitingWish } from './waiting-list.ts';

const ZONE = 'Europe/London';
const anyTime: WaitingWish = {
  firstDay: '2026-11-23',
  lastDay: '2026-12-04',
  fromMinutes: 0,
  untilMinutes: 1440,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  practitionerId: null,
};
const at = (iso: string, practitionerId = 'physio') => ({ start: Date.parse(iso), practitionerId });

describe('a freed time suits somebody who waits', () => {
  test.each([
    ['at any time', anyTime, at('2026-11-25T10:00:00Z'), true],
    ['on their last day', anyTime, at('2026-12-04T17:00:00Z'), true],
    ['not after their last day', anyTime, at('2026-12-05T10:00:00Z'), false],
    ['not before their first day', anyTime, at('2026-11-22T10:00:00Z'), false],
    ['in the mornings', { ...anyTime, untilMinutes: 720 }, at('2026-11-25T11:45:00Z'), true],
    ['in the mornings, not at noon', { ...anyTime, untilMinutes: 720 }, at('2026-11-25T12:00:00Z'), false],
    ['after work', { ...anyTime, fromMinutes: 1020 }, at('2026-11-25T17:00:00Z'), true],
    ['on Wednesdays', { ...anyTime, weekdays: [3] }, at('2026-11-25T10:00:00Z'), true],
    ['on Wednesdays, not on a Thursday', { ...anyTime, weekdays: [3] }, at('2026-11-26T10:00:00Z'), false],
    ['with the one they want', { ...anyTime, practitionerId: 'physio' }, at('2026-11-25T10:00:00Z'), true],
    ['not with another', { ...anyTime, practitionerId: 'other' }, at('2026-11-25T10:00:00Z'), false],
  ])('%s', (_, wish, time, expected) => {
    expect(suits(wish, time, ZONE)).toBe(expected);
  });

  test('by the clocks of the clinic, in summer as well', () => {
    const fromNine = { ...anyTime, firstDay: '2026-07-01', lastDay: '2026-07-31', fromMinutes: 540 };
    expect(suits(fromNine, at('2026-07-06T08:00:00Z'), ZONE)).toBe(true);
    expect(suits(fromNine, at('2026-07-06T07:45:00Z'), ZONE)).toBe(false);
  });
});

describe('an offer is kept', () => {
  const clinic = { offerMinutes: 30, timeZone: ZONE };
  const until = (now: string, start: string) => {
    const found = offeredUntil(Date.parse(now), { start: Date.parse(start) }, clinic);
    return found === null ? null : new Date(found).toISOString();
  };

  test('for half an hour of the day', () => {
    expect(until('2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z')).toBe('2026-11-23T10:30:00.000Z');
  });

  test('until half past eight when it comes free at night', () => {
    expect(until('2026-11-23T22:10:00Z', '2026-11-24T10:00:00Z')).toBe('2026-11-24T08:30:00.000Z');
    expect(until('2026-11-24T03:00:00Z', '2026-11-24T10:00:00Z')).toBe('2026-11-24T08:30:00.000Z');
  });

  test('not at all when nobody could get there in time', () => {
    expect(until('2026-11-23T10:00:00Z', '2026-11-23T11:29:00Z')).toBeNull();
    expect(until('2026-11-23T10:00:00Z', '2026-11-23T11:30:00Z')).toBe('2026-11-23T10:30:00.000Z');
  });

  test('over the night in which the clocks go forward', () => {
    const late = Date.parse('2026-03-28T23:00:00Z');
    const found = offeredUntil(late, { start: Date.parse('2026-03-30T10:00:00Z') }, clinic) ?? 0;
    expect((found - late) / MINUTE_MS).toBe(8 * 60 + 30);
  });
});
