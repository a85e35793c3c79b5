import type { JournalEntry } from '../journal/entry.ts';
import { DAY_MS, type Instant } from '../time/instant.ts';
import { emergencySignIds, sameDaySignIds, soonSignIds, type RedFlagId } from '../triage/red-flag.ts';
import { askingAgain } from './new-signs.ts';

/** What began within two weeks counts as new. Source: NORF. */
const NEW_FOR_DAYS = 14;

const inOrder: readonly RedFlagId[] = [...emergencySignIds, ...sameDaySignIds, ...soonSignIds];

/**
 * The signs that news of the last fourteen days ask again and that nobody has answered since: emergency signs
 * first, none when all is answered. News from ahead of the present clock asks too. `entries` are effective entries
 * in id order. Source: section 2, rules 3 and 6.
 */
export function signsDue(entries: readonly JournalEntry[], now: Instant): RedFlagId[] {
  const due = new Set<string>();
  const asksAgain = askingAgain();
  for (const entry of entries) {
    const asked = asksAgain(entry);
    if (now - entry.at < NEW_FOR_DAYS * DAY_MS) for (const id of asked) due.add(id);
    if (entry.kind === 'red-flags-answered')
      for (const id of Object.keys(entry.values.answers)) due.delete(id);
    if (entry.kind === 'red-flags-assessed') for (const id of entry.values.redFlagIds) due.delete(id);
  }
  return inOrder.filter((id) => due.has(id));
}
