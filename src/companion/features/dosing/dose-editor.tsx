import { useRef, useState } from 'preact/hooks';
import type { DoseValues } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { HOUR_MS, type ZonedNow } from '../../../domain/time/instant.ts';
import { AmountButtons } from './amount-buttons.tsx';
import { readTakenTime } from './taken-time.ts';
import { ViewHeading } from './view-heading.tsx';
import { doseInWords, momentInWords } from './words-of-dose.ts';

interface Props {
  medicine: Medicine;
  dose: DoseValues;
  now: ZonedNow;
  onChange(values: DoseValues): void;
  onRemove(): void;
  onBack(): void;
}

const quickTimes = [
  { label: 'Half an hour ago', agoMs: HOUR_MS / 2 },
  { label: '1 hour ago', agoMs: HOUR_MS },
  { label: '2 hours ago', agoMs: 2 * HOUR_MS },
  { label: '4 hours ago', agoMs: 4 * HOUR_MS },
] as const;

/** Puts a dose right: when, how much, or that it was not taken. What stood before is kept. */
export function DoseEditor({ medicine, dose, now, onChange, onRemove, onBack }: Props) {
  const [day, setDay] = useState<'today' | 'yesterday'>('today');
  const [time, setTime] = useState('');
  const [problem, setProblem] = useState('');
  const timeField = useRef<HTMLInputElement>(null);
  const values: DoseValues = { medicineId: dose.medicineId, amount: dose.amount, takenAt: dose.takenAt };

  function saveTime(event: Event) {
    event.preventDefault();
    const read = readTakenTime(day, time, now);
    if (read.kind === 'time') onChange({ ...values, takenAt: read.takenAt });
    else {
      setProblem(read.problem);
      timeField.current?.focus();
    }
  }

  return (
    <section class="dosing stack">
      <ViewHeading>Put this dose right</ViewHeading>
      <p>
        {doseInWords(medicine, dose.amount)}, {momentInWords(dose.takenAt, now)}.
      </p>
      <div class="card">
        <h3>When was it?</h3>
        <div class="amounts">
          {quickTimes.map(({ label, agoMs }) => (
            <button
              type="button"
              class="button"
              key={label}
              onClick={() => onChange({ ...values, takenAt: now.now - agoMs })}
            >
              {label}
            </button>
          ))}
        </div>
        <form class="stack" noValidate onSubmit={saveTime}>
          <div class="row" role="group" aria-label="Day">
            {(['today', 'yesterday'] as const).map((one) => (
              <button
                type="button"
                class="button"
                key={one}
                aria-pressed={day === one}
                onClick={() => setDay(one)}
              >
                {one === 'today' ? 'Today' : 'Yesterday'}
              </button>
            ))}
          </div>
          <div class="field">
            <label for="taken-time">At what time?</label>
            <input
              id="taken-time"
              class="input"
              ref={timeField}
              type="time"
              value={time}
              aria-invalid={problem !== ''}
              aria-describedby="taken-time-problem"
              onInput={(event) => setTime(event.currentTarget.value)}
            />
            <p id="taken-time-problem" class="input-error" hidden={problem === ''}>
              {problem}
            </p>
          </div>
          <button type="submit" class="button">
            Keep this time
          </button>
        </form>
      </div>
      <div class="card">
        <h3>How much was it?</h3>
        <AmountButtons medicine={medicine} onAmount={(amount) => onChange({ ...values, amount })} />
      </div>
      <button type="button" class="button button-wide" onClick={onRemove}>
        It was not taken: take it off
      </button>
      <button type="button" class="button button-quiet" onClick={onBack}>
        Leave it as it is
      </button>
    </section>
  );
}

/** Removed in another tab, or of a medicine that this version does not know. */
export function DoseGone({ onBack }: { onBack(): void }) {
  return (
    <section class="stack">
      <ViewHeading>This dose cannot be changed here</ViewHeading>
      <button type="button" class="button" onClick={onBack}>
        Back
      </button>
    </section>
  );
}
