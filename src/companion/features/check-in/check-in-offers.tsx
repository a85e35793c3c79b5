import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { isMoodAskedFor } from '../../../domain/measures/mood-asked-for.ts';
import { isRolandMorrisDue } from '../../../domain/measures/roland-morris-due.ts';
import type { ZonedNow } from '../../../domain/time/instant.ts';

/** What may come after a check-in; each of it may be left. */
export function CheckInOffers({ entries, now }: { entries: readonly JournalEntry[]; now: ZonedNow }) {
  const isMoodOffered = isMoodAskedFor(entries, now);
  return (
    <>
      {isMoodOffered ? (
        <section class="card">
          <h2>How are you in yourself?</h2>
          <p>
            Some hard days lie behind you. Four short questions about mood and worry may help you see where to
            turn.
          </p>
          <a class="button" href="/mood">
            Four questions about mood
          </a>
        </section>
      ) : null}
      {isRolandMorrisDue(entries, now) ? (
        <section class="card">
          <h2>How your back gets in the way</h2>
          <p>
            Tick what is true today, out of 24 short sentences. Every two weeks it shows how far you have
            come.
          </p>
          <a class="button" href="/back-questionnaire">
            Look at the 24 sentences
          </a>
        </section>
      ) : null}
      {isMoodOffered ? null : (
        <a class="button button-quiet" href="/mood">
          Questions about mood and worry
        </a>
      )}
    </>
  );
}
