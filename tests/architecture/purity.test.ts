import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const VIOLATIONS = resolve('tests/architecture/violations');

/** Runs a program of node_modules and gives what it printed, whether or not it was content. */
const printed = (program: string, args: string[], cwd: string): string =>
  spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd, encoding: 'utf8' }).stdout;

test('lint keeps clocks, dice and the console where they belong', () => {
  // Outside the project, because git ignores every place inside where a copy could be kept, and so does lint.
  const copy = mkdtempSync(join(tmpdir(), 'unspasm-purity-'));
  try {
    // The rules go by path, so the files are looked at where they would stand in the project.
    cpSync(join(VIOLATIONS, 'purity'), copy, { recursive: true });
    cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'));
    const { diagnostics } = JSON.parse(printed('oxlint/bin/oxlint', ['--format', 'json', '.'], copy)) as {
      diagnostics: { filename: string; code: string }[];
    };
    expect(Object.fromEntries(diagnostics.map(({ filename, code }) => [filename, code]))).toEqual({
      'src/clinic/throws-dice.ts': 'eslint(no-restricted-properties)',
      'src/companion/features/guide/reads-the-clock.ts': 'eslint(no-restricted-properties)',
      'src/companion/features/journal/tells-the-console.ts': 'eslint(no-console)',
      'src/content/builds-a-date.ts': 'eslint(no-restricted-globals)',
      'src/domain/dosing/builds-a-date.ts': 'eslint(no-restricted-globals)',
      'src/domain/time/reads-the-clock.ts': 'eslint(no-restricted-properties)',
      'src/figures/throws-dice.ts': 'eslint(no-restricted-properties)',
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('the types of the domain know no network, timer, page, process or file', () => {
  const output = printed('typescript/bin/tsc', ['-p', join(VIOLATIONS, 'domain-types')], process.cwd());
  const filesWithErrors = output
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map((line) => relative(join(VIOLATIONS, 'domain-types'), resolve(line.split('(')[0] ?? '')));
  expect([...new Set(filesWithErrors)].toSorted()).toEqual([
    'asks-the-network.ts',
    'draws.ts',
    'reads-a-file.ts',
    'reads-the-environment.ts',
    'sets-a-timer.ts',
  ]);
});
