import { expect, test } from 'vitest';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { breakCalendar, driveCalendar, driveMoments } from './break-calendar.ts';

const madeAt = Date.parse('2026-03-25T10:00:00Z');
const made = { timeZone: 'Europe/London', madeAt };
const workday = { fromMinutes: 540, untilMinutes: 720, intervalMinutes: 50, breakMinutes: 5 };
const drive = {
  day: '2026-03-28',
  leavesAtMinutes: 22 * 60 + 30,
  driveMinutes: 150,
  intervalMinutes: 60,
  breakMinutes: 10,
};

test('the breaks of a working day ring at their time for four weeks', () => {
  const { events } = breakCalendar({ ...workday, ...made, today: '2026-03-25', weekdays: [1, 2, 3, 4, 5] });
  expect(events.map(({ startMinutes }) => startMinutes)).toEqual([590, 645, 700]);
  for (const { alarmMinutesBefore, repeats } of events) {
    expect(alarmMinutesBefore).toBe(0);
    expect(repeats).toEqual({ weekdays: [1, 2, 3, 4, 5], until: '2026-04-21' });
  }
});

test('a drive over midnight has its stops on the right day', () => {
  expect(driveMoments(drive).map(({ kind, atMinutes }) => [kind, atMinutes - drive.leavesAtMinutes])).toEqual(
    [
      ['before', -2],
      ['stop', 50],
      ['stop', 110],
      ['after', 170],
    ],
  );
  const places = driveCalendar(drive, made).events.map(({ from, startMinutes }) => [from, startMinutes]);
  expect(places).toEqual([
    ['2026-03-28', 1348],
    ['2026-03-28', 1400],
    ['2026-03-29', 20],
    ['2026-03-29', 80],
  ]);
});

test('nothing of a drive rings after setting off', () => {
  const alarms = driveCalendar(drive, made).events.map(({ alarmMinutesBefore }) => alarmMinutesBefore);
  expect(alarms).toEqual([0, undefined, undefined, undefined]);
  expect(calendarText(driveCalendar(drive, made)).match(/BEGIN:VALARM/g)).toHaveLength(1);
});

test('whoever sees the calendar reads nothing about anybody’s health', () => {
  const files = [
    driveCalendar(drive, made),
    breakCalendar({ ...workday, ...made, today: '2026-03-25', weekdays: [1] }),
  ];
  for (const { name, events } of files)
    for (const said of [name, ...events.flatMap(({ title, words }) => [title, words])])
      expect(said).not.toMatch(/back|pain|spasm|health|physio|exercise/i);
});
