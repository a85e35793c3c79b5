import { checkInOf, checkInState } from '../../../domain/check-in/check-in-state.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { painWords } from './check-in-words.ts';

/** For Today: the check-in, asked for once and then shown. Never a word about a day that was missed. */
export function CheckInCard() {
  const { clock, journal } = useCompanion();
  const now = { now: useNow(MINUTE_MS), timeZone: clock.timeZone() };
  const entries = effectiveEntries(journal.entries.value);
  const { day } = checkInState(entries, now);
  const said = checkInOf(entries, day);
  if (said)
    return (
      <section class="card">
        <h2>Noted for today</h2>
        <p>{painWords(said)}</p>
        <a class="button" href="/check-in">
          Look or change
        </a>
      </section>
    );
  return (
    <section class="card">
      <h2>How is your back today?</h2>
      <p>Three taps, ten seconds.</p>
      <a class="button" href="/check-in">
        Note how it is
      </a>
    </section>
  );
}
