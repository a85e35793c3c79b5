// @ts-check
// Opening the companion with 100,000 journal entries over opening it with few: ms from the start of the page until the
// journal has been read and what the person came back to stands there. In the guide, with a run on, over none at all;
// on today over a dozen. A phone with the companion installed, a browser
// started anew each time, in turns. Alone: node bench/journal-open.mjs [runs]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveCompanion } from '../scripts/companion-server.mjs';
import { buildJournalPage, servePage } from '../tests/faults/harness/serve-journal-page.mjs';
import { median, openPhone, slowDown } from './phone.mjs';

const ENTRIES = 100_000;
const A_DOZEN = 12;

// Runs in the page before its own scripts: as if a run were on, and notes when the companion shows where it was.
function watchResuming() {
  localStorage.setItem('unspasm-run', 'on');
  const resumedMs = new Promise((resolve) => {
    let wasResuming = false;
    new MutationObserver(() => {
      const isResuming = document.documentElement.classList.contains('resuming');
      if (wasResuming && !isResuming) resolve(performance.now());
      wasResuming = isResuming;
    }).observe(document, { subtree: true, attributeFilter: ['class'] });
  });
  Object.assign(window, { resumedMs });
}

/** @param {string} url @param {{ script: string, style: string }} journalPage @param {number} count @param {boolean} isRunOn */
async function phoneWithEntries(url, journalPage, count, isRunOn) {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-journal-'));
  const filling = await openPhone(folder);
  await servePage(filling, journalPage, new URL(url).origin);
  const page = await filling.newPage();
  await page.goto(url);
  await page.waitForFunction('"journalPage" in globalThis');
  await page.evaluate(`journalPage.fill(${count})`);
  if (isRunOn) await page.evaluate(`journalPage.append([{ kind: 'guide-run-started', values: {} }])`);
  await filling.close();

  const installing = await openPhone(folder);
  const companion = await installing.newPage();
  await companion.goto(url);
  await companion.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await companion.reload();
  await installing.close();
  return folder;
}

/** @param {string} url @param {string} folder @returns {Promise<number>} */
async function openingMs(url, folder) {
  const context = await openPhone(folder);
  try {
    const page = await context.newPage();
    await slowDown(page, { isNetworkSlow: false });
    await page.addInitScript(watchResuming);
    await page.goto(url);
    return Number(await page.evaluate('resumedMs'));
  } finally {
    await context.close();
  }
}

/** @param {{ entries: number, few: number, isRunOn: boolean, runs: number }} how */
async function measureOpening({ entries, few, isRunOn, runs }) {
  const [companion, journalPage] = await Promise.all([serveCompanion(), buildJournalPage()]);
  const { url } = companion;
  const phoneWith = async (/** @type {number} */ count) => ({
    folder: await phoneWithEntries(url, journalPage, count, isRunOn && count > 0),
    ms: /** @type {number[]} */ ([]),
  });
  const less = await phoneWith(few);
  const many = await phoneWith(entries);
  try {
    // Run 0 warms the machine up and is not counted.
    for (let run = 0; run <= runs; run++)
      for (const { folder, ms } of run % 2 ? [less, many] : [many, less]) {
        const resumed = await openingMs(url, folder);
        if (run > 0) ms.push(resumed);
      }
    const [manyMs, fewMs] = [median(many.ms), median(less.ms)];
    return { manyMs, fewMs, ratio: manyMs / fewMs };
  } finally {
    await companion.stop();
    for (const { folder } of [less, many]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function measureJournalOpen({ runs = 7 } = {}) {
  const entries = ENTRIES;
  return {
    guide: await measureOpening({ entries, few: 0, isRunOn: true, runs }),
    today: await measureOpening({ entries, few: A_DOZEN, isRunOn: false, runs }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await measureJournalOpen({ runs: Number(process.argv[2] ?? 7) }));
