import { checkInDay } from '../check-in/check-in-day.ts';
import { rememberedDay } from '../episode/day-of-entry.ts';

/**
 * The day that was being lived when an entry was made, where it was made: until four in the morning still the day
 * before, as in a check-in. Null for a time outside any calendar.
 */
export const livedDay = rememberedDay(({ at, timeZone }) => checkInDay({ now: at, timeZone }));
