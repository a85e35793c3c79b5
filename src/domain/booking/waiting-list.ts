import { MINUTE_MS, type Instant } from '../time/instant.ts';
import { addDays, localDay, type LocalDay } from '../time/local-day.ts';
import { instantsAt, localTime } from '../time/local-time.ts';
import { weekdayOf } from '../time/weekday.ts';

/** When somebody who waits can come, by the clocks of the clinic. */
export interface WaitingWish {
  firstDay: LocalDay;
  lastDay: LocalDay;
  /** Minutes after midnight between which the visit may begin; `untilMinutes` is not one of them. */
  fromMinutes: number;
  untilMinutes: number;
  /** 1 for Monday to 7 for Sunday. */
  weekdays: readonly number[];
  /** Null for whoever is free. */
  practitionerId: string | null;
}

interface Offered {
  start: Instant;
  practitionerId: string;
}

/** Whether a time is one that this person said they can come to. */
export function suits(wish: WaitingWish, { start, practitionerId }: Offered, timeZone: string): boolean {
  const day = localDay(start, timeZone);
  const [hours = 0, minutes = 0] = localTime(start, timeZone).split(':').map(Number);
  const minute = hours * 60 + minutes;
  return (
    (wish.practitionerId === null || wish.practitionerId === practitionerId) &&
    day >= wish.firstDay &&
    day <= wish.lastDay &&
    minute >= wish.fromMinutes &&
    minute < wish.untilMinutes &&
    wish.weekdays.includes(weekdayOf(day))
  );
}

// Nobody has to look at their phone at night so as not to lose their turn.
const OFFERS_FROM = '08:00';
const OFFERS_UNTIL = '20:00';
/** Less than this before it begins nobody can get there: it is left to those who ring. */
const NEEDED_TO_COME_MS = 60 * MINUTE_MS;

/**
 * Until when a freed time is kept for whoever is next: `offerMinutes` of daytime by the clocks of the clinic. Null when
 * the time begins too soon for an offer.
 */
export function offeredUntil(
  now: Instant,
  { start }: { start: Instant },
  { offerMinutes, timeZone }: { offerMinutes: number; timeZone: string },
): Instant | null {
  const today = localDay(now, timeZone);
  const clock = localTime(now, timeZone);
  const opensOn = clock >= OFFERS_UNTIL ? addDays(today, 1) : today;
  const opens =
    clock >= OFFERS_FROM && clock < OFFERS_UNTIL ? now : instantsAt(opensOn, OFFERS_FROM, timeZone)[0];
  const until = (opens ?? now) + offerMinutes * MINUTE_MS;
  return until + NEEDED_TO_COME_MS <= start ? until : null;
}
