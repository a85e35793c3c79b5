import type { Interval } from '../../../../domain/booking/interval.ts';
import { endMinutesOfDay, minutesOfDay } from '../../../../domain/booking/time-of-day.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { MINUTE_MS } from '../../../../domain/time/instant.ts';
import { instantAt } from '../../../../domain/time/instant-at.ts';
import { localDay } from '../../../../domain/time/local-day.ts';
import { localTime } from '../../../../domain/time/local-time.ts';
import type { Problems, Typed } from '../../../pages/staff/form-state.ts';
import { formReader } from './form-reader.ts';

export type TimeOffTyped = Interval & { reason: string };

/** Empty times are whole days, however long those are. */
export function readTimeOff(
  typed: Typed,
  { timeZone, now }: { timeZone: string; now: Instant },
): { value: TimeOffTyped | null; problems: Problems } {
  const reader = formReader(typed);
  const firstDay = reader.day('firstDay', 'Please say which day.');
  const lastDay = reader.day('lastDay') ?? firstDay;
  const [from, until] = [reader.text('from'), reader.text('until')];
  const reason = reader.text('reason');
  const start = from === '' ? 0 : minutesOfDay(from);
  const end = until === '' ? 1440 : endMinutesOfDay(until);
  if (start === null) reader.wrong('from', 'Please write a time such as 9, 9:30 or 9.30am.');
  if (end === null) reader.wrong('until', 'Please write a time such as 17, 17:30 or 5.30pm.');
  if (firstDay === null || lastDay === null || start === null || end === null)
    return { value: null, problems: reader.problems };
  const value = {
    start: instantAt(firstDay, start, timeZone),
    end: instantAt(lastDay, end, timeZone),
    reason,
  };
  if (lastDay < firstDay) reader.wrong('lastDay', 'This is before the first day.');
  else if (value.end <= value.start) reader.wrong('until', 'It ends before it begins.');
  else if (value.end <= now) reader.wrong('lastDay', 'This time is over.');
  return { value, problems: reader.problems };
}

/** As the form shows it: no times for whole days. */
export function typedTimeOff({ start, end, reason }: TimeOffTyped, timeZone: string): Typed {
  const [from, until] = [localTime(start, timeZone), localTime(end, timeZone)];
  const endsAtMidnight = until === '00:00';
  return {
    firstDay: localDay(start, timeZone),
    lastDay: localDay(endsAtMidnight ? end - MINUTE_MS : end, timeZone),
    from: from === '00:00' ? '' : from,
    until: endsAtMidnight ? '' : until,
    reason,
  };
}
