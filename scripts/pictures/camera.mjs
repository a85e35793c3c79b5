// @ts-check
// Every size and theme that a screen is looked at in, and the pictures of it in pictures/<size>-<theme>/.
//
//   --only heat,journal     only pictures whose names begin so
//   --size 360x640 --theme dark
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium.mjs';

const PICTURES = fileURLToPath(new URL('../../pictures/', import.meta.url));
const SIZES = ['360x640', '412x915', '1280x800'];
/** @type {('light' | 'dark')[]} */
const THEMES = ['light', 'dark'];
const SETTLE_MS = 700;

const args = process.argv.slice(2);
const valueOf = (/** @type {string} */ name) =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const only = valueOf('--only')?.split(',');

export const isWanted = (/** @type {string} */ name) => !only || only.some((start) => name.startsWith(start));

/**
 * @typedef {(name: string, isWhole: boolean, shown?: import('playwright-core').Page) => Promise<void>} Take
 *
 * @param {(view: { context: import('playwright-core').BrowserContext, page: import('playwright-core').Page, take: Take }) => Promise<void>} walk
 */
export async function inEverySize(walk) {
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
      await walk({
        context,
        page,
        take: async (name, isWhole, shown = page) => {
          await shown.waitForTimeout(SETTLE_MS);
          await shown.screenshot({ path: `${folder}/${name}.png`, fullPage: isWhole });
          count++;
        },
      });
      await context.close();
      console.log(`${size} ${theme}: done`);
    }
  }
  await browser.close();
  console.log(`${count} pictures are in pictures/`);
}
