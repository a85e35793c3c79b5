import { entryIdTime, isEntryId, LATEST_ID_TIME, type EntryId } from './entry-id.ts';

/**
 * What a journal may hold and a file may carry: an entry, or something with the frame of one that only another release
 * understands. The latter is kept and handed on as it is.
 */
export interface StoredRecord {
  version: number;
  id: EntryId;
  kind: string;
  at?: unknown;
}

const DEEPEST_VALUES = 12;

/** Finite numbers, text, lists and records down to a bounded depth, without names that every object answers to. */
function isPlain(value: unknown, depth = DEEPEST_VALUES): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([name, inner]) => !(name in Object.prototype) && isPlain(inner, depth - 1),
  );
}

/**
 * What a file holds as one record, untouched; null for what is none: no frame of an entry, an id of after
 * `LATEST_ID_TIME`, or contents that no release has written.
 */
export function parseRecord(read: unknown): StoredRecord | null {
  if (typeof read !== 'object' || read === null || Array.isArray(read) || !isPlain(read)) return null;
  const { version, id, kind } = read as Partial<Record<string, unknown>>;
  if (!isEntryId(id) || entryIdTime(id) > LATEST_ID_TIME) return null;
  if (!Number.isInteger(version) || Number(version) < 1 || typeof kind !== 'string') return null;
  return read as StoredRecord;
}
