import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hazardFields, parseHazards, testsOf } from './hazards.ts';
import { missingTests, testNamesIn } from './named-tests.ts';

const log = readFileSync('docs/safety/hazard-log.md', 'utf8');
const hazards = parseHazards(log);
const proofs = hazards.flatMap((hazard) => testsOf(hazard).map((named) => ({ id: hazard.id, named })));

/** The starter hazards of the clinical rules; the log may add to them and never drop one. */
const STARTER_HAZARDS = 15;

describe('the check bites', () => {
  const entry = '## HZ1 · A\n\n- **Cause:** b\n- **Test:** `src/a.test.ts` · “says “no” to a”\n';

  test('on a test that does not exist, is skipped or is only talked about', () => {
    const source =
      "const g = <T>(t: T) => t; // test('talked about', f)\ntest.skip('skipped', f); it.each([1])('each %s', f); test('real', f);";
    expect(testNamesIn('a.test.ts', source)).toEqual(['each %s', 'real']);
  });

  test('on a line that is no field', () => {
    expect(() => parseHazards(`${entry}loose words\n`)).toThrow('loose words');
  });

  test('on a hazard that names no test without saying so', () => {
    const [hazard] = parseHazards('## HZ1 · A\n- **Test:** to be written\n');
    expect(() => testsOf(hazard!)).toThrow('to be written');
  });

  test('and reads the path and the whole name of a test', () => {
    expect(parseHazards(entry).flatMap(testsOf)).toEqual([{ path: 'src/a.test.ts', name: 'says “no” to a' }]);
  });
});

test('hazards are numbered without gaps or doubles, the starter hazards first', () => {
  expect(hazards.length).toBeGreaterThanOrEqual(STARTER_HAZARDS);
  expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `HZ${index + 1}`));
});

test('every hazard has a cause, an effect, a control, a test, a residual risk and a sign-off', () => {
  for (const { id, fields } of hazards) {
    const names = fields.map(({ name }) => name);
    expect(
      names.filter((name, index) => name !== names[index - 1]),
      id,
    ).toEqual(hazardFields);
  }
});

test('every test that the log names exists under exactly that name', { timeout: 30_000 }, () => {
  const named = proofs.flatMap(({ id, named: proof }) => (proof === null ? [] : [{ id, ...proof }]));
  expect(missingTests(named)).toEqual([]);
});

test('the controls that no test proves yet are listed at the head of the log', () => {
  const untested = proofs.filter(({ named }) => named === null).map(({ id }) => id);
  const listed = /^Controls without a test: (.+)\.$/m.exec(log)?.[1];
  expect(listed).toBe(untested.length > 0 ? untested.join(', ') : 'none');
});

test('nothing is signed off before a clinical safety officer has named themselves', () => {
  const signOffs = hazards.flatMap(({ fields }) => fields.filter(({ name }) => name === 'Sign-off'));
  expect(signOffs.map(({ text }) => text)).toEqual(hazards.map(() => 'open'));
});
