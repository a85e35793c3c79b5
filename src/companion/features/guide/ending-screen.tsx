import { useEffect, useRef, useState } from 'preact/hooks';
import { doingChoices, helpedChoices } from '../../../content/checklist/ending.ts';
import { lastOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryValues } from '../../../domain/journal/entry.ts';
import { useOnLeave } from '../../ui/use-on-leave.ts';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

type Ending = EntryValues['ending-noted'];
const nothingYet: Ending = { helped: [], doing: '', note: '' };

/** How long after the last key the words are written; leaving the field or the page writes them at once. */
const WRITE_AFTER_MS = 700;

/** What helped and what set it off. Every tick is written as it is made, so that nothing is lost before "Save". */
export function EndingScreen(props: StepProps) {
  const { view, entries, answer, note } = props;
  const runId = view.position.run?.id ?? null;
  const written = lastOf(
    entries.filter(({ id }) => runId !== null && id > runId),
    'ending-noted',
  )?.values;
  const [ending, setEnding] = useState<Ending>(written ?? nothingYet);
  const latest = useRef({ ending, note, isWritten: true });
  latest.current.ending = ending;
  latest.current.note = note;

  const write = () => {
    if (latest.current.isWritten) return;
    latest.current.isWritten = true;
    latest.current.note([{ kind: 'ending-noted', values: latest.current.ending }]);
  };
  const change = (part: Partial<Ending>) => {
    latest.current.isWritten = false;
    latest.current.ending = { ...latest.current.ending, ...part };
    setEnding(latest.current.ending);
    if (part.note === undefined) write();
  };
  useEffect(() => {
    const timer = setTimeout(write, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [ending.note]);
  useOnLeave(write);

  const toggleHelped = (id: string) =>
    change({
      helped: ending.helped.includes(id) ? ending.helped.filter((one) => one !== id) : [...ending.helped, id],
    });
  const save = () => answer('saved', [{ kind: 'spasm-ended', values: ending }]);
  const notYet = view.step.answers.find(({ id }) => id === 'not-yet');
  return (
    <StepFrame
      {...props}
      actions={
        <>
          {notYet ? (
            <button
              type="button"
              class="button button-wide"
              data-answer="not-yet"
              onClick={() => answer('not-yet')}
            >
              {notYet.label}
            </button>
          ) : null}
          <button type="button" class="button button-main" data-answer="saved" onClick={save}>
            Save and finish
          </button>
        </>
      }
    >
      <div class="chips" role="group" aria-label="What helped">
        {helpedChoices.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={ending.helped.includes(id)}
            onClick={() => toggleHelped(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <section class="stack">
        <h2>What were you doing when it struck?</h2>
        <div class="chips" role="group" aria-label="What you were doing">
          {doingChoices.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="button"
              aria-pressed={ending.doing === id}
              onClick={() => change({ doing: ending.doing === id ? '' : id })}
            >
              {label}
            </button>
          ))}
        </div>
        <div class="field">
          <label for="ending-note">In your own words, if you like</label>
          <textarea
            id="ending-note"
            class="input"
            rows={3}
            maxLength={2000}
            value={ending.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
            onBlur={write}
          />
        </div>
      </section>
    </StepFrame>
  );
}
