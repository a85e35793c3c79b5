import { useState } from 'preact/hooks';
import { breakTimes } from '../../../domain/breaks/break-times.ts';
import type { BreakSettings } from '../../../domain/breaks/sitting.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import { breakCalendar } from './break-calendar.ts';
import { ClockField } from './clock-field.tsx';
import { SaveCalendar } from './save-calendar.tsx';
import type { Breaks } from './use-breaks.ts';

const weekdays = [
  [1, 'Monday'],
  [2, 'Tuesday'],
  [3, 'Wednesday'],
  [4, 'Thursday'],
  [5, 'Friday'],
  [6, 'Saturday'],
  [7, 'Sunday'],
] as const satisfies readonly (readonly [Weekday, string])[];

/** Where a day of each sort usually lies, in hours; the person sets their own. */
const usualDay = {
  desk: { fromMinutes: 9 * 60, untilMinutes: 17 * 60, weekdays: [1, 2, 3, 4, 5] },
  sofa: { fromMinutes: 19 * 60, untilMinutes: 22 * 60, weekdays: [1, 2, 3, 4, 5, 6, 7] },
} as const;

interface Props {
  profile: 'desk' | 'sofa';
  settings: BreakSettings;
  breaks: Pick<Breaks, 'now' | 'timeZone'>;
}

/** The breaks of the weeks ahead for the person's own calendar. */
export function DayCalendar({
  profile,
  settings: { intervalMinutes, breakMinutes },
  breaks: { now, timeZone },
}: Props) {
  const [from, setFrom] = useState<number>(usualDay[profile].fromMinutes);
  const [until, setUntil] = useState<number>(usualDay[profile].untilMinutes);
  const [days, setDays] = useState<readonly Weekday[]>(usualDay[profile].weekdays);
  const day = { fromMinutes: from, untilMinutes: until, intervalMinutes, breakMinutes };
  const count = breakTimes(day).length;
  const toggle = (weekday: Weekday) =>
    setDays(days.includes(weekday) ? days.filter((one) => one !== weekday) : [...days, weekday]);
  return (
    <div class="stack">
      <div class="breaks-times">
        <ClockField label="I sit from" minutes={from} onChange={setFrom} />
        <ClockField label="I sit until" minutes={until} onChange={setUntil} />
      </div>
      <div class="breaks-days" role="group" aria-label="Days">
        {weekdays.map(([weekday, name]) => (
          <button
            key={weekday}
            type="button"
            class="button"
            aria-label={name}
            aria-pressed={days.includes(weekday)}
            onClick={() => toggle(weekday)}
          >
            {name.slice(0, 3)}
          </button>
        ))}
      </div>
      <p class="small">
        {count === 1 ? 'One alarm' : `${count} alarms`} on each of these days, for the next four weeks.
      </p>
      <SaveCalendar
        words="Put the breaks into my calendar"
        isReady={count > 0 && days.length > 0}
        calendar={() =>
          breakCalendar({ ...day, today: localDay(now, timeZone), weekdays: days, timeZone, madeAt: now })
        }
      />
    </div>
  );
}
