import { useEffect, useRef, useState } from 'preact/hooks';
import { moodInDanger } from '../../../content/measures/mood-advice.ts';
import { phq4 } from '../../../content/measures/phq4.ts';
import { checkInDay } from '../../../domain/check-in/check-in-day.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';
import './check-in.css';
import { forgetDraft, keepDraft, keptDraftOf } from './kept-draft.ts';
import { MoodResult } from './mood-result.tsx';

type Draft = (number | null)[];

const nothingYet: Draft = phq4.questions.map(() => null);
const isDraft = (value: unknown): value is Draft =>
  Array.isArray(value) &&
  value.length === nothingYet.length &&
  value.every((score) => score === null || (Number.isInteger(score) && score >= 0 && score <= 3));
const isAnswered = (score: number | null) => score !== null;

/** The PHQ-4: four questions about mood and worry, asked only of whoever wants them. Half-answered, it is kept as a draft. */
export default function MoodScreen({ onDone }: { onDone: () => void }) {
  const { clock, journal } = useCompanion();
  const day = checkInDay(zonedNow(clock));
  const [draft, setDraft] = useState(() => keptDraftOf('mood', day, isDraft) ?? nothingYet);
  const [saved, setSaved] = useState<readonly number[] | null>(null);
  const [isOpenSaid, setOpenSaid] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (saved) return <MoodResult scores={saved} onDone={onDone} />;

  const choose = (question: number, score: number) => {
    const next = draft.map((before, index) => (index === question ? score : before));
    setDraft(next);
    keepDraft('mood', day, next);
  };
  const open = draft.length - draft.filter(isAnswered).length;
  const save = async () => {
    const scores = draft.filter(isAnswered);
    if (scores.length < draft.length) return setOpenSaid(true);
    await journal.append([{ kind: 'phq4-answered', values: { scores } }]);
    forgetDraft('mood');
    setSaved(scores);
  };
  return (
    <main class="page check-in">
      <h1 tabIndex={-1} ref={heading}>
        How are you in yourself?
      </h1>
      <p>Pain is hard to live with. These four questions may help you see whether to talk to someone.</p>
      <p class="card card-care">{moodInDanger}</p>
      <p>{phq4.stem}</p>
      {phq4.questions.map((question, index) => (
        <fieldset key={question} class="mood-question">
          <legend>{question}</legend>
          <div class="mood-answers">
            {phq4.answers.map((answer, score) => (
              <button
                key={answer}
                type="button"
                class="button"
                aria-pressed={draft[index] === score}
                onClick={() => choose(index, score)}
              >
                {answer}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="small soft">{phq4.credit}</p>
      <button type="button" class="button button-quiet" onClick={onDone}>
        Not now
      </button>
      <div class="check-in-foot">
        {isOpenSaid && open > 0 ? (
          <p role="alert">{open === 1 ? 'One question is' : `${open} questions are`} still open.</p>
        ) : null}
        <button type="button" class="button button-main" onClick={() => void save()}>
          Save
        </button>
      </div>
    </main>
  );
}
