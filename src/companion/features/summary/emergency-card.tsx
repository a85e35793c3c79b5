import { numbers } from '../../../content/evidence/numbers.ts';
import { knownSigns } from '../../../domain/guide/sign-answers.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { triage } from '../../../domain/triage/triage.ts';

/** A sign that was raised outranks the page: it may be shown to whoever helps, and it is not to be waited with. */
export function EmergencyCard({ entries, now }: { entries: readonly JournalEntry[]; now: Instant }) {
  const { answers } = knownSigns(entries, null, now, numbers.signsAskAgain.value);
  if (triage(answers).outcome !== 'EMERGENCY') return null;
  return (
    <div class="card card-alarm" role="alert">
      <h2>Do not wait for an appointment</h2>
      <p>
        By your answers there is a sign that needs help now: 999 or A&amp;E. You can show this page to whoever
        helps you.
      </p>
      <a class="button button-alarm" href="/now">
        What to do now
      </a>
    </div>
  );
}
