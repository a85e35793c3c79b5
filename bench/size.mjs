// @ts-check
// Bytes on the wire (brotli) against their bars. Bytes do not vary from run to run, so `--check` makes a bar that is
// passed a failure: node bench/size.mjs --check
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const COMPANION = fileURLToPath(new URL('../dist/companion/', import.meta.url));
const WORKER = 'service-worker.js';
const KB = 1024;

const BARS = { firstHtmlKb: 14, scriptBeforeGuideKb: 25, wholeCompanionKb: 400 };

const read = (/** @type {string} */ name) => readFileSync(join(COMPANION, name));
const compressedKb = (/** @type {string} */ name) => brotliCompressSync(read(name)).length / KB;

const builtFiles = () =>
  readdirSync(COMPANION, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(COMPANION, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** What the first page loads by itself: its module and everything that this module needs. */
function scriptsOfFirstPage() {
  const tags =
    read('index.html')
      .toString()
      .match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /type="module"|rel="modulepreload"/.test(tag))
    .map((tag) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? '')
    .filter((name) => name.endsWith('.js'));
}

/** The worker leaves out what passes its size limit and only warns; the companion would then need a network. */
function filesLeftOutByTheWorker() {
  const worker = read(WORKER).toString();
  return builtFiles().filter(
    (name) => name !== WORKER && !worker.includes(`"${name}"`) && !worker.includes(`\`${name}\``),
  );
}

/** @returns {{ what: string, measured: string, bar: string, ratio: number }[]} */
export function sizes() {
  const row = (/** @type {string} */ what, /** @type {string[]} */ names, /** @type {number} */ barKb) => {
    const kb = names.reduce((sum, name) => sum + compressedKb(name), 0);
    return { what, measured: `${kb.toFixed(1)} KB`, bar: `${barKb} KB`, ratio: kb / barKb };
  };
  return [
    row('first HTML, compressed', ['index.html'], BARS.firstHtmlKb),
    row('JavaScript before the guide answers a tap', scriptsOfFirstPage(), BARS.scriptBeforeGuideKb),
    row('whole companion for offline', builtFiles(), BARS.wholeCompanionKb),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = sizes();
  for (const { what, measured, bar, ratio } of rows) {
    console.log(`${what}: ${measured}, ${ratio.toFixed(2)} of ${bar}${ratio > 1 ? '  ← over its bar' : ''}`);
  }
  const leftOut = filesLeftOutByTheWorker();
  for (const name of leftOut) console.log(`${name} would be missing offline  ← not in the worker's list`);
  const isGood = rows.every(({ ratio }) => ratio <= 1) && leftOut.length === 0;
  if (process.argv.includes('--check') && !isGood) process.exit(1);
}
