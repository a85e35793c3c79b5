import type { Instant } from '../../domain/time/instant.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import type { Weekday } from '../../domain/time/weekday.ts';

/** Something for a person's own calendar. Its words are read by whoever sees that calendar: no health data. */
export interface CalendarEvent {
  /** The same whenever this event is made again, so that a calendar replaces it instead of showing it twice. */
  uid: string;
  title: string;
  words: string;
  /** The day of it; where it repeats, the first that it may fall on. */
  from: LocalDay;
  /** Minutes after midnight on the wall clock. */
  startMinutes: number;
  lengthMinutes: number;
  /** On each of `weekdays` up to and with `until`. */
  repeats?: { weekdays: readonly Weekday[]; until: LocalDay };
  /** An alarm this long before the start; without it there is none. */
  alarmMinutesBefore?: number;
}

export interface Calendar {
  name: string;
  /** IANA zone in which the wall-clock times are meant. */
  timeZone: string;
  madeAt: Instant;
  events: readonly CalendarEvent[];
}
