import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingTests, type Proof } from './named-tests.ts';

const verdicts = ['met', 'not met', 'not applicable'] as const;

interface Line {
  numbers: string;
  /** How many lines of the standard stand in this one. */
  count: number;
  verdict: string;
  reason: string;
}

/** The rows of every table, their heads left out. */
function linesOf(markdown: string): Line[] {
  return [...markdown.matchAll(/^\| +((?:\d|all of).*?) +\|.*?\| +(.*?) +\| +(.*?) +\|$/gm)].map(
    ([, numbers = '', verdict = '', reason = '']) => ({
      numbers,
      count: Number(/\((\d+) lines\)/.exec(numbers)?.[1] ?? numbers.split(',').length),
      verdict,
      reason,
    }),
  );
}

const proofsIn = (text: string): Proof[] =>
  [...text.matchAll(/`([^`]+)` · “([^”]+)”/g)].map(([, path = '', name = '']) => ({ path, name }));

const page = readFileSync('docs/safety/asvs.md', 'utf8');
const lines = linesOf(page);
const countOf = (fits: (line: Line) => boolean) =>
  lines.filter(fits).reduce((sum, { count }) => sum + count, 0);

describe('the check bites', () => {
  const table = '| line | asks that |\n| 1.1.1, 1.1.2 | a | met | `tests/gone.test.ts` · “is not there” |\n';

  test('and reads lines, verdicts and tests', () => {
    expect(linesOf(table)).toEqual([
      {
        numbers: '1.1.1, 1.1.2',
        count: 2,
        verdict: 'met',
        reason: '`tests/gone.test.ts` · “is not there”',
      },
    ]);
    expect(linesOf('| all of 10 (29 lines) | a | met | b |').map(({ count }) => count)).toEqual([29]);
  });

  test('on a test that does not exist', () => {
    const gone = { path: 'tests/gone.test.ts', name: 'is not there' };
    const misnamed = { path: 'tests/architecture/asvs.test.ts', name: 'on a test that does not' };
    expect(proofsIn(table)).toEqual([gone]);
    expect(missingTests([gone, misnamed])).toEqual([gone, misnamed]);
  });
});

test('every test that the table names exists under exactly that name', { timeout: 30_000 }, () => {
  expect(proofsIn(page).length).toBeGreaterThan(50);
  expect(missingTests(proofsIn(page))).toEqual([]);
});

test('every line has a verdict and a reason', () => {
  const open = lines.filter(
    ({ verdict, reason }) => !verdicts.some((one) => one === verdict) || reason === '',
  );
  expect(open).toEqual([]);
});

test('no line of the standard stands in the table twice', () => {
  const numbers = lines.flatMap((line) => line.numbers.split(', '));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test('the counts at the head are those of the table', () => {
  const [met, notMet, notApplicable] = verdicts.map((verdict) => countOf((line) => line.verdict === verdict));
  const untested = countOf(({ verdict, reason }) => verdict === 'met' && proofsIn(reason).length === 0);
  expect(page).toContain(
    `Of ${countOf(() => true)} lines ${met} are met, ${notMet} not met, ${notApplicable} not applicable. ${untested} of those`,
  );
});
