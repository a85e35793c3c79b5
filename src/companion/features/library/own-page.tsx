import { useRef, useState } from 'preact/hooks';
import { ownWords, placeWords } from '../../../content/exercises/library-words.ts';
import type { OwnExercise } from '../../../domain/journal/entry.ts';
import type { NamedOwnExercise } from '../../../domain/recovery/own-exercises.ts';
import { usePlan } from '../../shell/plan-now.ts';
import { BeginOwn } from './begin-session.tsx';
import { ownDoseInWords } from './dose-range-words.ts';
import { isFigureId } from './known-figure.ts';
import { forgetOwn, keptOwn } from './kept-own.ts';
import { OwnForm } from './own-form.tsx';
import { PageFrame } from './page-frame.tsx';
import { StillFigure } from './still-figure.tsx';
import { StopRules } from './stop-rules.tsx';
import type { Library } from './use-library.ts';

/** The exercises a clinician gave: put down, changed and taken away. */
export function OwnPage({ library: { own, nextOwnId, write } }: { library: Library }) {
  const { plan } = usePlan();
  const [openId, setOpenId] = useState(() => keptOwn()?.exerciseId ?? null);
  const [takenAway, setTakenAway] = useState<NamedOwnExercise | null>(null);
  // What had the focus is gone after each of these.
  const list = useRef<HTMLHeadingElement>(null);
  const set = async (exerciseId: string, exercise: OwnExercise | null) => {
    await write({ kind: 'own-exercise-set', values: { exerciseId, exercise } });
    close();
  };
  const close = () => {
    forgetOwn();
    setOpenId(null);
    list.current?.focus();
  };
  const takeAway = async (exercise: NamedOwnExercise) => {
    await set(exercise.exerciseId, null);
    setTakenAway(exercise);
  };
  const bringBack = async ({ exerciseId, ...exercise }: NamedOwnExercise) => {
    await set(exerciseId, exercise);
    setTakenAway(null);
  };
  const saved = own.find(({ exerciseId }) => exerciseId === openId) ?? null;
  return (
    <PageFrame title={placeWords.own}>
      <p>{ownWords.say}</p>
      <h2 tabIndex={-1} ref={list}>
        {own.length === 1 ? 'Your exercise' : 'Your exercises'}
      </h2>
      {own.length === 0 ? <p>{ownWords.none}</p> : null}
      <ul class="list-plain stack">
        {own.map((exercise) => (
          <li key={exercise.exerciseId} class="card">
            <h3>{exercise.name}</h3>
            {isFigureId(exercise.figureId) ? (
              <div class="library-own-figure">
                <StillFigure id={exercise.figureId} />
              </div>
            ) : null}
            {exercise.words === '' ? null : <p class="library-own-words">{exercise.words}</p>}
            <p>{ownDoseInWords(exercise)}</p>
            <BeginOwn plan={plan} exercise={exercise} />
            <div class="row">
              <button
                type="button"
                class="button"
                aria-label={`Change ${exercise.name}`}
                onClick={() => setOpenId(exercise.exerciseId)}
              >
                Change
              </button>
              <button
                type="button"
                class="button"
                aria-label={`Take away ${exercise.name}`}
                onClick={() => void takeAway(exercise)}
              >
                Take away
              </button>
            </div>
          </li>
        ))}
      </ul>
      {takenAway ? (
        <p role="status" class="row">
          {takenAway.name} was taken away.
          <button type="button" class="button" onClick={() => void bringBack(takenAway)}>
            Bring it back
          </button>
        </p>
      ) : null}
      {openId === null ? (
        <button type="button" class="button button-main" onClick={() => setOpenId(nextOwnId)}>
          {ownWords.add}
        </button>
      ) : (
        <OwnForm
          key={openId}
          exerciseId={openId}
          saved={saved}
          onKeep={(exercise) => set(openId, exercise)}
          onCancel={close}
        />
      )}
      <p class="small soft">{ownWords.theirs}</p>
      <StopRules />
    </PageFrame>
  );
}
