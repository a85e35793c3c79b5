import { fillNumbers, numbers } from '../../../content/evidence/numbers.ts';
import { nextSteps } from '../../../content/today/next-steps.ts';
import { currentRun } from '../../../domain/guide/position.ts';
import { knownSigns } from '../../../domain/guide/sign-answers.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { recoveryPhase, type PhaseLimits } from '../../../domain/recovery/recovery-phase.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { triage } from '../../../domain/triage/triage.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { Figure } from '../../ui/figure.tsx';

const LOOK_EVERY_MS = 10_000;

const limits: PhaseLimits = {
  firstDays: numbers.phaseFirstDays.value,
  firstWeeksDays: numbers.phaseFirstWeeks.value,
  redFrom: numbers.moveRedFrom.value,
};

/** The one next step of today, and a clock for a walk. */
export function NextStepCard() {
  const { clock, journal } = useCompanion();
  const now = useNow(LOOK_EVERY_MS);
  const entries = effectiveEntries(journal.entries.value);
  const phase = recoveryPhase(entries, localDay(now, clock.timeZone()), limits);
  const walkingSince = walkSince(entries, now);
  const { answers } = knownSigns(entries, currentRun(entries)?.id ?? null, now, numbers.signsAskAgain.value);
  // While the back hurts, moving waits for the emergency signs. Source: section 2, rule 3.
  if (phase !== 'well' && walkingSince === null && triage(answers).openEmergency.length > 0) return null;
  const step = nextSteps[phase];
  return (
    <section class="card today-step">
      <h2>{step.title}</h2>
      <div class="today-figure">
        <Figure id="walk" title="Walking" />
      </div>
      <p>{fillNumbers(step.say)}</p>
      <Walk startedAt={walkingSince} now={now} />
      <details>
        <summary>What is known about this</summary>
        <p class="small">{step.known}</p>
      </details>
    </section>
  );
}

function Walk({ startedAt, now }: { startedAt: Instant | null; now: Instant }) {
  const { journal } = useCompanion();
  const write = (kind: 'clock-started' | 'clock-ended') =>
    void journal.append([{ kind, values: { clockId: 'walk' } }]);
  if (startedAt === null)
    return (
      <button type="button" class="button" onClick={() => write('clock-started')}>
        I am off for a walk
      </button>
    );
  return (
    <>
      <p role="status">
        Walking for <span class="tabular">{Math.max(0, Math.floor((now - startedAt) / MINUTE_MS))} min</span>.
        Go home while it still feels good.
      </p>
      <button type="button" class="button" onClick={() => write('clock-ended')}>
        I am back
      </button>
    </>
  );
}

/** A walk that nobody ended is over by then. */
const LONGEST_WALK_MS = 3 * 60 * MINUTE_MS;

function walkSince(entries: readonly JournalEntry[], now: Instant): Instant | null {
  const last = entries.findLast(
    ({ kind, values }) =>
      (kind === 'clock-started' || kind === 'clock-ended') &&
      'clockId' in values &&
      values.clockId === 'walk',
  );
  if (last?.kind !== 'clock-started' || now - last.at > LONGEST_WALK_MS) return null;
  return Math.min(last.at, now);
}
