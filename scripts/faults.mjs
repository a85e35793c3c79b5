// @ts-check
// npm run faults: kills, full disks and dead servers at full count. npm test runs a sample of the same tests.
import { spawnSync } from 'node:child_process';

console.log('Running the fault tests at full count. This takes a good while; FAULT_RUNS=10 would run fewer.');
const asked = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'faults',
    '--project',
    'clinic',
    '--reporter',
    'verbose',
    ...(asked.length > 0 ? asked : ['/faults/']),
  ],
  { stdio: 'inherit', env: { FAULT_RUNS: 'full', ...process.env } },
);
process.exit(status ?? 1);
