import { signsDue } from '../../../domain/check-in/signs-due.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { emergencySignIds } from '../../../domain/triage/red-flag.ts';
import { useCompanion } from '../../shell/companion.ts';

/** For Today: something new was noted, and the signs that belong to it were not answered. Source: section 2, rule 6. */
export function NewsCard() {
  const { clock, journal } = useCompanion();
  const due = signsDue(effectiveEntries(journal.entries.value), clock.now());
  if (due.length === 0) return null;
  const isEmergency = due.some((id) => (emergencySignIds as readonly string[]).includes(id));
  return (
    <section class={`card ${isEmergency ? 'card-alarm' : 'card-care'}`}>
      <h2>{isEmergency ? 'Danger signs not checked yet' : 'Questions not answered yet'}</h2>
      <p>You noted something new. Some questions belong to it.</p>
      <div class="row">
        <a class="button" href="/check-in">
          Check now
        </a>
        {isEmergency ? (
          <a class="button" href="tel:999">
            999
          </a>
        ) : null}
      </div>
    </section>
  );
}
