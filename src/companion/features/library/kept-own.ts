import { keepHere, keptHere } from './kept-here.ts';
import { type OwnDraft, readKeptDraft } from './own-draft.ts';

const NAME = 'own-exercise';

/** What was typed for an exercise before the page was loaded anew or left and come back to; null for nothing. */
export function keptOwn(): { exerciseId: string; draft: OwnDraft } | null {
  const kept = keptHere(NAME);
  if (typeof kept !== 'object' || kept === null || !('exerciseId' in kept) || !('draft' in kept)) return null;
  const draft = readKeptDraft(kept.draft);
  return typeof kept.exerciseId === 'string' && draft ? { exerciseId: kept.exerciseId, draft } : null;
}

export const keepOwn = (exerciseId: string, draft: OwnDraft): void => keepHere(NAME, { exerciseId, draft });

export const forgetOwn = (): void => keepHere(NAME, null);
