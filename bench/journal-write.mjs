// @ts-check
// One durable journal entry over one bare strict IndexedDB write in the same page, in turns; medians in ms. What the
// person waits for between the tap and "saved". Alone: node bench/journal-write.mjs [writes]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ORIGIN, buildJournalPage, servePage } from '../tests/faults/harness/serve-journal-page.mjs';
import { openPhone } from './phone.mjs';

export async function measureJournalWrite({ writes = 100 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-write-'));
  const context = await openPhone(folder);
  try {
    await servePage(context, await buildJournalPage());
    const page = await context.newPage();
    await page.goto(ORIGIN);
    await page.waitForFunction('"journalPage" in globalThis');
    const measured = await page.evaluate(`journalPage.writeMs(${writes})`);
    const { entryMs, bareWriteMs } = /** @type {{ entryMs: number, bareWriteMs: number }} */ (measured);
    return { entryMs, bareWriteMs, ratio: entryMs / bareWriteMs };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await measureJournalWrite({ writes: Number(process.argv[2] ?? 100) }));
