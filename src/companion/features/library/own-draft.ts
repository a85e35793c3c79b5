import type { OwnExercise } from '../../../domain/journal/entry.ts';

/** What was typed, as it was typed. */
export interface OwnDraft {
  name: string;
  words: string;
  figureId: string;
  hasSides: boolean;
  isByClock: boolean;
  sets: string;
  reps: string;
  holdSeconds: string;
  seconds: string;
}

export type NumberField = 'sets' | 'reps' | 'holdSeconds' | 'seconds';

/** The most that the journal takes for each. */
export const mostOf: Readonly<Record<NumberField, number>> = {
  sets: 10,
  reps: 100,
  holdSeconds: 300,
  seconds: 3600,
};

export const draftOf = (saved: OwnExercise | null): OwnDraft => ({
  name: saved?.name ?? '',
  words: saved?.words ?? '',
  figureId: saved?.figureId ?? '',
  hasSides: saved?.hasSides ?? false,
  isByClock: saved?.seconds !== undefined,
  sets: String(saved?.sets ?? 1),
  reps: String(saved?.reps ?? ''),
  holdSeconds: String(saved?.holdSeconds ?? ''),
  seconds: String(saved?.seconds ?? ''),
});

/** A draft as it was kept; null where it is none. */
export function readKeptDraft(kept: unknown): OwnDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = new Map(Object.entries(kept));
  const isWhole = Object.entries(draftOf(null)).every(
    ([field, value]) => typeof fields.get(field) === typeof value,
  );
  return isWhole ? (kept as OwnDraft) : null;
}

type Read = { exercise: OwnExercise } | { problems: readonly (NumberField | 'name')[] };

/** The exercise that was meant, or the fields that stand in its way, in the order of the form. */
export function readDraft(draft: OwnDraft): Read {
  const numbers = {
    sets: wholeUpTo(draft.sets, mostOf.sets),
    reps: wholeUpTo(draft.reps, mostOf.reps),
    holdSeconds: wholeUpTo(draft.holdSeconds, mostOf.holdSeconds),
    seconds: wholeUpTo(draft.seconds, mostOf.seconds),
  };
  const isHeld = !draft.isByClock && draft.holdSeconds.trim() !== '';
  const needed: readonly NumberField[] = draft.isByClock
    ? ['seconds', 'sets']
    : ['reps', ...(isHeld ? (['holdSeconds'] as const) : []), 'sets'];
  const missing = needed.filter((field) => numbers[field] === null);
  if (draft.name.trim() === '' || missing.length > 0)
    return { problems: [...(draft.name.trim() === '' ? (['name'] as const) : []), ...missing] };
  const counted = draft.isByClock
    ? { seconds: numbers.seconds ?? 1 }
    : { reps: numbers.reps ?? 1, ...(isHeld ? { holdSeconds: numbers.holdSeconds ?? 1 } : {}) };
  return {
    exercise: {
      name: draft.name.trim(),
      words: draft.words.trim(),
      figureId: draft.figureId || null,
      hasSides: draft.hasSides,
      sets: numbers.sets ?? 1,
      ...counted,
    },
  };
}

function wholeUpTo(text: string, most: number): number | null {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : null;
}
