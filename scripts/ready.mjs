// @ts-check
// Brings a clone to the point where it can run: packages installed, companion and server built. Does only what is
// missing or out of date, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILD_STAMP = 'dist/built-from';
const BUILD_INPUTS = [
  'src',
  'public',
  'scripts/build',
  'vite.config.ts',
  'vite.server.config.ts',
  'vite.clinic.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** @param {string[]} args @param {'inherit' | 'pipe'} output shown as it comes, or only after a failure */
function npm(args, output) {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  // A build asked for by a test runner is still the build that people get.
  const env = args[0] === 'run' ? { ...process.env, NODE_ENV: 'production' } : process.env;
  const { status, stdout, stderr } = spawnSync('npm', args, { stdio: output, shell, env, encoding: 'utf8' });
  if (status === 0) return;
  if (output === 'pipe') console.error(`${stdout}${stderr}`);
  console.error(`\n"npm ${args.join(' ')}" did not succeed; what is printed above says why.`);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm leaves a list of what it installed once it is done; a package for another system may be missing from it. */
function arePackagesInstalled() {
  const npmsOwnList = 'node_modules/.package-lock.json';
  if (!existsSync(npmsOwnList)) return false;
  const installed = packagesIn(npmsOwnList);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

export function ensurePackages() {
  process.chdir(ROOT);
  if (arePackagesInstalled()) return;
  console.log(
    existsSync('node_modules')
      ? 'The list of packages has changed: installing them. This takes about a minute.'
      : 'First run: installing the packages. This takes about a minute.',
  );
  // Not `npm ci`: it refuses a lock file that does not list the packages of every other system, and a registry may not
  // offer those. This takes the versions of the lock file and leaves the file as it is.
  npm(['install', '--no-save', '--no-audit', '--no-fund'], 'inherit');
}

export function ensureBuilt() {
  process.chdir(ROOT);
  if (isStamped(BUILD_STAMP, hashOf(BUILD_INPUTS))) return;
  console.log('Building the companion and its server. This takes a few seconds.');
  npm(['run', 'build'], 'pipe');
}

/** Called by `npm run build` at its end. */
export function stampBuild() {
  process.chdir(ROOT);
  writeStamp(BUILD_STAMP, hashOf(BUILD_INPUTS));
}
