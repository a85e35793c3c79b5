import { useState } from 'preact/hooks';
import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { exercises } from '../../../content/exercises/library.ts';
import { groupNames, libraryWords, placeWords } from '../../../content/exercises/library-words.ts';
import { stageWords } from '../../../content/recovery/plan-words.ts';
import type { ExercisePhase } from '../../../domain/recovery/exercise.ts';
import { raisedCares } from '../../../domain/recovery/care-answers.ts';
import { Chips } from './chips.tsx';
import { findExercises, type Wanted } from './find-exercises.ts';
import { type AskAPhysioProps, AskAPhysio } from './ask-a-physio.tsx';
import { PageFrame } from './page-frame.tsx';
import { RowFigure } from './row-figure.tsx';
import type { Library } from './use-library.ts';
import { isNotFor } from './words-of-care.tsx';

const phases = Object.entries(stageWords).map(([id, { name }]) => [id as ExercisePhase, name] as const);
const groups = Object.entries(groupNames) as [ExerciseText['group'], string][];
const places = Object.entries(placeWords);

interface Props extends Pick<AskAPhysioProps, 'WhomToAsk'> {
  library: Library;
}

/** The list: by words, by the part of the way, and by what it is for. */
export function FindPage({ library, WhomToAsk }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', phase: null, group: null });
  const found = findExercises(exercises, wanted);
  return (
    <PageFrame title={libraryWords.title} isInside={false}>
      <p>{libraryWords.say}</p>
      {Object.keys(library.answers).length === 0 ? (
        <section class="card card-care">
          <p>{libraryWords.askFirst}</p>
          <a class="button" href="#cares">
            {placeWords.cares}
          </a>
        </section>
      ) : null}
      <div class="field">
        <label for="library-words">{libraryWords.find}</label>
        <input
          id="library-words"
          class="input"
          type="search"
          autocomplete="off"
          value={wanted.words}
          onInput={(event) => setWanted({ ...wanted, words: event.currentTarget.value })}
        />
      </div>
      <details class="library-filters">
        <summary>{libraryWords.filter}</summary>
        <div class="stack">
          <Chips
            name={libraryWords.when}
            choices={phases}
            chosen={wanted.phase}
            onChoose={(phase) => setWanted({ ...wanted, phase })}
          />
          <Chips
            name={libraryWords.helps}
            choices={groups}
            chosen={wanted.group}
            onChoose={(group) => setWanted({ ...wanted, group })}
          />
        </div>
      </details>
      <p role="status" class="small">
        {found.length === 0
          ? libraryWords.none
          : found.length === 1
            ? 'One exercise'
            : `${found.length} exercises`}
      </p>
      <ul class="list-plain library-list">
        {found.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} answers={library.answers} />
        ))}
      </ul>
      <nav class="stack" aria-label={libraryWords.more}>
        <h2>{libraryWords.more}</h2>
        {places.map(([place, name]) => (
          <a key={place} class="button button-wide" href={`#${place}`}>
            {name}
          </a>
        ))}
      </nav>
      <AskAPhysio WhomToAsk={WhomToAsk} entries={library.entries} />
    </PageFrame>
  );
}

function Row({ exercise, answers }: { exercise: ExerciseText; answers: Library['answers'] }) {
  const cares = raisedCares(exercise, answers);
  return (
    <li>
      <a class="library-row" href={`#${exercise.id}`}>
        <RowFigure id={exercise.figureId} />
        <span class="library-row-words">
          <strong>{exercise.title}</strong>
          <span class="small">{exercise.purpose}</span>
          {isNotFor(exercise, answers) ? (
            <span class="small library-out">{libraryWords.notForYou}</span>
          ) : cares.length > 0 ? (
            <span class="small library-out">Take care</span>
          ) : null}
        </span>
      </a>
    </li>
  );
}
