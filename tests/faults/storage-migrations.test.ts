import { readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EntryKind, JournalEntry } from '../../src/domain/journal/entry.ts';
import { erasureRules } from '../../src/domain/journal/erasable.ts';
import { DATABASE_VERSION } from '../../src/companion/storage/migrations.ts';
import { journalBrowser, write } from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { ORIGIN } from './harness/serve-journal-page.mjs';

/**
 * A database as a release left it. Never edited: each new version of the database gets a file of its own, and so do
 * kinds of entries that came later.
 */
interface Fixture {
  version: number;
  stores: StoreShape[];
}
interface StoreShape {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string[] }[];
  records: JournalEntry[];
}

const folder = new URL('../../src/companion/storage/fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture);

const { device } = journalBrowser();

test('there is a database of every version that ever shipped', () => {
  expect([...new Set(fixtures.map(({ version }) => version))].sort()).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, n) => n + 1),
  );
});

test('there is an entry of every kind', () => {
  const stored = new Set(fixtures.flatMap(({ stores }) => stores[0]?.records ?? []).map(({ kind }) => kind));
  expect(Object.keys(erasureRules).filter((kind) => !stored.has(kind as EntryKind))).toEqual([]);
});

test.for(fixtures)('every entry of a database of version $version is read', async (fixture) => {
  const context = await device();
  await createDatabase(context, fixture);
  const page = await openTab(context);
  const { records } = fixture.stores[0] as StoreShape;
  expect(await page.evaluate(() => journalPage.readAll())).toEqual(records);
  await page.evaluate(() => journalPage.readPast());
  expect(await page.evaluate(() => journalPage.unreadable())).toBe(0);
  expect(await write(page, 'breathe')).toBe('durable');
  expect((await page.evaluate(() => journalPage.readAll())).length).toBe(records.length + 1);
  await context.close();
});

test('a new database has the shape of the newest one that shipped', async () => {
  const context = await device();
  const page = await openTab(context);
  await page.evaluate(() => journalPage.openedInMs());
  const { version, stores } = fixtures.at(-1) as Fixture;
  expect(await shape(page)).toEqual({
    version,
    stores: stores.map((store) => ({ ...store, records: undefined })),
  });
  await context.close();
});

async function createDatabase(context: BrowserContext, fixture: Fixture): Promise<void> {
  const page = await context.newPage();
  await page.route(`${ORIGIN}/empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${ORIGIN}/empty`);
  await page.evaluate(
    ({ version, stores }) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm', version);
        opening.addEventListener('upgradeneeded', () => {
          for (const { name, keyPath, indexes, records } of stores) {
            const store = opening.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index.name, index.keyPath);
            for (const record of records) store.put(record);
          }
        });
        opening.addEventListener('success', () => resolve(opening.result.close()));
      }),
    fixture,
  );
  await page.close();
}

const shape = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm');
        opening.addEventListener('success', () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names);
          const stores = names.map((name) => {
            const store = transaction.objectStore(name);
            const indexes = [...store.indexNames].map((index) => ({
              name: index,
              keyPath: store.index(index).keyPath,
            }));
            return { name, keyPath: store.keyPath, indexes };
          });
          resolve({ version: opening.result.version, stores });
          opening.result.close();
        });
      }),
  );
