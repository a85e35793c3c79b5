import { helpedChoices } from '../../../content/checklist/ending.ts';
import {
  askAboutPainkillers,
  outcomeWords,
  whatComesNext,
  whenToSeeSomeone,
} from '../../../content/checklist/after.ts';
import { fillNumbers, numbers } from '../../../content/evidence/numbers.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { codeineDays, nsaidDays } from '../../../domain/dosing/after-effects.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import { lastOf } from '../../../domain/journal/effective-entries.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { StepProps } from './guide-screens.ts';
import { painAt } from './pain-ratings.ts';
import { StepFrame } from './step-frame.tsx';

const SoonByNotes = lazy<Parameters<typeof import('./soon-by-notes.tsx').default>[0]>(
  () => import('./soon-by-notes.tsx'),
);

/** The end of a run: pain then and now, what helped, what comes next, and when to see someone. */
export function UpScreen(props: StepProps) {
  const { view, entries, note, answer } = props;
  const runId = view.position.run?.id ?? null;
  const then = painAt(entries, runId, 'at-start') ?? painAt(entries, runId, 'before-moving');
  const nowRated = painAt(entries, runId, 'at-end');
  const helped = lastOf(entries, 'spasm-ended')?.values.helped ?? [];
  const helpedLabels = helpedChoices.filter(({ id }) => helped.includes(id)).map(({ label }) => label);
  const { outcome } = view.triage;
  return (
    <StepFrame
      {...props}
      actions={
        <button
          type="button"
          class="button button-main"
          data-answer="again"
          onClick={() => note([{ kind: 'guide-run-started', values: {} }])}
        >
          My back has gone again
        </button>
      }
    >
      {then !== null && nowRated !== null ? (
        <section class="card card-good">
          <h2>Your pain</h2>
          <p>
            It was <strong>{then}</strong> of 10. Now it is <strong>{nowRated}</strong> of 10.
          </p>
          {helpedLabels.length > 0 ? <p>What helped: {helpedLabels.join(', ')}.</p> : null}
        </section>
      ) : null}
      <section class="card">
        <h2>What comes next</h2>
        <ul>
          {whatComesNext.map((line) => (
            <li key={line}>{fillNumbers(line)}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>When to see a physio or GP</h2>
        <p>
          {outcome === 'INCOMPLETE' || outcome === 'SAME_DAY'
            ? outcomeWords[outcome]
            : outcomeWords.SELF_CARE}
        </p>
        {outcome === 'INCOMPLETE' ? (
          <button
            type="button"
            class="button button-wide"
            data-answer="more"
            onClick={() => answer(view.triage.openEmergency.length > 0 ? 'something-wrong' : 'more')}
          >
            Answer the questions
          </button>
        ) : null}
        <PainkillersTooLong />
        <SoonByNotes entries={entries} />
        <ul>
          {whenToSeeSomeone.map((line) => (
            <li key={line}>{fillNumbers(line)}</li>
          ))}
        </ul>
        <button type="button" class="button button-wide" data-answer="soon" onClick={() => answer('soon')}>
          Should I see someone?
        </button>
        <a class="button button-wide" href="/today">
          Go to today
        </a>
        <a class="button button-wide" href="/journal">
          What I wrote down
        </a>
      </section>
    </StepFrame>
  );
}

/** RC8, worked out from the doses written down. */
function PainkillersTooLong() {
  const { clock, journal } = useCompanion();
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  const record = readDoseRecord(journal.entries.value, medicines, zonedNow(clock), { isPastRead });
  const isTooLong =
    nsaidDays(record) > numbers.nsaidDaysToAsk.value || codeineDays(record) > numbers.codeineDaysToAsk.value;
  return isTooLong ? <p class="card card-care">{fillNumbers(askAboutPainkillers)}</p> : null;
}
