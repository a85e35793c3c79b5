import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A copy of what was built whose first page is marked as a later version; `serverFile` starts its server. */
export function buildNextVersion(): { serverFile: string; remove: () => void } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'next-version-'));
  cpSync(DIST, folder, { recursive: true });
  const rewrite = (name: string, change: (text: string) => string) => {
    const path = join(folder, 'companion', name);
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
