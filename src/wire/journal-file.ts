import type { JournalEntry } from '../domain/journal/entry.ts';
import type { Instant } from '../domain/time/instant.ts';

/**
 * A person's own copy of the journal: UTF-8 JSON with every entry as it was written, in id order, corrections and
 * removals as entries of their own. Whoever reads it looks at `format` and `version` first, keeps entries of a kind
 * that is unknown, and takes an id that is already known for the same entry. Version 1 holds the entries of
 * `domain/journal/entry.ts`, whose own `version` says how each is to be read.
 */
export interface JournalFile {
  format: 'unspasm-journal';
  version: 1;
  /** ISO 8601 in UTC, so that it also reads without a program. */
  exportedAt: string;
  entries: readonly JournalEntry[];
}

/** One entry a line, so that a person can find their way in it. */
export function journalFileText(entries: readonly JournalEntry[], exportedAt: Instant): string {
  const head: Omit<JournalFile, 'entries'> = {
    format: 'unspasm-journal',
    version: 1,
    exportedAt: new Date(exportedAt).toISOString(),
  };
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}
