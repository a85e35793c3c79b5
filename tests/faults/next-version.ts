import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
// Inside the project, so that the copied server finds its packages.
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** What `versionShown` reads on a page of the next version. */
export const NEXT = 'next';

export const versionShown = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? 'first');

/** A change to the text of a built script; the text that does not have what it changes comes back as it was. */
export type ChangedScript = (text: string) => string;

/**
 * A copy of what was built whose first page is marked as a later version, and whose scripts are changed if asked to;
 * `serverFile` starts its server.
 */
export function buildNextVersion(changeScript?: ChangedScript): { serverFile: string; remove: () => void } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'next-version-'));
  cpSync(DIST, folder, { recursive: true });
  const companion = join(folder, 'companion');
  if (changeScript) {
    changeScripts(join(companion, 'assets'), changeScript);
    nameAnew(companion);
  }
  const rewrite = (name: string, change: (text: string) => string) => {
    const path = join(companion, name);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${name} could not be made to differ`);
    writeFileSync(path, after);
  };
  rewrite('index.html', (html) => html.replace('</head>', `<meta name="version" content="${NEXT}"></head>`));
  // The worker's list carries a hash of each file, so a new version always has a new worker.
  rewrite('service-worker.js', (worker) =>
    worker.replace(/"revision":"[0-9a-f]{32}"(?=,"url":"index\.html")/, `"revision":"${NEXT}"`),
  );
  return {
    serverFile: join(folder, 'server/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function changeScripts(assets: string, change: ChangedScript): void {
  const changed = readdirSync(assets).filter((name) => {
    const before = readFileSync(join(assets, name), 'utf8');
    const after = change(before);
    writeFileSync(join(assets, name), after);
    return after !== before;
  });
  if (changed.length === 0) throw new Error('No script of the next version differs');
}

/** Names carry a hash of what is in a file or in what it needs, so that no cache takes one version for the other. */
function nameAnew(companion: string): void {
  const names = readdirSync(join(companion, 'assets'));
  const texts = ['index.html', 'service-worker.js', ...names.map((name) => join('assets', name))];
  for (const text of texts) {
    const path = join(companion, text);
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      names.reduce((after, name) => after.replaceAll(name, `${NEXT}-${name}`), before),
    );
  }
  for (const name of names)
    renameSync(join(companion, 'assets', name), join(companion, 'assets', `${NEXT}-${name}`));
}
