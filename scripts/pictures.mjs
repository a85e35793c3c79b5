// @ts-check
// npm run pictures: every step of the guide, every page and their other states, at three sizes, light and dark, as PNGs in pictures/.
//
//   npm run pictures -- --only heat,journal     those whose names begin so
//   npm run pictures -- --size 360x640 --theme dark
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { serveCompanion } from './companion-server.mjs';
import { inEverySize, isWanted } from './pictures/camera.mjs';

const PAGES = ['journal', 'medicines', 'help', 'settings', 'about', 'checklist'];

const load = async (/** @type {string} */ file) =>
  (
    await runnerImport(fileURLToPath(new URL(`pictures/${file}`, import.meta.url)), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;
/** @type {typeof import('./pictures/stages.ts')} */
const { stagesOfTheGuide, stepsWithoutAWay, written } = await load('stages.ts');
/** @type {typeof import('./pictures/states.ts')} */
const { statesOfScreens } = await load('states.ts');
const stages = stagesOfTheGuide(Date.now());
const missing = stepsWithoutAWay(stages);
if (missing.length > 0) console.log(`No answer leads to: ${missing.join(', ')}`);

/**
 * Replaces what the journal holds. Done on the checklist, a page of the same origin that does not open the journal.
 *
 * @param {import('playwright-core').Page} page @param {string} url @param {readonly import('./pictures/stages.ts').Draft[]} drafts
 */
async function writeJournal(page, url, drafts) {
  await page.goto(`${url}checklist`);
  await page.evaluate(
    async (toWrite) => {
      localStorage.clear();
      // The twin would give back what the picture before had.
      await /** @type {any} */ (navigator).storageBuckets?.delete('journal-twin');
      const open = indexedDB.open('unspasm');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const transaction = open.result.transaction('entries', 'readwrite');
      transaction.objectStore('entries').clear();
      for (const entry of toWrite) transaction.objectStore('entries').put(entry);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      open.result.close();
    },
    written(drafts, Date.now()),
  );
}

/**
 * Presses what a person would press: a button, a tick or a line that opens.
 *
 * @param {import('playwright-core').Page} page @param {string} words
 */
async function press(page, words) {
  const exact = { name: words, exact: true };
  await page
    .getByRole('button', exact)
    .or(page.getByRole('button', { name: `${words} ` }))
    .or(page.getByRole('checkbox', exact))
    .or(page.locator('summary', { hasText: words }))
    .first()
    .click({ timeout: 10_000 });
  // A second tap on the same place within a moment is taken for a slip.
  await page.waitForTimeout(450);
}

const companion = await serveCompanion();
await inEverySize(async ({ context, page, take }) => {
  // The first visit makes the database that the later ones fill.
  await page.goto(companion.url, { waitUntil: 'networkidle' });
  for (const [index, { stepId, drafts }] of stages.entries()) {
    if (!isWanted(stepId)) continue;
    await writeJournal(page, companion.url, drafts);
    await page.goto(companion.url);
    await page.locator(`[data-step="${stepId}"]`).waitFor({ timeout: 10_000 });
    await take(`guide-${String(index + 1).padStart(2, '0')}-${stepId}`, false);
  }
  const longest = stages.reduce((one, other) => (other.drafts.length > one.drafts.length ? other : one));
  await writeJournal(page, companion.url, longest.drafts);
  for (const name of PAGES.filter(isWanted)) {
    await page.goto(`${companion.url}${name}`, { waitUntil: 'networkidle' });
    await take(`page-${name}`, true);
  }
  for (const state of statesOfScreens(stages, Date.now()).filter(({ name }) => isWanted(name))) {
    await writeJournal(page, companion.url, state.drafts);
    const shown = state.isBlocked ? await context.newPage() : page;
    if (state.isBlocked)
      await shown.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      });
    await shown.goto(`${companion.url}${state.path}`, { waitUntil: 'networkidle' });
    for (const words of state.press ?? []) await press(shown, words);
    await take(`state-${state.name}`, state.path !== '', shown);
    if (shown !== page) await shown.close();
  }
});
await companion.stop();
