// @ts-check
// Walks through the guide on a phone by pressing, at each step, the first button not yet pressed there, and notes what
// moved by itself and what kept the phone from answering. Alone: node bench/guide-walk.mjs
import { fileURLToPath } from 'node:url';
import { serveCompanion } from '../scripts/companion-server.mjs';
import { launch, newPhone, seenOn, slowDown, watchPage } from './phone.mjs';

const LONGEST_WALK_STEPS = 50;
const SETTLE_MS = 300;

/** Where the way on is found, best first. */
const WAYS_ON = [
  '.guide-actions .button-main',
  '.guide-actions button',
  '.guide-main button.button',
  '.guide-top button',
];

/** @param {import('playwright-core').Page} page @param {Set<string>} pressed */
async function wayOn(page, pressed) {
  for (const selector of WAYS_ON) {
    for (const button of await page.locator(`${selector}:visible`).all()) {
      const label = await button.innerText();
      if (pressed.has(label)) continue;
      pressed.add(label);
      return button;
    }
  }
  return null;
}

/** `cpuSlowdown` 1 is this machine itself. */
export async function walkGuide({ cpuSlowdown = 1 } = {}) {
  const companion = await serveCompanion();
  const browser = await launch();
  try {
    const page = await (await newPhone(browser)).newPage();
    await slowDown(page, { isNetworkSlow: false, cpuSlowdown });
    await page.addInitScript(watchPage);
    await page.goto(companion.url);
    await page.waitForFunction('isStarted');
    await page.waitForTimeout(SETTLE_MS);
    /** @type {string[]} */ const steps = [];
    /** @type {Map<string, Set<string>>} */ const pressedAt = new Map();
    while (steps.length < LONGEST_WALK_STEPS) {
      const step = await page.locator('main[data-step]').getAttribute('data-step');
      if (step === null) break;
      const pressed = pressedAt.get(step) ?? new Set();
      pressedAt.set(step, pressed);
      const answer = await wayOn(page, pressed);
      if (answer === null) break;
      steps.push(step);
      await answer.click();
      await page.waitForTimeout(SETTLE_MS);
    }
    const { layoutShift, shiftedElements, longTasks, startedMs } = await seenOn(page);
    const tasksInGuide = longTasks.filter(({ startMs }) => startMs > startedMs);
    return {
      steps,
      layoutShift,
      shiftedElements,
      longTasks: tasksInGuide,
      longestTaskMs: Math.max(0, ...tasksInGuide.map(({ durationMs }) => durationMs)),
    };
  } finally {
    await browser.close();
    await companion.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log('this machine', await walkGuide());
  console.log('a phone four times slower', await walkGuide({ cpuSlowdown: 4 }));
}
