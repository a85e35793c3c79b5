// @ts-check
// How fast the companion opens, as a ratio to the limit of limit-server.mjs: at a first visit on a slow phone and a
// slow network, and again with the server stopped and the HTTP cache cleared. The two take turns in every run, so that
// the machine's moods fall on both. Alone: node bench/page-load.mjs [runs]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveCompanion } from '../scripts/companion-server.mjs';
import { serveLimit } from './limit-server.mjs';
import { launch, median, newPhone, openPhone, seenOn, slowDown, watchPage } from './phone.mjs';

const QUIET_MS = 1500;

/**
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {{ firstPaintMs: number, firstInstructionMs: number, usableMs: number, layoutShift: number }} Opening
 */

/** @param {BrowserContext} context @param {string} url @returns {Promise<Opening>} */
async function open(context, url, { isNetworkSlow = true } = {}) {
  const page = await context.newPage();
  await slowDown(page, { isNetworkSlow });
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MS);
  const seen = await seenOn(page);
  await page.close();
  const hasScripts = seen.startedMs > 0;
  const lastTask = seen.longTasks.findLast(
    ({ startMs }) => startMs <= Math.max(seen.startedMs, seen.largestPaintMs),
  );
  const lastTaskMs = lastTask ? lastTask.startMs + lastTask.durationMs : 0;
  return {
    firstPaintMs: seen.firstPaintMs,
    firstInstructionMs: seen.largestPaintMs,
    usableMs: hasScripts ? Math.max(seen.startedMs, seen.firstPaintMs, lastTaskMs) : seen.firstPaintMs,
    layoutShift: seen.layoutShift,
  };
}

/** @param {Opening[]} ours @param {Opening[]} limits */
const compare = (ours, limits) => {
  const one = (/** @type {'firstPaintMs' | 'firstInstructionMs' | 'usableMs'} */ key) => {
    const [oursMs, limitMs] = [median(ours.map((run) => run[key])), median(limits.map((run) => run[key]))];
    return { oursMs, limitMs, ratio: oursMs / limitMs };
  };
  return {
    firstPaint: one('firstPaintMs'),
    firstInstruction: one('firstInstructionMs'),
    usable: one('usableMs'),
    layoutShift: Math.max(...ours.map((run) => run.layoutShift)),
  };
};

export async function measureFirstVisit({ runs = 7 } = {}) {
  const [companion, limit] = await Promise.all([serveCompanion(), serveLimit()]);
  const browser = await launch();
  /** @type {Opening[]} */ const ours = [];
  /** @type {Opening[]} */ const limits = [];
  try {
    // Run 0 warms the machine up and is not counted.
    for (let run = 0; run <= runs; run++) {
      const turn = [
        { url: companion.url, into: ours },
        { url: limit.url, into: limits },
      ];
      for (const { url, into } of run % 2 ? turn : turn.toReversed()) {
        const context = await newPhone(browser);
        const opening = await open(context, url);
        if (run > 0) into.push(opening);
        await context.close();
      }
    }
    return compare(ours, limits);
  } finally {
    await browser.close();
    await Promise.all([companion.stop(), limit.stop()]);
  }
}

/** Visits until the worker has stored everything, then clears what the browser itself had kept. @param {string} url */
async function visitedProfile(url) {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-bench-'));
  const context = await openPhone(folder);
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.reload();
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await context.close();
  return folder;
}

export async function measureRelaunch({ runs = 7 } = {}) {
  const [companion, limit] = await Promise.all([serveCompanion(), serveLimit()]);
  const subjects = [
    { url: companion.url, folder: await visitedProfile(companion.url), into: /** @type {Opening[]} */ ([]) },
    { url: limit.url, folder: await visitedProfile(limit.url), into: /** @type {Opening[]} */ ([]) },
  ];
  await Promise.all([companion.stop(), limit.stop()]);
  let failed = 0;
  try {
    for (let run = 0; run <= runs; run++) {
      for (const { url, folder, into } of run % 2 ? subjects : subjects.toReversed()) {
        const context = await openPhone(folder);
        const opening = await open(context, url, { isNetworkSlow: false }).catch(() => undefined);
        await context.close();
        if (!opening) failed++;
        else if (run > 0) into.push(opening);
      }
    }
    const [ours, limits] = subjects.map(({ into }) => into);
    if (!ours?.length || !limits?.length) throw new Error('Nothing opened with the server stopped');
    return { ...compare(ours, limits), opened: ours.length, asked: runs, failed };
  } finally {
    for (const { folder } of subjects) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = Number(process.argv[2] ?? 7);
  console.log('first visit', await measureFirstVisit({ runs }));
  console.log('relaunch', await measureRelaunch({ runs }));
}
