import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const VIOLATIONS = resolve('tests/architecture/violations');

const run = (program: string, args: string[], cwd = process.cwd()) =>
  spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd, encoding: 'utf8' });

test('the check of the format bites on a crooked line', () => {
  const file = 'tests/architecture/violations/format/crooked.ts';
  expect(run('prettier/bin/prettier.cjs', ['--check', '--ignore-path', '.gitignore', file]).status).toBe(1);
});

test('the check for dead code bites on a forgotten file, an unused export and an unused package', () => {
  const config = resolve('knip.json');
  const { stdout, status } = run(
    'knip/bin/knip.js',
    ['--config', config, '--reporter', 'json'],
    `${VIOLATIONS}/dead-code`,
  );
  const { issues } = JSON.parse(stdout) as {
    issues: {
      file: string;
      files: unknown[];
      exports: { name: string }[];
      dependencies: { name: string }[];
    }[];
  };
  expect(status).toBe(1);
  expect(issues.filter(({ files }) => files.length > 0).map(({ file }) => file)).toEqual([
    'src/clinic/forgotten.ts',
  ]);
  expect(issues.flatMap(({ exports }) => exports.map(({ name }) => name))).toEqual(['unused']);
  expect(issues.flatMap(({ dependencies }) => dependencies.map(({ name }) => name))).toEqual(['hono']);
});
