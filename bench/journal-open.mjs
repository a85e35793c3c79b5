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

// Runs in the page. Every kind equally often, so that each long-lived one fills its part of the window.
/** @param {number} count */
async function fill(count) {
  const opened = await new Promise((resolve, reject) => {
    const request = indexedDB.open('unspasm');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = /** @type {IDBDatabase} */ (opened);
  /** @type {Record<string, unknown>[]} */
  const samples = [
    { kind: 'guide-run-started', values: {} },
    { kind: 'guide-answered', values: { stepId: 'breathe', answerId: 'done' } },
    { kind: 'red-flags-answered', values: { answers: { RA1: 'no', RA2: 'no', RA3: 'no', RA4: 'no' } } },
    { kind: 'pain-rated', values: { nrs: 7, moment: 'before-moving' } },
    { kind: 'dose-taken', values: { medicineId: 'ibuprofen-200', amount: 2, takenAt: 1_767_225_600_000 } },
    {
      kind: 'medicine-guards-answered',
      values: { answers: { ulcer: 'no', asthma: 'no', kidneys: 'not-sure' } },
    },
    { kind: 'spasm-ended', values: { helped: ['heat', 'rest'], doing: 'lifting', note: 'a short note' } },
    { kind: 'preference-set', values: { preference: 'voice', value: 'on' } },
    { kind: 'clock-started', values: { clockId: 'heat' } },
    { kind: 'drink-taken', values: {} },
  ];
  for (let from = 0; from < count; from += 10_000)
    await new Promise((resolve, reject) => {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      for (let n = from; n < from + 10_000; n++) {
        const at = 1_600_000_000_000 + n * 600_000;
        const id = at.toString(36).padStart(9, '0') + '000' + String(n).padStart(10, '0');
        transaction
          .objectStore('entries')
          .put({ version: 1, id, at, timeZone: 'Europe/London', ...samples[n % samples.length] });
      }
    });
  database.close();
}

export async function measureJournalOpen({ runs = 9 } = {}) {
  const script = await buildJournalPage();
  /** @param {string} profile @param {(page: import('playwright-core').Page) => Promise<unknown>} work */
  const inFreshBrowser = async (profile, work) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      chromiumSandbox: false,
      args: CHROMIUM_ARGS,
    });
    await servePage(context, script);
    const page = await context.newPage();
    await page.goto(ORIGIN);
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
    await inFreshBrowser(many, (page) => page.evaluate(fill, ENTRIES));
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
