const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Props {
  /** Read before each number, so that a button's name says what it is: "Pain 3". */
  name: string;
  low: string;
  high: string;
  /** Smaller numbers keep their place and cannot be pressed. */
  from?: number;
  chosen?: number | undefined;
  onChoose: (value: (typeof values)[number]) => void;
}

/** Eleven numbers to press. */
export function NumberScale({ name, low, high, from = 0, chosen, onChoose }: Props) {
  return (
    <div class="stack">
      <div class="scale" role="group" aria-label={name}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            class="button"
            aria-pressed={chosen === undefined ? undefined : chosen === value}
            aria-label={`${name} ${value}`}
            disabled={value < from}
            onClick={() => onChoose(value)}
          >
            {value}
          </button>
        ))}
      </div>
      <p class="small soft scale-ends">
        <span>
          {from} {low}
        </span>
        <span>10 {high}</span>
      </p>
    </div>
  );
}
