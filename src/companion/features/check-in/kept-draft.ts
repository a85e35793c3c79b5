import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';

/** Half-answered forms. Erasing everything clears what begins like this. */
const PREFIX = 'unspasm:draft:';

export type DraftName = 'check-in' | 'back-questionnaire' | 'mood';

/** What was left half answered, and the day it is about; null when there is nothing, or nothing that `isDraft` knows. */
export function keptDraft<T>(
  name: DraftName,
  isDraft: (value: unknown) => value is T,
): { day: LocalDay; draft: T } | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('draft' in kept)) return null;
    return isLocalDay(kept.day) && isDraft(kept.draft) ? { day: kept.day, draft: kept.draft } : null;
  } catch {
    return null;
  }
}

/** The same, if it is about that day. */
export function keptDraftOf<T>(
  name: DraftName,
  day: LocalDay,
  isDraft: (value: unknown) => value is T,
): T | null {
  const kept = keptDraft(name, isDraft);
  return kept?.day === day ? kept.draft : null;
}

/** At once, so that it outlives a page that is ended without a goodbye. Storage that refuses costs the draft and no more. */
export function keepDraft(name: DraftName, day: LocalDay, draft: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ day, draft }));
  } catch {
    // Blocked or full.
  }
}

export function forgetDraft(name: DraftName): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Blocked.
  }
}
