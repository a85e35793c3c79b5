// @ts-check
// Finds the Chromium that tests, benches and pictures drive: CHROMIUM=/path/to/binary, else an installed Chromium or
// Chrome, else the one that the npm package @sparticuz/chromium carries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PACKAGES = fileURLToPath(new URL('../node_modules/', import.meta.url));
const CACHE = join(PACKAGES, '.cache/unspasm');

/** The package's own list of arguments is left out: it turns off web security and puts everything into one process. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The package unpacks file by file into the temporary folder and takes a half-written binary of another process for a
// whole one. So it unpacks in a process of its own, into a new folder, which then gets its name in one step.
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/** @returns {string} */
function packagedChromium() {
  const { version } = JSON.parse(readFileSync(join(PACKAGES, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const unpacking = mkdtempSync(join(CACHE, 'unpacking-'));
    const unpacked = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      env: { ...process.env, TMPDIR: unpacking, TEMP: unpacking, TMP: unpacking },
      encoding: 'utf8',
    });
    if (unpacked.status !== 0) throw new Error(`Chromium could not be unpacked:\n${unpacked.stderr}`);
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      // Another process was faster; its copy is as good.
      if (!existsSync(folder)) throw error;
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  // Without fonts of its own, a bare machine would draw no letters at all.
  if (!existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  return join(folder, 'chromium');
}

/** @returns {string} the path of a Chromium that can be started */
export function findChromium() {
  const asked = process.env['CHROMIUM'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM names a file that is not there: ${asked}`);
    return asked;
  }
  return INSTALLED.find((path) => existsSync(path)) ?? packagedChromium();
}
