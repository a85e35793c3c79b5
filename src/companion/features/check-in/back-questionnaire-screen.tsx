import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { rolandMorris } from '../../../content/measures/roland-morris.ts';
import { checkInDay } from '../../../domain/check-in/check-in-day.ts';
import { effectiveEntries, entriesOf } from '../../../domain/journal/effective-entries.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';
import './check-in.css';
import { BackScore } from './back-score.tsx';
import { forgetDraft, keepDraft, keptDraftOf } from './kept-draft.ts';

const isTicked = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item));

/** The Roland-Morris questionnaire: 24 statements, ticked when they are true today. Half-ticked, it is kept as a draft. */
export default function BackQuestionnaireScreen({ onDone }: { onDone: () => void }) {
  const { clock, journal } = useCompanion();
  const day = checkInDay(zonedNow(clock));
  const answered = useComputed(() =>
    entriesOf(effectiveEntries(journal.entries.value), 'roland-morris-answered'),
  ).value;
  const [ticked, setTicked] = useState(() => keptDraftOf('back-questionnaire', day, isTicked) ?? []);
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (isSaved) return <BackScore answered={answered} onDone={onDone} />;

  const toggle = (item: number) => {
    const next = ticked.includes(item) ? ticked.filter((one) => one !== item) : [...ticked, item];
    setTicked(next);
    keepDraft('back-questionnaire', day, next);
  };
  const save = async () => {
    const values = { ticked: ticked.toSorted((a, b) => a - b) };
    await journal.append([{ kind: 'roland-morris-answered', values }]);
    forgetDraft('back-questionnaire');
    setSaved(true);
  };
  return (
    <main class="page check-in">
      <h1 tabIndex={-1} ref={heading}>
        How your back gets in the way
      </h1>
      <p>
        People with back pain have said these sentences about themselves. Think of yourself today. Tick a
        sentence only if you are sure it is true of you today. Leave the others empty.
      </p>
      <ol class="list-plain stack">
        {rolandMorris.statements.map((statement, index) => (
          <li key={statement}>
            <label class="statement">
              <input
                type="checkbox"
                checked={ticked.includes(index + 1)}
                onChange={() => toggle(index + 1)}
              />
              <span>{statement}</span>
            </label>
          </li>
        ))}
      </ol>
      <p class="small soft">{rolandMorris.credit}</p>
      <button type="button" class="button button-quiet" onClick={onDone}>
        Not now
      </button>
      <div class="check-in-foot">
        <button type="button" class="button button-main" onClick={() => void save()}>
          {ticked.length === 0 ? 'None is true today: save' : `Save: ${ticked.length} ticked`}
        </button>
      </div>
    </main>
  );
}
