import type { CheckIn } from '../../../domain/check-in/check-in-state.ts';
import type { EntryValues, Nrs } from '../../../domain/journal/entry.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';

/** What is on the screen: a check-in whose pain may not be tapped yet. */
export type CheckInDraft = Partial<CheckIn>;

const WORST_THERE_IS = 10;

/** Pain now. A worst below it no longer holds and is asked again; at the top of the scale there is only one answer. */
export function withPainNow(draft: CheckInDraft, painNow: Nrs): CheckInDraft {
  const { painWorst, ...others } = draft;
  if (painNow === WORST_THERE_IS) return { ...others, painNow, painWorst: painNow };
  return painWorst === undefined || painWorst < painNow ? { ...others, painNow } : { ...draft, painNow };
}

/** The same choice again takes it back. */
export function withChoice<K extends 'sleep' | 'work'>(
  draft: CheckInDraft,
  name: K,
  choice: NonNullable<CheckInDraft[K]>,
): CheckInDraft {
  const { [name]: before, ...others } = draft;
  return before === choice ? others : { ...others, [name]: choice };
}

export function withNewSign(draft: CheckInDraft, id: string): CheckInDraft {
  const ticked = draft.newSigns ?? [];
  return { ...draft, newSigns: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] };
}

/** What is written for the day; null as long as no pain was tapped. What was left empty is not there. */
export function checkInFrom(draft: CheckInDraft, day: LocalDay): CheckIn | null {
  const { painNow, activities = {}, newSigns = [], note = '', ...others } = draft;
  if (painNow === undefined) return null;
  return {
    ...others,
    day,
    painNow,
    ...(Object.keys(activities).length > 0 ? { activities } : {}),
    ...(newSigns.length > 0 ? { newSigns } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}

/** What is ticked as new while no pain was tapped; null when nothing is, or when the check-in itself says it. */
export function newsFrom(draft: CheckInDraft, day: LocalDay): EntryValues['news-noted'] | null {
  const { painNow, newSigns = [] } = draft;
  return painNow === undefined && newSigns.length > 0 ? { day, newSigns } : null;
}

export const isCheckInDraft = (value: unknown): value is CheckInDraft =>
  typeof value === 'object' &&
  value !== null &&
  (!('painNow' in value) || [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(Number(value.painNow)));
