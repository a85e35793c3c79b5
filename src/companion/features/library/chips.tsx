interface Props<Id extends string> {
  name: string;
  choices: readonly (readonly [id: Id, label: string])[];
  chosen: Id | null;
  onChoose(id: Id | null): void;
}

/** Filters side by side, at most one of them on; a second press takes it off. */
export function Chips<Id extends string>({ name, choices, chosen, onChoose }: Props<Id>) {
  return (
    <div class="field">
      <p class="label" id={`chips-${name}`}>
        {name}
      </p>
      <div class="library-chips" role="group" aria-labelledby={`chips-${name}`}>
        {choices.map(([id, label]) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={chosen === id}
            onClick={() => onChoose(chosen === id ? null : id)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
