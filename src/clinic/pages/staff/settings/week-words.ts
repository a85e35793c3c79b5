import type { DayHours } from '../../../../domain/booking/rota-change.ts';
import { hourWords } from '../../words-of-time.ts';

/** From Monday, which ISO 8601 calls 1. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Each weekday with its hours, those without any left out. */
export const weekLines = (week: readonly DayHours[]): { name: string; hours: string }[] =>
  weekdayNames
    .map((name, index) => ({
      name,
      hours: week
        .filter(({ weekday }) => weekday === index + 1)
        .map(({ fromMinutes, untilMinutes }) => `${hourWords(fromMinutes)} to ${hourWords(untilMinutes)}`)
        .join(', '),
    }))
    .filter(({ hours }) => hours !== '');
