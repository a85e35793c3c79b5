// @ts-check
// Draws the PNG icons from public/icon.svg. Run it after the drawing has changed: node scripts/icons.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const GROUND = '#f8f4ee';

/** A maskable icon may be cut to a circle of 80 % of its width, so its mark is drawn smaller on a full ground. */
const ICONS = [
  { file: 'icon-192.png', sizePx: 192, markScale: 1, ground: 'transparent' },
  { file: 'icon-512.png', sizePx: 512, markScale: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', sizePx: 512, markScale: 0.78, ground: GROUND },
  { file: 'apple-touch-icon.png', sizePx: 180, markScale: 0.9, ground: GROUND },
];

const drawing = await readFile(`${PUBLIC}icon.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const { file, sizePx, markScale, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  await page.setContent(`<style>
    html { background: ${ground} }
    body { margin: 0; height: 100vh; display: grid; place-items: center }
    svg { width: ${markScale * 100}vw }
  </style>${drawing}`);
  await page.screenshot({ path: `${PUBLIC}${file}`, omitBackground: true });
  await page.close();
  console.log(`${file} drawn at ${sizePx} px`);
}
await browser.close();
