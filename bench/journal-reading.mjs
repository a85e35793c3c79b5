// @ts-check
// What 100,000 entries cost the screens that look far back and the copy, each over the bare reading of the same records
// in the same page, in turns; medians in ms. Alone: node bench/journal-reading.mjs [runs]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ORIGIN, buildJournalPage, servePage } from '../tests/faults/harness/serve-journal-page.mjs';
import { openPhone } from './phone.mjs';

const ENTRIES = 100_000;

export async function measureJournalReading({ runs = 3 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-reading-'));
  const context = await openPhone(folder);
  try {
    await servePage(context, await buildJournalPage());
    const page = await context.newPage();
    const isReady = () => page.waitForFunction('"journalPage" in globalThis');
    await page.goto(ORIGIN);
    await isReady();
    await page.evaluate(`journalPage.fill(${ENTRIES})`);
    await page.reload();
    await isReady();
    await page.evaluate('journalPage.readPast()');
    const measured = await page.evaluate(`journalPage.readingMs(${runs})`);
    return /** @type {import('../tests/faults/harness/reading-times.ts').ReadingTimes} */ (measured);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await measureJournalReading({ runs: Number(process.argv[2] ?? 3) }));
