import { useId, useState } from 'preact/hooks';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';

interface Props {
  label: string;
  /** What the field holds at first. */
  first: LocalDay;
  earliest?: LocalDay;
  latest: LocalDay;
  save: string;
  onSave(day: LocalDay): void;
}

/** One day to say, and a button to keep it. */
export function DayForm({ label, first, earliest = '1900-01-01', latest, save, onSave }: Props) {
  const id = useId();
  const [day, setDay] = useState<string>(first);
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const isRight = isLocalDay(day) && day >= earliest && day <= latest;
    setWrong(!isRight);
    if (isRight) onSave(day);
  };
  return (
    <form class="field" noValidate onSubmit={submit}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={day}
        min={earliest}
        max={latest}
        aria-invalid={isWrong}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="input-error" role="alert" hidden={!isWrong}>
        Choose a day that fits: not in the future, and not before it began.
      </p>
      <button type="submit" class="button">
        {save}
      </button>
    </form>
  );
}
