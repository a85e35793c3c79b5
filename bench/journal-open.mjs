// @ts-check
// Opening the journal with 100,000 entries over opening it with none: ms from asking to the first window, medians over
// browsers started anew on a stored profile, taken in turn. Alone: node bench/journal-open.mjs [runs]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';
import { ORIGIN, buildJournalPage, servePage } from '../tests/faults/harness/serve-journal-page.mjs';

const ENTRIES = 100_000;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export async function measureJournalOpen({ runs = 9 } = {}) {
  const built = await buildJournalPage();
  /** @param {string} profile @param {(page: import('playwright-core').Page) => Promise<unknown>} work */
  const inFreshBrowser = async (profile, work) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      chromiumSandbox: false,
      args: CHROMIUM_ARGS,
    });
    await servePage(context, built);
    const page = await context.newPage();
    await page.goto(ORIGIN);
    await page.waitForFunction('"journalPage" in globalThis');
    const result = await work(page);
    await context.close();
    return result;
  };
  const openedInMs = async (/** @type {string} */ profile) => {
    const result = await inFreshBrowser(profile, async (page) => {
      await page.waitForFunction('"journalPage" in globalThis');
      return page.evaluate(
        'journalPage.openedInMs().then((ms) => ({ ms, count: journalPage.entries().length }))',
      );
    });
    return /** @type {{ ms: number, count: number }} */ (result);
  };

  const [none, many] = [
    mkdtempSync(join(tmpdir(), 'journal-none-')),
    mkdtempSync(join(tmpdir(), 'journal-many-')),
  ];
  try {
    await openedInMs(none);
    await openedInMs(many);
    await inFreshBrowser(many, (page) => page.evaluate(`journalPage.fill(${ENTRIES})`));
    /** @type {number[]} */ const noneMs = [];
    /** @type {number[]} */ const manyMs = [];
    let windowEntries = 0;
    for (let run = 0; run < runs; run++) {
      noneMs.push((await openedInMs(none)).ms);
      const opened = await openedInMs(many);
      manyMs.push(opened.ms);
      windowEntries = opened.count;
    }
    return {
      noneMs: median(noneMs),
      manyMs: median(manyMs),
      ratio: median(manyMs) / median(noneMs),
      entries: ENTRIES,
      windowEntries,
    };
  } finally {
    for (const folder of [none, many]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await measureJournalOpen({ runs: Number(process.argv[2] ?? 9) }));
