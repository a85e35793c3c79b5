interface Props<Id extends string> {
  name: string;
  choices: readonly { id: Id; label: string }[];
  isChosen: (id: Id) => boolean;
  onChoose: (id: Id) => void;
}

/** Answers to press, side by side; each is on or off. */
export function ChoiceRow<Id extends string>({ name, choices, isChosen, onChoose }: Props<Id>) {
  return (
    <div class="chips" role="group" aria-label={name}>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="button"
          aria-pressed={isChosen(id)}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
