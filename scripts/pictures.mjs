// @ts-check
// npm run pictures: every step of the guide and every page, at three sizes, light and dark, as PNGs in pictures/.
//
//   npm run pictures -- --only heat,journal     some of them
//   npm run pictures -- --size 360x640 --theme dark
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import { serveCompanion } from './companion-server.mjs';

const PICTURES = fileURLToPath(new URL('../pictures/', import.meta.url));
const STAGES = fileURLToPath(new URL('pictures/stages.ts', import.meta.url));
const SIZES = ['360x640', '412x915', '1280x800'];
/** @type {('light' | 'dark')[]} */
const THEMES = ['light', 'dark'];
const PAGES = ['journal', 'medicines', 'help', 'settings', 'about', 'checklist'];
const SETTLE_MS = 700;

const args = process.argv.slice(2);
const valueOf = (/** @type {string} */ name) =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const only = valueOf('--only')?.split(',');
const isWanted = (/** @type {string} */ name) => !only || only.includes(name);

/** @type {{ module: typeof import('./pictures/stages.ts') }} */
const { module } = await runnerImport(STAGES, { configFile: false, logLevel: 'error' });
const stages = module.stagesOfTheGuide(Date.now());
const missing = module.stepsWithoutAWay(stages);
if (missing.length > 0) console.log(`No answer leads to: ${missing.join(', ')}`);

/**
 * Replaces what the journal holds. Done on the checklist, a page of the same origin that does not open the journal.
 *
 * @param {import('playwright-core').Page} page @param {string} url @param {readonly object[]} entries
 */
async function writeJournal(page, url, entries) {
  await page.goto(`${url}checklist`);
  await page.evaluate(async (toWrite) => {
    localStorage.clear();
    const open = indexedDB.open('unspasm');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const transaction = open.result.transaction('entries', 'readwrite');
    transaction.objectStore('entries').clear();
    for (const entry of toWrite) transaction.objectStore('entries').put(entry);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    open.result.close();
  }, entries);
}

const companion = await serveCompanion();
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: false,
  args: CHROMIUM_ARGS,
});
let count = 0;
for (const size of SIZES.filter((one) => (valueOf('--size') ?? one) === one)) {
  for (const theme of THEMES.filter((one) => (valueOf('--theme') ?? one) === one)) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    const folder = `${PICTURES}${size}-${theme}`;
    mkdirSync(folder, { recursive: true });
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      serviceWorkers: 'block',
      isMobile: width < 800,
      hasTouch: width < 800,
    });
    const page = await context.newPage();
    const take = async (/** @type {string} */ name, /** @type {boolean} */ isWhole) => {
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: isWhole });
      count++;
    };
    // The first visit makes the database that the later ones fill.
    await page.goto(companion.url, { waitUntil: 'networkidle' });
    for (const [index, { stepId, entries }] of stages.entries()) {
      if (!isWanted(stepId)) continue;
      await writeJournal(page, companion.url, entries);
      await page.goto(companion.url);
      await page.locator(`[data-step="${stepId}"]`).waitFor({ timeout: 10_000 });
      await take(`guide-${String(index + 1).padStart(2, '0')}-${stepId}`, false);
    }
    const longest = stages.reduce((one, other) => (other.entries.length > one.entries.length ? other : one));
    await writeJournal(page, companion.url, longest.entries);
    for (const name of PAGES.filter(isWanted)) {
      await page.goto(`${companion.url}${name}`, { waitUntil: 'networkidle' });
      await take(`page-${name}`, true);
    }
    await context.close();
    console.log(`${size} ${theme}: done`);
  }
}
await browser.close();
await companion.stop();
console.log(`${count} pictures are in pictures/`);
