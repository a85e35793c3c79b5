import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { planMerge, type MergePlan } from '../../../domain/journal/merge-plan.ts';
import { useCompanion } from '../../shell/companion.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { notes, planWords } from './plan-words.ts';
import { problemWords, refusalWords } from './problem-words.ts';
import { readCopy } from './read-copy.ts';

type BringingIn =
  | { kind: 'choosing'; said: string; isProblem: boolean }
  | { kind: 'busy'; said: string }
  | { kind: 'preview'; plan: MergePlan };

const atRest: BringingIn = { kind: 'choosing', said: '', isProblem: false };
const problem = (said: string): BringingIn => ({ kind: 'choosing', said, isProblem: true });

/** Reads a copy, says what it would do, and does it when the person says so. */
export function BringInSection() {
  const { journal, clock } = useCompanion();
  const state = useSignal<BringingIn>(atRest);
  const outcome = useRef<HTMLParagraphElement>(null);

  const look = async (file: File) => {
    state.value = { kind: 'busy', said: 'The file is being read …' };
    const read = await readCopy(file);
    if (read.kind === 'problem') {
      state.value = problem(problemWords[read.problem]);
      return;
    }
    const stored = await journal.readRecords();
    state.value = { kind: 'preview', plan: planMerge(read.records, stored.records, clock.now()) };
  };
  const add = async (plan: MergePlan) => {
    state.value = { kind: 'busy', said: 'The notes are being added …' };
    const done = await journal.bringIn(plan.fresh);
    state.value =
      done.kind === 'refused'
        ? problem(refusalWords[done.reason])
        : { kind: 'choosing', said: `${notes(done.count)} added. ${afterwards}`, isProblem: false };
    // The button that was pressed is gone; whoever uses the keyboard goes on from what is said.
    outcome.current?.focus();
  };

  const now = state.value;
  return (
    <section class="card" aria-labelledby="keeping-bring-in">
      <h2 id="keeping-bring-in">Add notes from a copy</h2>
      <p>
        Choose a file that Unspasm saved. You see what is in it before anything is added. What is on this
        phone stays. Add only your own notes: those of two people can’t be told apart again.
      </p>
      {now.kind === 'preview' ? (
        <Preview
          words={planWords(now.plan, clock.timeZone())}
          onAdd={now.plan.fresh.length > 0 ? () => void add(now.plan) : null}
          onLeave={() => (state.value = atRest)}
        />
      ) : (
        <ChooseFile isBusy={now.kind === 'busy'} onFile={(file) => void look(file)} />
      )}
      <p
        role="status"
        tabIndex={-1}
        ref={outcome}
        class={now.kind === 'choosing' && now.isProblem ? 'keeping-problem' : ''}
      >
        {now.kind === 'preview' ? '' : now.said}
      </p>
    </section>
  );
}

const afterwards =
  'Before a painkiller shows its limit again, the page “Painkillers” asks you to look through the doses.';

function ChooseFile({ isBusy, onFile }: { isBusy: boolean; onFile(file: File): void }) {
  return (
    <label class="field">
      <span>Choose a file</span>
      <input
        class="input"
        type="file"
        accept=".json,application/json"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, chosen again after it was mended, is a new choice.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Preview({
  words: [first, ...details],
  onAdd,
  onLeave,
}: {
  words: [string, ...string[]];
  onAdd: (() => void) | null;
  onLeave(): void;
}) {
  return (
    <div class="card card-care" role="group" aria-labelledby="keeping-preview">
      <FocusedHeading id="keeping-preview" words={first} />
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <div class="row">
        {onAdd && (
          <button type="button" class="button" onClick={onAdd}>
            Add these notes
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {onAdd ? 'Leave them out' : 'Close'}
        </button>
      </div>
    </div>
  );
}
