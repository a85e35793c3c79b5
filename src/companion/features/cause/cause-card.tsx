import { causeNumbers } from '../../../content/cause/cause-words.ts';
import { causeToAsk } from '../../../domain/cause/cause-to-ask.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { useCompanion } from '../../shell/companion.ts';

/** For Today: asks what came before the newest spasm, while it is fresh. Put away once, it does not ask again. */
export function CauseCard() {
  const { clock, journal } = useCompanion();
  const aboutRunId = causeToAsk(effectiveEntries(journal.entries.value), {
    now: clock.now(),
    freshDays: causeNumbers.askFresh.value,
  });
  if (aboutRunId === null) return null;
  const putAway = () =>
    void journal.append([{ kind: 'cause-noted', values: { aboutRunId, answers: {}, note: '' } }]);
  return (
    <section class="card">
      <h2>What came before the spasm?</h2>
      <p>A few taps while it is fresh. A physio can use it too.</p>
      <div class="row">
        <a class="button" href="/cause">
          Tell it now
        </a>
        <button type="button" class="button button-quiet" onClick={putAway}>
          Leave it
        </button>
      </div>
    </section>
  );
}
