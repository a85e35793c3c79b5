import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import { lastEndedSession } from './session-state.ts';
import { hasSettled, type LightLimits } from './traffic-light.ts';

/** Later than this the pain tells more of the day than of the session; the next morning is asked then (DR). */
const ASKED_FOR_MS = 2 * HOUR_MS;

export interface HalfHourQuestion {
  sessionId: EntryId;
  restingPain: Nrs;
  painAfter: Nrs;
  dueAt: Instant;
}

/**
 * Whether the pain is asked again half an hour after the newest session: in the first days, when it was up at the end
 * and no more was said since. Null otherwise, and when it is too late to ask. Source: section 6, "still up after 30 min
 * (acute)" (DR).
 */
export function halfHourQuestion(
  entries: readonly JournalEntry[],
  now: Instant,
  { isFirstDays, afterMs, limits }: { isFirstDays: boolean; afterMs: number; limits: LightLimits },
): HalfHourQuestion | null {
  const session = lastEndedSession(entries);
  const last = session?.ratings.at(-1);
  if (!session || !last || session.how === 'stopped' || last.values.moment !== 'after') return null;
  const { restingPain } = session;
  const { nrs: painAfter } = last.values;
  if (painAfter === undefined || !(isFirstDays || restingPain >= limits.redFrom)) return null;
  if (hasSettled(restingPain, painAfter, limits) || now > last.at + afterMs + ASKED_FOR_MS) return null;
  return { sessionId: session.id, restingPain, painAfter, dueAt: last.at + afterMs };
}
