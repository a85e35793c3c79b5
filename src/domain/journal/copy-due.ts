import { DAY_MS, type Instant } from '../time/instant.ts';
import { lastOf } from './effective-entries.ts';
import type { JournalEntry, NewEntry } from './entry.ts';

/** So much has been written since the last copy, and so long ago was it, before a copy is spoken of. [DR] */
const UNPROTECTED = { entries: 20, days: 7 };
const PROTECTED = { entries: 200, days: 30 };
/** After "not now" a copy is spoken of again after so many days. [DR] */
const AGAIN_AFTER_DAYS = 30;

const NOTICE_ID = 'save-a-copy';

/**
 * Whether to speak of saving a copy: from effective entries in id order, the present clock, and whether the browser
 * promised to keep its storage. Never while little was written, nor soon after "not now".
 */
export function isCopyDue(
  entries: readonly JournalEntry[],
  now: Instant,
  { isPromised }: { isPromised: boolean },
): boolean {
  const since = sinceCopy(entries);
  const bar = isPromised ? PROTECTED : UNPROTECTED;
  if (since.length < bar.entries) return false;
  const days = daysSinceCopy(entries, now);
  if (days < bar.days) return false;
  const putAway = since.findLast(
    (entry) => entry.kind === 'notice-answered' && entry.values.noticeId === NOTICE_ID,
  );
  return putAway?.kind !== 'notice-answered' || days >= putAway.values.degree + AGAIN_AFTER_DAYS;
}

/** "Not now": how many days it had been without a copy. */
export const copyPutAway = (entries: readonly JournalEntry[], now: Instant): NewEntry => ({
  kind: 'notice-answered',
  values: { noticeId: NOTICE_ID, degree: daysSinceCopy(entries, now), answer: 'dismissed' },
});

function sinceCopy(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const last = lastOf(entries, 'copy-saved');
  return last ? entries.filter(({ id }) => id > last.id) : entries;
}

/** Whole days since the last copy, or since the oldest entry where there was none; never below 0. */
function daysSinceCopy(entries: readonly JournalEntry[], now: Instant): number {
  const from = (lastOf(entries, 'copy-saved') ?? entries[0])?.at ?? now;
  return Math.max(0, Math.floor((now - from) / DAY_MS));
}
