import type { ZonedNow } from '../time/instant.ts';
import { addDays, localDay, type LocalDay } from '../time/local-day.ts';
import { localTime } from '../time/local-time.ts';

/** By the wall clock. Whoever is up at half past midnight still speaks of the day they have just lived. Source: DR. */
const DAY_TURNS_AT = '04:00';

/** The day that a check-in made now is about: until four in the morning still the day before. */
export function checkInDay({ now, timeZone }: ZonedNow): LocalDay {
  const day = localDay(now, timeZone);
  return localTime(now, timeZone) < DAY_TURNS_AT ? addDays(day, -1) : day;
}
