import type { VNode } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import type { Clinic, Practitioner } from '../../use-cases/clinics.ts';

interface Props {
  clinic: Clinic;
  /** Those who give the service. */
  practitioners: readonly Practitioner[];
  practitionerId: string | null;
  start: Instant | null;
  minutes: number;
}

/** With whom, on which day, at what time, for how long. */
export function PlaceFields({ clinic, practitioners, practitionerId, start, minutes }: Props): VNode {
  return (
    <div class="desk-place">
      <label class="field">
        <span>With</span>
        <select class="input" name="practitioner">
          {practitioners.map((one) => (
            <option
              key={one.practitionerId}
              value={one.practitionerId}
              selected={one.practitionerId === practitionerId}
            >
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Day</span>
        <input
          class="input"
          type="date"
          name="day"
          required
          value={start === null ? '' : localDay(start, clinic.timeZone)}
        />
      </label>
      <label class="field">
        <span>Time</span>
        <input
          class="input"
          type="time"
          name="time"
          step={300}
          required
          value={start === null ? '' : localTime(start, clinic.timeZone)}
        />
      </label>
      <label class="field">
        <span>Minutes</span>
        <input
          class="input"
          type="number"
          name="minutes"
          inputmode="numeric"
          min={5}
          max={480}
          step={5}
          required
          value={minutes}
        />
      </label>
    </div>
  );
}
