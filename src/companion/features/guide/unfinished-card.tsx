import { numbers } from '../../../content/evidence/numbers.ts';
import { isRunStale } from '../../../domain/guide/home.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { useCompanion } from '../../shell/companion.ts';

/** For Today: a run of the guide that was left in the middle, long enough ago not to open by itself. */
export function UnfinishedCard() {
  const { clock, journal } = useCompanion();
  const entries = effectiveEntries(journal.entries.value);
  if (!isRunStale(entries, { now: clock.now(), staleAfterHours: numbers.runStaleAfter.value })) return null;
  const end = () =>
    void journal.append([
      { kind: 'spasm-ended', values: { helped: [], doing: '', note: '', whenUnknown: true } },
    ]);
  return (
    <section class="card">
      <h2>You did not finish the guide</h2>
      <p>Is the spasm still on?</p>
      <div class="row">
        <a class="button" href="/now">
          Yes, go on where I was
        </a>
        <button type="button" class="button" onClick={end}>
          No, it has passed
        </button>
      </div>
    </section>
  );
}
