// @ts-check
// A slow phone on a slow network, the same for everything that is measured on it.
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const CPU_SLOWDOWN = 4;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const LAUNCH = {
  executablePath: findChromium(),
  chromiumSandbox: false,
  args: [...CHROMIUM_ARGS, '--disable-quic'],
};

export const launch = () => chromium.launch(LAUNCH);

export const newPhone = (/** @type {import('playwright-core').Browser} */ browser) =>
  browser.newContext(PHONE);

/** A phone whose storage outlives the browser. @param {string} profileFolder */
export const openPhone = (profileFolder) =>
  chromium.launchPersistentContext(profileFolder, { ...LAUNCH, ...PHONE });

/** @param {import('playwright-core').Page} page @param {{ isNetworkSlow: boolean, cpuSlowdown?: number }} how */
export async function slowDown(page, { isNetworkSlow, cpuSlowdown = CPU_SLOWDOWN }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (isNetworkSlow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/**
 * @typedef {{ firstPaintMs: number, largestPaintMs: number, startedMs: number, layoutShift: number,
 *   shiftedElements: string[], longTasks: { startMs: number, durationMs: number }[] }} Seen
 */

/** Runs in the page before its own scripts and notes what the browser tells. */
export function watchPage() {
  /** @type {Seen} */
  const seen = {
    firstPaintMs: 0,
    largestPaintMs: 0,
    startedMs: 0,
    layoutShift: 0,
    shiftedElements: [],
    longTasks: [],
  };
  const on = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaintMs = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (seen.largestPaintMs = startTime));
  on('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    seen.layoutShift += value;
    for (const { node } of sources) seen.shiftedElements.push(node?.outerHTML?.slice(0, 80) ?? '');
  });
  on('longtask', ({ startTime, duration }) =>
    seen.longTasks.push({ startMs: startTime, durationMs: duration }),
  );
  // The companion says that it has begun to listen by setting this; a page without scripts listens at once.
  let isStarted = false;
  Object.defineProperty(window, 'isStarted', {
    get: () => isStarted,
    set: (value) => {
      isStarted = value;
      seen.startedMs = performance.now();
    },
  });
  Object.assign(window, { seen });
}

/** @param {import('playwright-core').Page} page @returns {Promise<Seen>} */
export const seenOn = (page) => page.evaluate('seen');

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}
