// @ts-check
// How many pictures a second a moving figure gets on a phone four times slower than this machine, over the frames that
// the same page gets with the figure out of sight, in turns. Alone: node bench/figure-frames.mjs [runs] [exercise]
import { fileURLToPath } from 'node:url';
import { serveCompanion } from '../scripts/companion-server.mjs';
import { launch, median, newPhone, slowDown } from './phone.mjs';

/** Both arms and both legs swing without a rest, so every part of the body is another in every picture. */
const BUSIEST = 'brisk-walk';
const SPAN_MS = 3_000;
const SETTLE_MS = 500;

// Runs in the page. A picture changes many paths at once, which an observer is told of once.
async function countFrames(/** @type {number} */ spanMs) {
  const figure = document.querySelector('svg.figure');
  if (!figure) throw new Error('There is no figure on this page');
  let pictures = 0;
  const drawn = new MutationObserver(() => (pictures += 1));
  drawn.observe(figure, { subtree: true, attributeFilter: ['d'] });
  const frames = await new Promise((resolve) => {
    let seen = 0;
    /** @type {number | undefined} */ let startMs;
    const count = (/** @type {number} */ nowMs) => {
      startMs ??= nowMs;
      if (nowMs - startMs >= spanMs) return resolve(seen);
      seen += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  drawn.disconnect();
  return { pictures, frames };
}

/** Frames a second, and the ratio of those that an empty loop gets to those that the figure is drawn in. */
export async function measureFigureFrames({ runs = 7, exercise = BUSIEST } = {}) {
  const companion = await serveCompanion();
  const browser = await launch();
  try {
    const page = await (await newPhone(browser)).newPage();
    await page.goto(`${companion.url}exercises#${exercise}`);
    const figure = page.locator('svg.figure').first();
    await figure.scrollIntoViewIfNeeded();
    await slowDown(page, { isNetworkSlow: false });
    /** @type {number[]} */ const drawn = [];
    /** @type {number[]} */ const empty = [];
    // Run 0 warms the machine up and is not counted.
    for (let run = 0; run <= runs; run++)
      for (const isShown of run % 2 ? [true, false] : [false, true]) {
        await figure.evaluate((svg, shown) => (svg.style.display = shown ? '' : 'none'), isShown);
        await page.waitForTimeout(SETTLE_MS);
        const { pictures, frames } = await page.evaluate(countFrames, SPAN_MS);
        if (!isShown && pictures > 0) throw new Error('The figure was drawn while it was out of sight');
        if (run > 0) (isShown ? drawn : empty).push(((isShown ? pictures : frames) * 1_000) / SPAN_MS);
      }
    const [drawnPerSecond, emptyPerSecond] = [median(drawn), median(empty)];
    return { drawnPerSecond, emptyPerSecond, ratio: emptyPerSecond / drawnPerSecond };
  } finally {
    await browser.close();
    await companion.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(
    await measureFigureFrames({ runs: Number(process.argv[2] ?? 7), exercise: process.argv[3] ?? BUSIEST }),
  );
