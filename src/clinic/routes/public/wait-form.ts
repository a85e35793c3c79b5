import type { WaitingWish } from '../../../domain/booking/waiting-list.ts';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { dayParts, type WaitTyped } from '../../pages/wait-page.tsx';

// As far ahead as any clinic may open its diary; whoever waits is forgotten some time after their last day.
const LONGEST_WAIT_DAYS = 366;

const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];

const isDayPart = (text: string): text is keyof typeof dayParts => Object.hasOwn(dayParts, text);

/** The form of the waiting list as it was sent. */
export const waitTyped = (field: (name: string) => string): WaitTyped => ({
  name: field('name'),
  phone: field('phone'),
  email: field('email'),
  practitioner: field('practitioner'),
  firstDay: field('first-day'),
  lastDay: field('last-day'),
  part: field('part') || 'any',
});

/** When the person can come, or what they have to change, in a sentence. */
export function wishOf(
  { practitioner, firstDay, lastDay, part }: WaitTyped,
  today: LocalDay,
): WaitingWish | { problem: string } {
  if (!isLocalDay(firstDay) || !isLocalDay(lastDay))
    return { problem: 'Please give the first and the last day on which you can come.' };
  if (lastDay < firstDay)
    return { problem: 'The last day lies before the first. Please change one of them.' };
  if (lastDay < today) return { problem: 'The last day is over. Please give one that is still to come.' };
  if (lastDay > addDays(today, LONGEST_WAIT_DAYS))
    return { problem: 'The last day is more than a year away. Please give one within a year.' };
  const { fromMinutes, untilMinutes } = dayParts[isDayPart(part) ? part : 'any'];
  const practitionerId = isUuid(practitioner) ? practitioner : null;
  return { firstDay, lastDay, fromMinutes, untilMinutes, practitionerId, weekdays: ALL_WEEK };
}
