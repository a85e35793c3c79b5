import { addDays, daysBetween, type LocalDay } from '../../domain/time/local-day.ts';
import { weekdayOf } from '../../domain/time/weekday.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { contentLine, escapedText, parameterText } from './content-line.ts';
import { weekdayCodes } from './weekday-codes.ts';
import { zoneLines } from './zone-lines.ts';

/**
 * The calendar as the text of an .ics file, RFC 5545. An event that repeats and fits no day up to its last is left out.
 * Times are on the wall clock of the zone, so that they stay when clocks change.
 */
export function calendarText({ name, timeZone, madeAt, method, events }: Calendar): string {
  const placed = events.flatMap((event) => {
    const days = daysOf(event);
    const [first] = days;
    return first === undefined ? [] : [{ event, first, last: days.at(-1) ?? first, count: days.length }];
  });
  const firsts = placed.map(({ first }) => first).toSorted();
  const lasts = placed.map(({ last }) => last).toSorted();
  const [first] = firsts;
  const stamp = utcText(madeAt);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Unspasm//Companion//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...(method === undefined ? [] : [contentLine('METHOD', method)]),
    // Google and Apple take the name and a zone from these; neither is in the RFC.
    contentLine('X-WR-CALNAME', escapedText(name)),
    contentLine('X-WR-TIMEZONE', timeZone),
    ...(first === undefined ? [] : [zoneLines(timeZone, first, lasts.at(-1) ?? first)]),
    ...placed.flatMap(({ event, first: day, count }) => [
      contentLine('BEGIN', 'VEVENT'),
      contentLine('UID', escapedText(event.uid)),
      contentLine('DTSTAMP', stamp),
      contentLine('SEQUENCE', String(event.sequence ?? Math.floor(madeAt / 60_000))),
      contentLine(`DTSTART;TZID=${timeZone}`, `${day.replaceAll('-', '')}T${clockText(event.startMinutes)}`),
      contentLine('DURATION', `PT${event.lengthMinutes}M`),
      ...repeating(event, count),
      contentLine('SUMMARY', escapedText(event.title)),
      contentLine('DESCRIPTION', escapedText(event.words)),
      ...(event.place === undefined ? [] : [contentLine('LOCATION', escapedText(event.place))]),
      ...invited(event),
      // Others who see the calendar see no words.
      contentLine('CLASS', 'PRIVATE'),
      contentLine('TRANSP', event.isBusy === true ? 'OPAQUE' : 'TRANSPARENT'),
      ...alarm(event),
      contentLine('END', 'VEVENT'),
    ]),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function daysOf({ from, repeats }: CalendarEvent): LocalDay[] {
  if (!repeats) return [from];
  const length = Math.max(0, daysBetween(from, repeats.until) + 1);
  return Array.from({ length }, (_, after) => addDays(from, after)).filter((day) =>
    repeats.weekdays.includes(weekdayOf(day)),
  );
}

function repeating({ repeats }: CalendarEvent, count: number): string[] {
  if (!repeats) return [];
  const days = [...new Set(repeats.weekdays)].toSorted().map((weekday) => weekdayCodes[weekday]);
  return [contentLine('RRULE', `FREQ=WEEKLY;BYDAY=${days.join(',')};COUNT=${count}`)];
}

// Accepted, and no answer is asked for: the person has booked, so the clinic needs no mail about it.
function invited({ invitation }: CalendarEvent): string[] {
  if (!invitation) return [];
  const { organiser, organiserAddress, guestAddress, isCancelled } = invitation;
  return [
    contentLine('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine(`ORGANIZER;CN=${parameterText(organiser)}`, `mailto:${organiserAddress}`),
    contentLine('ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE', `mailto:${guestAddress}`),
  ];
}

function alarm({ title, alarmMinutesBefore }: CalendarEvent): string[] {
  if (alarmMinutesBefore === undefined) return [];
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapedText(title)),
    contentLine('TRIGGER', alarmMinutesBefore === 0 ? 'PT0S' : `-PT${alarmMinutesBefore}M`),
    contentLine('END', 'VALARM'),
  ];
}

const utcText = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

function clockText(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minutes / 60))}${digits(minutes % 60)}00`;
}
