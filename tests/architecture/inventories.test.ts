import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './files-under.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = filesUnder('src', /\.tsx?$/).filter((path) => !path.endsWith('.test.ts'));

/** What stands in the first column of the tables under a heading. */
function firstColumn(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (?!-|line |file )(.+?) +\|/gm)].map(([, cell = '']) => cell);
}

test('the list of cryptography names each file that uses any, and no other', () => {
  const use = /from 'node:crypto'|crypto\.subtle/;
  const told = firstColumn(read('docs/safety/cryptography.md'), 'Algorithms').map((cell) =>
    cell.replaceAll('`', ''),
  );
  expect(told.toSorted()).toEqual(sources.filter((path) => use.test(read(path))).toSorted());
});

test('every table of the database has a level of protection, and one alone', () => {
  const tables = [
    ...filesUnder('src/clinic/database/migrations', /\.sql$/),
    'src/clinic/database/migrate.ts',
  ].flatMap((path) =>
    [...read(path).matchAll(/create table (?:if not exists )?(\w+)/g)].map(([, name = '']) => name),
  );
  const levels = /^\| level[^]*?\n\n/m.exec(read('docs/safety/data-levels.md'))?.[0] ?? '';
  const told = [...levels.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  expect(told.toSorted()).toEqual([...new Set(tables)].toSorted());
});

test('every line that the server writes is told, and no other', () => {
  const written = sources
    .filter((path) => path.startsWith('src/clinic/'))
    .flatMap((path) =>
      [...read(path).matchAll(/\blog\.(?:info|warn|error|forMachines)\(\s*'([^']+)'/g)].map(
        ([, line = '']) => line,
      ),
    );
  const told = firstColumn(read('docs/safety/logs.md'), 'Lines of the output');
  expect(told.toSorted()).toEqual([...new Set(written)].toSorted());
});

test('every reason to turn somebody away is told, and no other', () => {
  const union = /because:\n([^]*?);/.exec(read('src/clinic/operations/turned-away.ts'))?.[1] ?? '';
  const reasons = [...union.matchAll(/'([^']+)'/g)].map(([, reason = '']) => reason);
  const told = firstColumn(read('docs/safety/logs.md'), 'Who is turned away').flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, reason = '']) => reason),
  );
  expect(told.toSorted()).toEqual(reasons.toSorted());
});

test('every permission is told by the fields it opens, and no other', () => {
  const table =
    /const allowed = \{([^]*?)\} as const/.exec(read('src/clinic/use-cases/permissions.ts'))?.[1] ?? '';
  const permissions = [...table.matchAll(/^ {2}'([^']+)':/gm)].map(([, name = '']) => name);
  const told = firstColumn(read('docs/safety/fields.md'), 'Staff')
    .filter((cell) => cell.startsWith('`'))
    .map((cell) => cell.replaceAll('`', ''));
  expect(told.toSorted()).toEqual(permissions.toSorted());
});
