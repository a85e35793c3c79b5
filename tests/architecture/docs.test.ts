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

test('every setting that the server reads is in the operations page', () => {
  const settings = [...read('src/clinic/configuration.ts').matchAll(/env\['(\w+)'\]/g)].map(
    ([, name]) => name,
  );
  expect(settings.length).toBeGreaterThan(0);
  for (const name of settings) expect(read('docs/operations.md')).toContain(`\`${name}\``);
});

test('decisions are numbered without gaps', () => {
  const numbers = filesUnder('docs/decisions', /\.md$/).map((path) => path.split('/')[2]?.slice(0, 4));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
});
