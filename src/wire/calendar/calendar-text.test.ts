import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/time/local-day.ts';
import { instantsAt } from '../../domain/time/local-time.ts';
import type { Weekday } from '../../domain/time/weekday.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { calendarText } from './calendar-text.ts';

const madeAt = Date.parse('2026-11-22T22:00:00Z');

const event: CalendarEvent = {
  uid: 'plan@unspasm',
  title: 'Time to move',
  words: 'Open Unspasm.',
  from: '2026-11-23',
  startMinutes: 8 * 60,
  lengthMinutes: 15,
  alarmMinutesBefore: 0,
};
const calendarOf = (events: readonly CalendarEvent[], timeZone = 'Europe/London'): Calendar => ({
  name: 'Unspasm',
  timeZone,
  madeAt,
  events,
});

/** As ical.js reads it, by the zone that stands in the file and by nothing else. */
function readByIcalJs(text: string): { component: ICAL.Component; starts: number[] }[] {
  const root = new ICAL.Component(ICAL.parse(text));
  const zone = root.getFirstSubcomponent('vtimezone');
  return root.getAllSubcomponents('vevent').map((component) => {
    const read = new ICAL.Event(component);
    const iterator = read.iterator();
    const starts: number[] = [];
    for (let time = iterator.next(); time; time = iterator.next()) {
      if (zone) time.zone = new ICAL.Timezone(zone);
      starts.push(time.toUnixTime() * 1000);
    }
    return { component, starts };
  });
}

function readByNodeIcal(text: string): { uid: string; starts: number[] }[] {
  return Object.values(sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [{ uid: part.uid, starts: (part.rrule?.all() ?? [part.start]).map((date) => date.getTime()) }]
      : [],
  );
}

test('an event with an alarm is read as it was meant', () => {
  const [read] = readByIcalJs(calendarText(calendarOf([event])));
  const { component } = read as { component: ICAL.Component };
  const parsed = new ICAL.Event(component);
  expect([parsed.uid, parsed.summary, parsed.description]).toEqual([
    'plan@unspasm',
    'Time to move',
    'Open Unspasm.',
  ]);
  expect(parsed.duration.toSeconds()).toBe(15 * 60);
  expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
  const alarm = component.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('action'))).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  expect(read?.starts).toEqual([Date.parse('2026-11-23T08:00:00Z')]);
});

test('an alarm may come before, and may be left out', () => {
  const { alarmMinutesBefore: _, ...silent } = event;
  const [early, none] = readByIcalJs(
    calendarText(
      calendarOf([
        { ...event, alarmMinutesBefore: 10 },
        { ...silent, uid: 'other@unspasm' },
      ]),
    ),
  );
  const trigger = early?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  expect(String(trigger)).toBe('-PT10M');
  expect(none?.component.getFirstSubcomponent('valarm')).toBeNull();
});

test('eight in the morning stays eight in the morning when clocks change', () => {
  const text = calendarText(
    calendarOf([{ ...event, from: '2026-03-25', repeats: { weekdays: [3, 7], until: '2026-04-01' } }]),
  );
  const meant = ['2026-03-25T08:00:00Z', '2026-03-29T07:00:00Z', '2026-04-01T07:00:00Z'].map(Date.parse);
  expect(readByIcalJs(text)[0]?.starts).toEqual(meant);
  expect(readByNodeIcal(text)).toEqual([{ uid: 'plan@unspasm', starts: meant }]);
});

test('the first day is one of its weekdays, and an event that fits no day is left out', () => {
  const repeats = { weekdays: [5] as Weekday[], until: '2026-11-26' };
  expect(readByIcalJs(calendarText(calendarOf([{ ...event, repeats }])))).toEqual([]);
  const later = calendarText(calendarOf([{ ...event, repeats: { ...repeats, until: '2026-12-04' } }]));
  expect(readByIcalJs(later)[0]?.starts).toEqual(
    ['2026-11-27T08:00:00Z', '2026-12-04T08:00:00Z'].map(Date.parse),
  );
});

test('a later file outranks an earlier one', () => {
  const sequence = (at: number) => {
    const [read] = readByIcalJs(calendarText({ ...calendarOf([event]), madeAt: at }));
    return Number(read?.component.getFirstPropertyValue('sequence'));
  };
  expect(sequence(madeAt + 60_000)).toBe(sequence(madeAt) + 1);
});

test('a zone that changes by a yearly rule is told by that rule', () => {
  const zone = (timeZone: string) =>
    new ICAL.Component(ICAL.parse(calendarText(calendarOf([event], timeZone))))
      .getFirstSubcomponent('vtimezone')
      ?.getAllSubcomponents()
      .map((part) => [
        part.name,
        String(part.getFirstPropertyValue('tzoffsetto')),
        String(part.getFirstPropertyValue('rrule') ?? ''),
      ]);
  expect(zone('Europe/London')).toEqual([
    ['daylight', '+01:00', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
    ['standard', '+00:00', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ]);
  expect(zone('America/New_York')).toEqual([
    ['daylight', '-04:00', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
    ['standard', '-05:00', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
  ]);
  expect(zone('Asia/Kathmandu')).toEqual([['standard', '+05:45', '']]);
});

const zones = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'UTC',
];

test('two readers agree with the wall clock of the zone, whatever the zone, the days and the words', () => {
  const anyEvent = fc.record({
    timeZone: fc.constantFrom(...zones),
    after: fc.nat(700),
    length: fc.nat(200),
    // Between two and five in the morning clocks change, and some times of day are not there.
    startMinutes: fc.oneof(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 300, max: 1439 })),
    weekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  });
  fc.assert(
    fc.property(anyEvent, ({ timeZone, after, length, startMinutes, weekdays, title }) => {
      const from = addDays('2026-01-01', after);
      const until = addDays(from, length);
      const text = calendarText(
        calendarOf([{ ...event, title, from, startMinutes, repeats: { weekdays, until } }], timeZone),
      );
      const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      const clock = `${String(Math.floor(startMinutes / 60)).padStart(2, '0')}:${String(startMinutes % 60).padStart(2, '0')}`;
      const meant = Array.from({ length: length + 1 }, (_, at) => addDays(from, at))
        .filter((day) => weekdays.includes((((new Date(day).getUTCDay() + 6) % 7) + 1) as Weekday))
        .map((day) => instantsAt(day, clock, timeZone));
      const [byIcalJs] = readByIcalJs(text);
      const [byNodeIcal] = readByNodeIcal(text);
      expect(byIcalJs?.starts.length ?? 0).toBe(meant.length);
      for (const [at, instants] of meant.entries()) {
        if (instants.length === 0) continue;
        expect(instants).toContain(byIcalJs?.starts[at]);
        expect(instants).toContain(byNodeIcal?.starts[at]);
      }
      if (byIcalJs) expect(byIcalJs.component.getFirstPropertyValue('summary')).toBe(title);
    }),
    { numRuns: 60 },
  );
});

test('words that would end a value do not', () => {
  const words = 'One; two, three\\n\nBEGIN:VALARM\r\nEND:VEVENT 🚶';
  const [read] = readByIcalJs(calendarText(calendarOf([{ ...event, words }])));
  expect(read?.component.getFirstPropertyValue('description')).toBe(words.replace('\r\n', '\n'));
});
