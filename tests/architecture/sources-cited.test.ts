import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from '../../src/content/evidence/sources.ts';
import { filesUnder } from './files-under.ts';

const contentModules = import.meta.glob<Record<string, unknown>>(
  ['../../src/content/**/*.ts', '!../../src/content/**/*.test.ts'],
  { eager: true },
);

/** Every list of source ids inside a value: what stands under the name `sources`, as text. */
function citedIn(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([name, part]) =>
    name === 'sources' && Array.isArray(part) ? (part as string[]) : citedIn(part, seen),
  );
}

const modules = Object.entries(contentModules).filter(([path]) => !path.includes('/evidence/sources'));
const cited = modules.flatMap(([path, module]) => citedIn(module).map((id) => ({ path, id })));

test('every source that a text, a number or a rule names is in the list of sources', () => {
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter(({ id }) => !(id in sources))).toEqual([]);
});

test('the check bites on a source that nobody knows, however deep', () => {
  expect(citedIn({ steps: new Map([['a', { limits: [{ sources: ['GONE'] }] }]]) })).toEqual(['GONE']);
});

test('no screen reaches for a source past the one function that leaves the weak ones out', () => {
  const screens = filesUnder('src/companion', /\.tsx?$/).filter((path) => !path.includes('.test.'));
  const reaching = screens.filter((path) =>
    /import \{[^}]*\bsources\b[^}]*\} from '[^']*evidence\/sources\.ts'/.test(readFileSync(path, 'utf8')),
  );
  expect(reaching).toEqual([]);
});
