import { useEffect, useRef, useState } from 'preact/hooks';
import { exercises } from '../../../content/exercises/library.ts';
import { ownWords } from '../../../content/exercises/library-words.ts';
import type { OwnExercise } from '../../../domain/journal/entry.ts';
import { keepOwn, keptOwn } from './kept-own.ts';
import { isFigureId } from './known-figure.ts';
import { draftOf, mostOf, type NumberField, type OwnDraft, readDraft } from './own-draft.ts';
import { StillFigure } from './still-figure.tsx';

interface Props {
  exerciseId: string;
  saved: OwnExercise | null;
  onKeep(exercise: OwnExercise): Promise<unknown>;
  onCancel(): void;
}

const pictures = [...new Map(exercises.map(({ figureId, title }) => [figureId, title] as const))];
const idOf = (field: string) => `own-exercise-${field}`;

/** An exercise as it was told to the person. What was typed stays, whatever is missing. */
export function OwnForm({ exerciseId, saved, onKeep, onCancel }: Props) {
  const [draft, setDraft] = useState(() => {
    const kept = keptOwn();
    return kept?.exerciseId === exerciseId ? kept.draft : draftOf(saved);
  });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<OwnDraft>) => {
    const changed = { ...draft, ...part };
    keepOwn(exerciseId, changed);
    setDraft(changed);
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function keep(event: Event) {
    event.preventDefault();
    const read = readDraft(draft);
    if ('exercise' in read) return onKeep(read.exercise);
    setProblems(read.problems);
    form.current?.querySelector<HTMLElement>(`#${idOf(read.problems[0] ?? 'name')}`)?.focus();
    return undefined;
  }

  const number = (field: NumberField, label: string) => (
    <NumberInput
      field={field}
      label={label}
      value={draft[field]}
      isWrong={problems.includes(field)}
      onInput={(value) => change({ [field]: value })}
    />
  );
  const figureId = draft.figureId === '' ? null : draft.figureId;
  return (
    <form class="card stack" ref={form} noValidate onSubmit={(event) => void keep(event)}>
      <div class="field">
        <label for={idOf('name')}>{ownWords.name}</label>
        <input
          id={idOf('name')}
          class="input"
          maxLength={60}
          autocomplete="off"
          value={draft.name}
          aria-invalid={problems.includes('name')}
          aria-describedby="own-exercise-name-problem"
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
        <p id="own-exercise-name-problem" class="input-error" hidden={!problems.includes('name')}>
          {ownWords.nameMissing}
        </p>
      </div>
      <div class="field">
        <label for={idOf('words')}>{ownWords.words}</label>
        <textarea
          id={idOf('words')}
          class="input"
          rows={3}
          maxLength={400}
          value={draft.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={idOf('picture')}>{ownWords.picture}</label>
        <select
          id={idOf('picture')}
          class="input"
          value={draft.figureId}
          onChange={(event) => change({ figureId: event.currentTarget.value })}
        >
          <option value="">{ownWords.noPicture}</option>
          {pictures.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {isFigureId(figureId) ? (
        <div class="library-own-figure">
          <StillFigure id={figureId} />
        </div>
      ) : null}
      <label class="library-check">
        <input
          type="checkbox"
          checked={draft.hasSides}
          onChange={(event) => change({ hasSides: event.currentTarget.checked })}
        />
        {ownWords.sides}
      </label>
      <fieldset class="library-question">
        <legend>{ownWords.counted}</legend>
        {([false, true] as const).map((isByClock) => (
          <label key={String(isByClock)} class="library-check">
            <input
              type="radio"
              name="own-exercise-counted"
              checked={draft.isByClock === isByClock}
              onChange={() => change({ isByClock })}
            />
            {isByClock ? ownWords.byClock : ownWords.byTimes}
          </label>
        ))}
      </fieldset>
      {draft.isByClock ? (
        number('seconds', ownWords.seconds)
      ) : (
        <>
          {number('reps', ownWords.times)}
          {number('holdSeconds', ownWords.hold)}
        </>
      )}
      {number('sets', ownWords.rounds)}
      <div class="row">
        <button type="submit" class="button">
          {ownWords.keep}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          Not now
        </button>
      </div>
    </form>
  );
}

interface NumberInputProps {
  field: NumberField;
  label: string;
  value: string;
  isWrong: boolean;
  onInput(value: string): void;
}

function NumberInput({ field, label, value, isWrong, onInput }: NumberInputProps) {
  const problemId = `${idOf(field)}-problem`;
  return (
    <div class="field">
      <label for={idOf(field)}>{label}</label>
      <input
        id={idOf(field)}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={problemId}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={problemId} class="input-error" hidden={!isWrong}>
        {ownWords.numberMissing.replace('{most}', String(mostOf[field]))}
      </p>
    </div>
  );
}
