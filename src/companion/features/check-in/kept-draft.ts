import type { LocalDay } from '../../../domain/time/local-day.ts';

/** Half-answered forms, for this tab only and for the day they are about. Erasing everything clears what begins like this. */
const PREFIX = 'unspasm:draft:';

export type DraftName = 'check-in' | 'back-questionnaire' | 'mood';

/** What was left half answered on that day; null when there is nothing, or nothing that `isDraft` knows. */
export function keptDraft<T>(
  name: DraftName,
  day: LocalDay,
  isDraft: (value: unknown) => value is T,
): T | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('draft' in kept)) return null;
    return kept.day === day && isDraft(kept.draft) ? kept.draft : null;
  } catch {
    return null;
  }
}

/** Keeps the draft, or with null forgets it. Storage that refuses costs the draft and nothing else. */
export function keepDraft(name: DraftName, day: LocalDay, draft: unknown): void {
  try {
    if (draft === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify({ day, draft }));
  } catch {
    // Blocked or full.
  }
}
