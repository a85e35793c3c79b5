import type { ComponentType } from 'preact';
import { daysWords } from '../../../content/recovery/screen-words.ts';
import { lastOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryValues } from '../../../domain/journal/entry.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import { useCompanion } from '../../shell/companion.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { AddToCalendar } from './add-to-calendar.tsx';

type Chosen = EntryValues['plan-days-chosen'];

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Nobody is woken by a time they did not set. */
const FIRST_TIME = 9 * 60;
const none: Chosen = { strengthDays: [], reminderAtMinutes: null };

/** What reminds somebody while no page is open. */
export type WakeMe = ComponentType<{ atMinutes: number }>;

interface Props extends PlanNow {
  WakeMe: WakeMe;
}

/** Days for strength once there is strength to do, a time of day, the way into the person's own calendar, and a reminder. */
export function PlanDays({ plan, entries, now, today, WakeMe }: Props) {
  const { journal } = useCompanion();
  const chosen = lastOf(entries, 'plan-days-chosen')?.values ?? none;
  const hasStrength = plan.stage === 'strengthening' || plan.stage === 'keeping-well';
  const choose = (change: Partial<Chosen>) =>
    void journal.append([{ kind: 'plan-days-chosen', values: { ...chosen, ...change } }]);
  const toggle = (day: Weekday) =>
    choose({
      strengthDays: chosen.strengthDays.includes(day)
        ? chosen.strengthDays.filter((one) => one !== day)
        : [...chosen.strengthDays, day].toSorted((a, b) => a - b),
    });
  const reminderAtMinutes = chosen.reminderAtMinutes ?? FIRST_TIME;
  const strengthDays = weekdays.filter((day) => chosen.strengthDays.includes(day));
  return (
    <section class="card" aria-labelledby="plan-days">
      <h2 id="plan-days">{daysWords.title}</h2>
      {hasStrength ? (
        <>
          <p>{daysWords.strength}</p>
          <div class="recovery-days" role="group" aria-label="Days for strength">
            {weekdays.map((day) => (
              <button
                key={day}
                type="button"
                class="button"
                aria-pressed={chosen.strengthDays.includes(day)}
                onClick={() => toggle(day)}
              >
                {daysWords.names[day]}
              </button>
            ))}
          </div>
          {hasNeighbours(strengthDays) ? <p role="status">{daysWords.neighbours}</p> : null}
        </>
      ) : null}
      <div class="field">
        <label for="plan-time">{daysWords.time}</label>
        <input
          id="plan-time"
          class="input"
          type="time"
          value={clockText(reminderAtMinutes)}
          onChange={({ currentTarget }) => {
            const minutes = minutesOf(currentTarget.value);
            if (minutes !== null) choose({ reminderAtMinutes: minutes });
          }}
        />
      </div>
      <AddToCalendar
        today={today}
        timeZone={now.timeZone}
        madeAt={now.now}
        reminderAtMinutes={reminderAtMinutes}
        strengthDays={hasStrength && strengthDays.length > 0 ? strengthDays : null}
      />
      <WakeMe atMinutes={reminderAtMinutes} />
    </section>
  );
}

const hasNeighbours = (days: readonly Weekday[]): boolean =>
  days.some((day) => days.includes(((day % 7) + 1) as Weekday));

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function minutesOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined || !(hours < 24 && minutes < 60)
    ? null
    : hours * 60 + minutes;
}
