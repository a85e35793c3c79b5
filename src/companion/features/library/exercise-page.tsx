import { useState } from 'preact/hooks';
import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { stageWords } from '../../../content/recovery/plan-words.ts';
import type { ExerciseForm } from '../../../domain/recovery/exercise.ts';
import { usePlan } from '../../shell/plan-now.ts';
import { Figure } from '../../ui/figure.tsx';
import { BeginSession } from './begin-session.tsx';
import { ChoosingAClass } from './choosing-a-class.tsx';
import { doseRangeInWords } from './dose-range-words.ts';
import { ExerciseEvidence } from './exercise-evidence.tsx';
import { type AskAPhysioProps, AskAPhysio } from './ask-a-physio.tsx';
import { PageFrame } from './page-frame.tsx';
import { StopRules } from './stop-rules.tsx';
import type { Library } from './use-library.ts';
import { CareForOthers, CareForYou, isNotFor } from './words-of-care.tsx';

interface Props extends Pick<AskAPhysioProps, 'WhomToAsk'> {
  exercise: ExerciseText;
  library: Library;
  isChosen: boolean;
  /** Null where the page to print is full. */
  onChoose: (() => void) | null;
}

const names: Readonly<Record<ExerciseForm, string>> = { easier: 'Easier', usual: 'Usual', harder: 'Harder' };

/** One exercise: what it looks like, why, how much, how, easier and harder, when not to, and what is known. */
export function ExercisePage({ exercise, library, WhomToAsk, isChosen, onChoose }: Props) {
  const [form, setForm] = useState<ExerciseForm>('usual');
  const { plan } = usePlan();
  const shown = form === 'usual' ? null : (exercise[form] ?? null);
  const dose = exercise.doses[form];
  return (
    <PageFrame title={exercise.title}>
      <p>{exercise.purpose}</p>
      <CareForYou exercise={exercise} answers={library.answers} />
      <Figure key={form} id={shown?.figureId ?? exercise.figureId} title={shown?.title ?? exercise.title} />
      <div class="library-forms" role="group" aria-label="Easier or harder">
        {(['easier', 'usual', 'harder'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={form === one}
            onClick={() => setForm(one)}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <section class="card" aria-live="polite" aria-labelledby="library-how">
        <h2 id="library-how">{shown ? shown.title : 'How to do it'}</h2>
        {shown ? <p>{shown.cue}</p> : null}
        {shown?.exerciseId === undefined ? (
          <>
            <p>{exercise.start}</p>
            <ol class="library-cues">
              {exercise.cues.map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ol>
          </>
        ) : (
          <a class="button" href={`#${shown.exerciseId}`}>
            Show me that one
          </a>
        )}
        {dose ? (
          <p>
            <strong>How much:</strong> {doseRangeInWords(dose, exercise)}
          </p>
        ) : null}
        <p class="small soft">
          When: {exercise.phases.map((phase) => stageWords[phase].name.toLowerCase()).join(', ')}. Start with
          the smaller number.
        </p>
      </section>
      {exercise.group === 'class' || isNotFor(exercise, library.answers) ? null : (
        <BeginSession
          plan={plan}
          exercises={[exercise]}
          source="chosen"
          answers={library.answers}
          name={exercise.title}
        />
      )}
      {exercise.also ? (
        <section class="card" aria-labelledby="library-also">
          <h2 id="library-also">{exercise.also.title}</h2>
          <Figure id={exercise.also.figureId} title={exercise.also.title} />
          <p>{exercise.also.cue}</p>
        </section>
      ) : null}
      {exercise.group === 'class' ? <ChoosingAClass /> : null}
      <StopRules also={exercise.stopAlso} />
      <CareForOthers exercise={exercise} answers={library.answers} />
      {isNotFor(exercise, library.answers) ? null : (
        <button
          type="button"
          class="button button-wide"
          aria-pressed={isChosen}
          disabled={onChoose === null}
          onClick={() => onChoose?.()}
        >
          {isChosen ? 'On my page to print' : 'Put it on my page to print'}
        </button>
      )}
      <ExerciseEvidence exercise={exercise} />
      <AskAPhysio WhomToAsk={WhomToAsk} entries={library.entries} />
    </PageFrame>
  );
}
