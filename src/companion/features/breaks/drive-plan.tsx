import { useState } from 'preact/hooks';
import { driveWords } from '../../../content/breaks/break-words.ts';
import type { BreakSettings } from '../../../domain/breaks/sitting.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { driveCalendar, driveMoments } from './break-calendar.ts';
import { ClockField, clockWords } from './clock-field.tsx';
import { SaveCalendar } from './save-calendar.tsx';
import type { Breaks } from './use-breaks.ts';

const HALF_HOUR_MINUTES = 30;
const LONGEST_HALF_HOURS = 24;

const lengthWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const half = minutes % 60 === 0 ? '' : '½';
  return `${hours === 0 ? '' : hours}${half} ${minutes <= 60 ? 'hour' : 'hours'}`;
};

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

interface Props {
  settings: BreakSettings;
  breaks: Pick<Breaks, 'now' | 'timeZone'>;
}

/** The stops of a drive, planned before it: on the road this page says nothing. */
export function DrivePlan({ settings: { intervalMinutes, breakMinutes }, breaks: { now, timeZone } }: Props) {
  const shown = minutesOf(localTime(now, timeZone));
  const [leavesAt, setLeavesAt] = useState(
    () => Math.ceil((shown + 1) / HALF_HOUR_MINUTES) * HALF_HOUR_MINUTES,
  );
  const [driveMinutes, setDriveMinutes] = useState(3 * 60);
  const today = localDay(now, timeZone);
  const isTomorrow = leavesAt % (24 * 60) < shown;
  const drive = {
    day: isTomorrow ? addDays(today, 1) : today,
    leavesAtMinutes: leavesAt % (24 * 60),
    driveMinutes,
    intervalMinutes,
    breakMinutes,
  };
  return (
    <section class="card" aria-labelledby="breaks-drive">
      <h2 id="breaks-drive">Plan the stops</h2>
      <div class="breaks-times">
        <ClockField label="Setting off" minutes={leavesAt} onChange={setLeavesAt} />
        <div class="field">
          <label for="breaks-wheel">At the wheel</label>
          <select
            id="breaks-wheel"
            class="input"
            value={driveMinutes}
            onChange={({ currentTarget }) => setDriveMinutes(Number(currentTarget.value))}
          >
            {Array.from({ length: LONGEST_HALF_HOURS }, (_, at) => (at + 1) * HALF_HOUR_MINUTES).map(
              (minutes) => (
                <option key={minutes} value={minutes}>
                  {lengthWords(minutes)}
                </option>
              ),
            )}
          </select>
        </div>
      </div>
      <p>Setting off {isTomorrow ? 'tomorrow' : 'today'}.</p>
      <ol class="list-plain stack breaks-stops">
        {driveMoments(drive).map(({ kind, atMinutes, lengthMinutes }) => (
          <li key={atMinutes}>
            <strong class="tabular">{clockWords(atMinutes)}</strong> {driveWords[kind]}
            {kind === 'stop' ? ` ${lengthMinutes} minutes.` : ''}
          </li>
        ))}
      </ol>
      <p>{driveWords.never}</p>
      <SaveCalendar
        words="Put the stops into my calendar"
        isReady
        calendar={() => driveCalendar(drive, { timeZone, madeAt: now - (now % MINUTE_MS) })}
      />
    </section>
  );
}
