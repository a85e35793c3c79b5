import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './files-under.ts';

const ourFolders = /^(?:src|tests|docs|scripts|bench|public|[.]ci)\//;
const ourRootFiles = /^[\w.-]+[.](?:md|json|ts|mjs)$/;
/** Stands for a name: `<step>`, `NNNN-*.md`, `…`. */
const placeholder = /[<>…]|NNNN/;

/** What a document says is there: targets of links, and paths in code spans. A `*` in a name stands for anything. */
function namedPaths(path: string, markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) =>
    join(dirname(path), target),
  );
  const spans = [...markdown.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)]
    .map(([, span = '']) => span)
    .filter((span) => ourFolders.test(span) || ourRootFiles.test(span));
  return [...links, ...spans].filter((named) => !placeholder.test(named) && named !== '*.test.ts');
}

function isThere(named: string): boolean {
  if (!named.includes('*')) return existsSync(named);
  const pattern = new RegExp(`^${named.replaceAll('.', '[.]').replaceAll('*', '[^/]*')}$`);
  return existsSync(dirname(named)) && filesUnder(dirname(named), /./).some((path) => pattern.test(path));
}

const documents = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', /\.md$/)];
const read = (path: string) => readFileSync(path, 'utf8');

describe('the check bites', () => {
  const page =
    'See [a](../gone.md#top), `src/gone.ts`, `docs/<name>.md`, [web](https://example.org), `npm test`.';

  test('on links and on paths in code, and on nothing else', () => {
    expect(namedPaths('docs/page.md', page)).toEqual(['gone.md', 'src/gone.ts']);
  });

  test('on a pattern that fits no file', () => {
    expect(isThere('src/content/evidence/sources-of-*.ts')).toBe(true);
    expect(isThere('src/content/evidence/sauces-of-*.ts')).toBe(false);
  });
});

test('every file that a document names is there', () => {
  const gone = documents.flatMap((path) =>
    namedPaths(path, read(path))
      .filter((named) => !isThere(named))
      .map((named) => `${path}: ${named}`),
  );
  expect(gone).toEqual([]);
});

test('every command that a document names is a script of the package', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, short]) => script ?? short ?? '',
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
});

test('the tree in the README names the folders of the source', () => {
  const tree = /```\n(README[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const drawn = [...tree.matchAll(/^ {2}(\w+)\/ /gm)].map(([, folder]) => folder);
  const real = new Set(filesUnder('src', /\//).map((path) => path.split('/')[1]));
  expect(new Set(drawn)).toEqual(real);
});

test('the table of settings names what the server reads, and nothing else', () => {
  const settings = filesUnder('src/clinic', /\.ts$/)
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...read(path).matchAll(/(?<!process[.])env\['(\w+)'\]/g)])
    .map(([, name = '']) => name);
  const section = /^## Settings$([^]*?)^## /m.exec(read('docs/operations.md'))?.[1] ?? '';
  const told = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(told.length).toBeGreaterThan(5);
  // NODE_ENV is set by whoever starts Node, for all of its programs.
  expect({
    readAndNotTold: [...new Set(settings)].filter((name) => name !== 'NODE_ENV' && !told.includes(name)),
    toldAndNotRead: told.filter((name) => !settings.includes(name)),
    toldTwice: told.filter((name, index) => told.indexOf(name) !== index),
  }).toEqual({ readAndNotTold: [], toldAndNotRead: [], toldTwice: [] });
});

test('settings are read in one place', () => {
  const others = filesUnder('src/clinic', /\.tsx?$/).filter(
    (path) => !path.endsWith('.test.ts') && /process\.env(?!\['INIT_CWD'\])/.test(read(path)),
  );
  expect(others.toSorted()).toEqual(['src/clinic/main.ts', 'src/clinic/operations/run-command.ts']);
});

test('decisions are numbered without gaps', () => {
  const numbers = filesUnder('docs/decisions', /\.md$/).map((path) => path.split('/')[2]?.slice(0, 4));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
});
