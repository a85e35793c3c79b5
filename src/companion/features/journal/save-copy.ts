import { localDay } from '../../../domain/time/local-day.ts';
import { journalFileText } from '../../../wire/journal-file.ts';
import { saveFile } from '../../storage/save-file.ts';
import type { Companion } from '../../shell/companion.ts';

/** Hands the person every entry that can be read, as a file of their own. */
export async function saveCopy({ journal, clock }: Companion): Promise<void> {
  const entries = await journal.readAll();
  const now = clock.now();
  const contents = new Blob([journalFileText(entries, now)], { type: 'application/json' });
  saveFile(`unspasm-notes-${localDay(now, clock.timeZone())}.json`, contents);
}
