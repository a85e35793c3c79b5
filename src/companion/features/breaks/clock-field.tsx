import { useId } from 'preact/hooks';

const QUARTER_SECONDS = 900;

/** `07:30`; of a time after midnight that of the next day. */
export function clockWords(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minutes / 60) % 24)}:${digits(minutes % 60)}`;
}

interface Props {
  label: string;
  /** After midnight. */
  minutes: number;
  onChange(minutes: number): void;
}

/** A time of day. What is no whole time yet changes nothing. */
export function ClockField({ label, minutes, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="time"
        step={QUARTER_SECONDS}
        value={clockWords(minutes)}
        onChange={({ currentTarget: { value } }) => {
          const [hour, minute] = value.split(':').map(Number);
          if (hour !== undefined && minute !== undefined && value !== '') onChange(hour * 60 + minute);
        }}
      />
    </div>
  );
}
