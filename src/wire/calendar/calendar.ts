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
  /** Raised with every change of what has this `uid`; without it a file that was made later counts as newer. */
  sequence?: number;
  /** True for a time that is taken: nothing else fits there. */
  isBusy?: boolean;
  place?: string;
  /** An alarm this long before the start; without it there is none. */
  alarmMinutesBefore?: number;
  /** Set in a mail only: who invites, and whose calendar it is for. RFC 5546. */
  invitation?: { organiser: string; organiserAddress: string; guestAddress: string; isCancelled: boolean };
}

export interface Calendar {
  name: string;
  /** IANA zone in which the wall-clock times are meant. */
  timeZone: string;
  madeAt: Instant;
  /** In a mail only. */
  method?: 'REQUEST' | 'CANCEL';
  events: readonly CalendarEvent[];
}
