import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { planCalendar, type PlanReminders } from './plan-calendar.ts';

const reminders: PlanReminders = {
  today: '2026-11-22',
  timeZone: 'Europe/London',
  madeAt: Date.parse('2026-11-22T20:00:00Z'),
  reminderAtMinutes: 7 * 60 + 30,
  strengthDays: null,
};

const read = (given: PlanReminders) =>
  Object.values(sync.parseICS(calendarText(planCalendar(given)))).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [
          {
            title: part.summary,
            starts: (part.rrule?.all() ?? []).map((date) => date.toISOString().slice(0, 16)),
            alarms: part.alarms?.length ?? 0,
          },
        ]
      : [],
  );

test('while every day is alike there is one reminder a day for four weeks, from tomorrow on', () => {
  const [daily, ...others] = read(reminders);
  expect(others).toEqual([]);
  expect(daily).toMatchObject({ title: 'Time to move', alarms: 1 });
  expect([daily?.starts.length, daily?.starts[0], daily?.starts.at(-1)]).toEqual([
    28,
    '2026-11-23T07:30',
    '2026-12-20T07:30',
  ]);
});

test('days of strength have a name of their own, and no day is reminded of twice', () => {
  const [strength, daily] = read({ ...reminders, strengthDays: [1, 3, 5] });
  expect(strength?.title).toBe('Time to get stronger');
  expect(strength?.starts.slice(0, 3)).toEqual(['2026-11-23T07:30', '2026-11-25T07:30', '2026-11-27T07:30']);
  expect([strength?.starts.length, daily?.starts.length]).toEqual([12, 16]);
  expect(daily?.starts.filter((start) => strength?.starts.includes(start))).toEqual([]);
});

test('whoever sees the calendar reads nothing about a body or about pain', () => {
  const text = calendarText(planCalendar({ ...reminders, strengthDays: [2, 6] }));
  const lines = text.split('\r\n').filter((line) => /^(SUMMARY|DESCRIPTION|X-WR-CALNAME)/.test(line));
  expect(lines).toHaveLength(7);
  expect(lines.filter((line) => /back|pain|spasm|exercise/i.test(line))).toEqual([]);
});
