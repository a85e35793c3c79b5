import { numbers } from '../../../content/evidence/numbers.ts';
import { signsDue } from '../../../domain/check-in/signs-due.ts';
import { currentEpisode } from '../../../domain/episode/episodes.ts';
import { latestPainDay } from '../../../domain/episode/latest-pain.ts';
import { currentRun } from '../../../domain/guide/position.ts';
import { knownSigns } from '../../../domain/guide/sign-answers.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { DAY_MS } from '../../../domain/time/instant.ts';
import { daysBetween, localDay } from '../../../domain/time/local-day.ts';
import { triage } from '../../../domain/triage/triage.ts';
import { useCompanion } from '../../shell/companion.ts';

/** For Today: a call that is due, or danger signs that were not gone through in the last day. Source: section 2, rule 6. */
export function SignsCard() {
  const { clock, journal } = useCompanion();
  const entries = effectiveEntries(journal.entries.value);
  const now = clock.now();
  const run = currentRun(entries);
  const { answers } = knownSigns(entries, run?.id ?? null, now, numbers.signsAskAgain.value);
  const { sameDay, openEmergency } = triage(answers);
  if (sameDay.length > 0)
    return (
      <section class="card card-care">
        <h2>Talk to 111 or your GP today</h2>
        <p>You said yes, or not sure, to something that should be looked at today.</p>
        <div class="row">
          <a class="button" href="tel:111">
            Call 111
          </a>
          <a class="button" href="/signs">
            Danger signs
          </a>
        </div>
      </section>
    );
  const isFresh = run !== null && now - run.startedAt < numbers.phaseFirstDays.value * DAY_MS;
  const today = localDay(now, clock.timeZone());
  const painDay = latestPainDay(entries);
  const hurtLately = painDay !== null && daysBetween(painDay, today) <= numbers.phaseFirstDays.value;
  const isHurting = hurtLately || currentEpisode(entries, today)?.state === 'going-on';
  const isAskedByNews = signsDue(entries, now).some((id) => openEmergency.some((open) => open === id));
  if (openEmergency.length === 0 || isAskedByNews || !(isFresh || isHurting)) return null;
  return (
    <section class="card">
      <h2>Anything new?</h2>
      <p>Once a day, look through the signs that need help at once.</p>
      <a class="button" href="/signs">
        Look through the danger signs
      </a>
    </section>
  );
}
