import { resolve } from 'node:path';
import { type ICruiseResult, cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import borders from '../../.dependency-cruiser.mjs';

const { forbidden = [], options = {} } = borders;

/** Crosses every border once; the folder is laid out like the project. */
const VIOLATIONS = resolve('tests/architecture/violations/borders');

async function crossingsIn(baseDir: string): Promise<ICruiseResult> {
  const { exclude: _leavesOutTheViolations, ...seesAll } = options;
  const { output } = await cruise(
    ['src'],
    { ...seesAll, baseDir, validate: true, ruleSet: { forbidden } },
    { ...seesAll.enhancedResolveOptions },
  );
  if (typeof output === 'string') throw new Error('The result came as text');
  return output;
}

test('every border bites, each on the one file that crosses it', async () => {
  const { summary } = await crossingsIn(VIOLATIONS);
  const crossed = Object.fromEntries(summary.violations.map(({ rule, from }) => [rule.name, from]));
  expect(summary.violations).toHaveLength(Object.keys(crossed).length);
  expect(crossed).toEqual({
    'domain-uses-only-domain': 'src/domain/dosing/reads-a-file.ts',
    'triage-reads-alone': 'src/domain/triage/asks-the-journal.ts',
    'time-lies-under-all': 'src/domain/time/knows-the-journal.ts',
    'content-is-only-data': 'src/content/calls-the-network.ts',
    'content-uses-types-of-the-domain-only': 'src/content/runs-a-rule.ts',
    'figures-use-only-figures': 'src/figures/reads-content.ts',
    'wire-knows-only-shapes': 'src/wire/reads-content.ts',
    'companion-never-meets-clinic': 'src/companion/storage/asks-the-clinic.ts',
    'clinic-never-meets-companion': 'src/clinic/draws-a-button.ts',
    'companion-runs-in-a-browser': 'src/companion/storage/writes-a-file.ts',
    'scripts-of-the-clinic-run-in-a-browser': 'src/clinic/browser/asks-the-server.ts',
    'features-do-not-reach-into-each-other': 'src/companion/features/guide/reaches-into-help.ts',
    'ui-knows-no-domain': 'src/companion/ui/knows-a-step.ts',
    'nobody-imports-a-start': 'src/clinic/starts-the-server.ts',
    'no-circles': 'src/companion/senses/egg.ts',
    'what-ships-uses-what-ships': 'src/companion/storage/uses-a-dev-package.ts',
    'packages-are-listed': 'src/companion/storage/uses-a-stowaway.ts',
    'product-does-not-lean-on-its-tools': 'src/companion/storage/leans-on-a-tool.ts',
    'product-does-not-use-its-tests': 'src/companion/storage/uses-a-contract.ts',
    'every-import-exists': 'src/companion/storage/imports-nothing-that-exists.ts',
  });
  expect(Object.keys(crossed).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
});
