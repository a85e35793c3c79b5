import type { TextSize } from '../../../domain/journal/preferences.ts';

/** Read by the inline script of checklist.html, which opens no journal. */
const KEY = 'unspasm-text-size';

/** A hint, not the truth: the journal is. Storage that refuses it leaves the checklist at its ordinary size. */
export function rememberTextSize(size: TextSize): void {
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // Blocked storage: the journal says so where it matters.
  }
}
