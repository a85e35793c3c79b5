import { guideSteps } from '../../../content/checklist/steps.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';

const names: Readonly<Record<string, string>> = {
  PO1: 'calves on a chair',
  PO2: 'on your side',
  PO3: 'a pillow under your knees',
  PO4: 'face down',
};

/** The position of ease that was last rated highest, or null when none has been rated. */
export function bestPosition(entries: readonly JournalEntry[]) {
  const lastEase = new Map<string, number>();
  for (const entry of entries)
    if (entry.kind === 'position-rated') lastEase.set(entry.values.positionId, entry.values.ease);
  let best: { name: string; ease: number } | null = null;
  for (const { positionId } of guideSteps) {
    const ease = positionId === undefined ? undefined : lastEase.get(positionId);
    if (positionId !== undefined && ease !== undefined && ease > (best?.ease ?? -1))
      best = { name: names[positionId] ?? positionId, ease };
  }
  return best;
}
