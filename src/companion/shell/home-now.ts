import { firstNumbers } from '../../content/evidence/first-numbers.ts';
import { homeOf, type Home } from '../../domain/guide/home.ts';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Companion } from './companion.ts';

/** Where the companion opens, by what is in the journal and by the clock. */
export function homeNow({ journal, clock }: Companion, openedAt: Instant): Home {
  return homeOf(effectiveEntries(journal.entries.value), {
    now: clock.now(),
    openedAt,
    staleAfterHours: firstNumbers.runStaleAfter.value,
  });
}
