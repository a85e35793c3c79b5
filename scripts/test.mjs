// @ts-check
// npm test: everything that has to hold before a change lands. Goes on after a failure, so that one run tells all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stopOnOldNode } from './node-version.mjs';
import { ensurePackages } from './ready.mjs';

stopOnOldNode();
const startedAtMs = performance.now();
ensurePackages();

const REPORTS = '.cache/test-reports';
mkdirSync(REPORTS, { recursive: true });

/** @typedef {{ passed: number, failed: number }} Count */
/** @type {Count[]} */
const counts = [];
/** Named once more at the end, where a log that was cut at its front still has them. @type {string[]} */
const failures = [];

const seconds = (/** @type {number} */ sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/** @param {string[]} args @param {'inherit' | 'pipe'} output @returns {Promise<{ isGood: boolean, said: string }>} */
function run(args, output) {
  return new Promise((resolve) => {
    const [command = '', ...rest] = args;
    const child = spawn(command, rest, {
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve({ isGood: false, said: String(error) }));
    child.on('close', (code) => resolve({ isGood: code === 0, said }));
  });
}

/** A check whose output matters only when it fails. @param {string} name @param {string} script */
async function check(name, script) {
  const sinceMs = performance.now();
  const { isGood, said } = await run(['npm', 'run', '--silent', script], 'pipe');
  console.log(`${isGood ? '✓' : '✗'} ${name.padEnd(46)} ${seconds(sinceMs).padStart(8)}`);
  if (!isGood) console.log(said.trimEnd().replace(/^/gm, '    '));
  counts.push({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });
  if (!isGood) failures.push(`${name}\n${said.trim().slice(0, 800)}`);
  return isGood;
}

/** A test file that could not even be read has no tests in it, and still has to count. @returns {Count} */
function countIn(/** @type {string} */ report, /** @type {boolean} */ isGood) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unread = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unread;
  return { passed: numPassedTests, failed: isGood ? failed : Math.max(failed, 1) };
}

/** @param {string} report @param {string} project */
function failuresIn(report, project) {
  if (!existsSync(report)) return [`${project}: wrote no report`];
  /** @type {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap((file) => {
    const where = `${project}: ${relative(process.cwd(), file.name)}`;
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0)
      return file.status === 'failed' ? [`${where}\n${(file.message ?? '').slice(0, 800)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${where}: ${fullName}\n${(failureMessages?.join('\n') ?? '').slice(0, 800)}`,
    );
  });
}

/** @param {string} name @param {string} project */
async function tests(name, project) {
  const sinceMs = performance.now();
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  console.log(`\n${name}`);
  const { isGood } = await run(
    [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    'inherit',
  );
  const count = countIn(report, isGood);
  counts.push(count);
  if (count.failed > 0) failures.push(...failuresIn(report, project));
  console.log(
    `${count.failed === 0 ? '✓' : '✗'} ${`${name}: ${count.passed} passed, ${count.failed} failed`.padEnd(46)} ${seconds(sinceMs).padStart(8)}`,
  );
}

console.log('Checking the text of the code, two checks at a time');
const waiting = [
  ['types', 'check:types'],
  ['format', 'check:format'],
  ['dead code', 'check:dead-code'],
  ['borders between the parts', 'check:borders'],
  ['lint', 'check:lint'],
];
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next[0] ?? '', next[1] ?? '');
};
await Promise.all([lane(), lane()]);

await tests('Rules, content, server and architecture', 'unit');
await tests('The clinic on a real database', 'clinic');

console.log('\nBuilding what people get');
if (await check('build', 'build')) {
  await check('every file within its budget of bytes', 'check:size');
  await tests('Journeys in a real browser', 'journeys');
  await tests('Faults, a sample (all of them: npm run faults)', 'faults');
} else {
  console.log('  The journeys and the faults need the build, so they did not run.');
}

const total = (/** @type {keyof Count} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\nAll of it took ${seconds(startedAtMs)}.`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
for (const failure of failures) console.log(`\n✗ ${failure.replace(/\n/g, '\n    ')}`);
process.exit(total('failed') === 0 ? 0 : 1);
