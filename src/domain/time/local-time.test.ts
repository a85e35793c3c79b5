import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';
import { instantsAt, localTime } from './local-time.ts';

const utc = (text: string) => Date.parse(text);

test('the wall clock of London is an hour ahead of UTC in summer', () => {
  expect(localTime(utc('2026-07-01T13:20:59Z'), 'Europe/London')).toBe('14:20');
  expect(localTime(utc('2026-12-01T00:05:00Z'), 'Europe/London')).toBe('00:05');
});

test('in a zone that nobody knows day and time are those of UTC', () => {
  for (const zone of ['Mars/Base', '', 'Europe/London\u0000', '__proto__']) {
    expect(localTime(utc('2026-07-01T23:20:00Z'), zone)).toBe('23:20');
    expect(localDay(utc('2026-07-01T23:20:00Z'), zone)).toBe('2026-07-01');
  }
});

test('a time of day is one instant on an ordinary day', () => {
  expect(instantsAt('2026-11-22', '10:12', 'Europe/London')).toEqual([utc('2026-11-22T10:12:00Z')]);
  expect(instantsAt('2026-11-22', '10:12', 'Australia/Lord_Howe')).toEqual([utc('2026-11-21T23:12:00Z')]);
});

test('the hour that is lived twice has two instants, earliest first', () => {
  expect(instantsAt('2026-10-25', '01:30', 'Europe/London')).toEqual([
    utc('2026-10-25T00:30:00Z'),
    utc('2026-10-25T01:30:00Z'),
  ]);
  // Lord Howe goes back by half an hour at 02:00.
  expect(instantsAt('2026-04-05', '01:45', 'Australia/Lord_Howe')).toEqual([
    utc('2026-04-04T14:45:00Z'),
    utc('2026-04-04T15:15:00Z'),
  ]);
});

test('the hour that is skipped has none', () => {
  expect(instantsAt('2026-03-29', '01:30', 'Europe/London')).toEqual([]);
});

test('what is no time of day has none', () => {
  expect(instantsAt('2026-11-22', '25:00', 'Europe/London')).toEqual([]);
  expect(instantsAt('2026-11-22', 'soon', 'Europe/London')).toEqual([]);
});
