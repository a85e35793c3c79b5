import { localDay } from '../../domain/time/local-day.ts';
import { journalFileParts } from '../../wire/journal-file.ts';
import type { Clock } from '../shell/clock.ts';
import type { Journal } from './journal.ts';
import { saveFile } from './save-file.ts';

const PARTS_AT_ONCE = 2000;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Hands the person everything that is kept, as a file of their own, and notes that. Says how many records it holds, and
 * whether something on the disk could not be read and is missing.
 */
export async function saveCopy({
  journal,
  clock,
}: {
  journal: Journal;
  clock: Clock;
}): Promise<{ count: number; isWhole: boolean }> {
  const { records, isWhole } = await journal.readRecords();
  const now = clock.now();
  const parts: string[] = [];
  for (const part of journalFileParts(records, now)) {
    parts.push(part);
    if (parts.length % PARTS_AT_ONCE === 0) await breathe();
  }
  const name = `unspasm-notes-${localDay(now, clock.timeZone())}.json`;
  saveFile(name, new Blob(parts, { type: 'application/json' }));
  if (isWhole) await journal.append([{ kind: 'copy-saved', values: {} }]);
  return { count: records.length, isWhole };
}
