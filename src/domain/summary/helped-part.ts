import type { EntryValues, JournalEntry, Nrs } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { dayOfEntry } from '../episode/day-of-entry.ts';
import { exercisesPart, type ExercisesPart } from './exercises-part.ts';
import { helpedAtSpasms } from './spasm-endings.ts';

type ClockId = EntryValues['clock-started']['clockId'];

export interface HelpedPart {
  /** What the person ticked as helpful, and at how many spasms, most often first. */
  ticked: readonly { id: string; spasms: number }[];
  /** Positions of rest with the best ease they were given, 0 to 10, easiest first. */
  positions: readonly { positionId: string; ease: Nrs }[];
  /** How often each was begun since the day, most often first. */
  used: readonly { clockId: ClockId; times: number }[];
  /** Null when nothing was done. */
  exercises: ExercisesPart | null;
}

const byCount = <T>(counts: ReadonlyMap<T, number>): [T, number][] =>
  [...counts].sort(([, a], [, b]) => b - a);

/** What helped at every spasm, and what was done from `since` to `today`. `entries` are effective, in id order. */
export function helpedPart(entries: readonly JournalEntry[], since: LocalDay, today: LocalDay): HelpedPart {
  const ticked = new Map<string, number>();
  for (const helped of helpedAtSpasms(entries))
    for (const id of new Set(helped)) ticked.set(id, (ticked.get(id) ?? 0) + 1);
  const positions = new Map<string, Nrs>();
  const used = new Map<ClockId, number>();
  for (const entry of entries) {
    const day = dayOfEntry(entry);
    if (day === null || day < since) continue;
    if (entry.kind === 'position-rated') {
      const { positionId, ease } = entry.values;
      if (ease >= (positions.get(positionId) ?? 0)) positions.set(positionId, ease);
    }
    if (entry.kind === 'clock-started')
      used.set(entry.values.clockId, (used.get(entry.values.clockId) ?? 0) + 1);
  }
  return {
    ticked: byCount(ticked).map(([id, spasms]) => ({ id, spasms })),
    positions: byCount(positions).map(([positionId, ease]) => ({ positionId, ease: ease as Nrs })),
    used: byCount(used).map(([clockId, times]) => ({ clockId, times })),
    exercises: exercisesPart(entries, since, today),
  };
}
