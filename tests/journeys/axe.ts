import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { configure(spec: Spec): void; run(options: RunOptions): Promise<AxeResults> };

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Text holds 7:1 whatever its size, which is more than the rule asks of large text. */
const sevenToOne: Spec = {
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 7 } } },
    },
  ],
};

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** The rules whose answer another theme can change. */
const rulesOfColour: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What axe finds wrong with the page as it stands, in light and in dark; a line for each element. */
export async function violations(page: Page, where: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(source);
    await page.evaluate((spec) => axe.configure(spec), sevenToOne);
  }
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', everyRule],
    ['dark', rulesOfColour],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate((wanted) => axe.run(wanted), options);
    for (const { id, nodes } of results.violations)
      for (const { target, failureSummary = '' } of nodes)
        found.push(`${where}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
