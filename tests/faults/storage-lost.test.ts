import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import {
  health,
  journalBrowser,
  reopen,
  shown,
  shownAfterReopening,
  write,
} from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { ORIGIN } from './harness/serve-journal-page.mjs';

const { device } = journalBrowser();

test('puts back what it knows when the database is deleted under the page', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop', 'breathe');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('unspasm');
        deleting.addEventListener('success', resolve);
        deleting.addEventListener('error', reject);
        deleting.addEventListener('blocked', reject);
      }),
  );
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'broken' });
  expect(await write(page, 'press')).toBe('durable');
  expect(await health(page)).toEqual({ kind: 'durable' });
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe', 'press']);
  await context.close();
});

test('puts back what it knows when the browser takes the storage away', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop', 'breathe');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
  await page.waitForFunction(() => journalPage.health().kind === 'memory-only');
  expect(await write(page, 'press')).toBe('durable');
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe', 'press']);
  await context.close();
});

test('notes it when more was deleted under the page than it knows', async () => {
  const context = await device();
  const filling = await openTab(context);
  await filling.evaluate(() => journalPage.fill(700));
  const page = await reopen(context);
  await page.evaluate(() => journalPage.readPast());
  await write(page, 'breathe');
  const known = await page.evaluate(() => journalPage.entries().length);
  await page.evaluate(() => journalPage.storageBuckets()?.delete('journal-twin'));
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
  await page.waitForFunction(() => journalPage.health().kind === 'memory-only');
  expect(await write(page, 'press')).toBe('durable');
  expect((await shown(page)).slice(-3)).toEqual(['breathe', 'press', 'entries-lost']);
  const kept = await (await reopen(context)).evaluate(() => journalPage.readAll());
  expect(kept.length).toBe(known + 2);
  await context.close();
});

test('notes it when saved entries are gone at the next opening', async () => {
  const context = await device();
  const page = await openTab(context);
  await page.evaluate(() => journalPage.setNow(Date.UTC(2026, 2, 28, 12)));
  await write(page, 'stop', 'breathe');
  const session = await context.newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
  const reopened = await openTab(context);
  expect(await write(reopened, 'press')).toBe('durable');
  const [lost, ...rest] = await reopened.evaluate(() => journalPage.entries());
  expect(lost).toMatchObject({ kind: 'entries-lost', values: { lastKnownAt: Date.UTC(2026, 2, 28, 12) } });
  expect(rest.length).toBe(1);
  expect(await shownAfterReopening(context)).toEqual(['entries-lost', 'press']);
  await context.close();
});

test('opens a database again that could not be opened at first, and needs no spare', async () => {
  const context = await device();
  const before = await openTab(context);
  await write(before, 'stop', 'breathe');
  await before.close();
  await context.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    let refusals = 2;
    IDBFactory.prototype.open = function (...asked) {
      if (asked[0] === 'unspasm' && refusals-- > 0)
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open.apply(this, asked);
    };
  });
  const page = await openTab(context);
  expect(await write(page, 'press')).toBe('durable');
  expect(await shown(page)).toEqual(['stop', 'breathe', 'press']);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name)).toEqual(['unspasm']);
  await context.close();
});

test('opens a spare beside a database that is not a journal, and moves its entries home later', async () => {
  const context = await device();
  const page = await context.newPage();
  await page.route(`${ORIGIN}/empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${ORIGIN}/empty`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm', 1);
        opening.addEventListener('success', () => resolve(opening.result.close()));
      }),
  );
  const journal = await openTab(context);
  expect(await write(journal, 'stop', 'breathe')).toBe('durable');
  expect(await databases()).toEqual(['unspasm', 'unspasm-2']);
  await journal.close();

  await page.evaluate(() => void indexedDB.deleteDatabase('unspasm'));
  const later = await openTab(context);
  await later.waitForFunction(() => journalPage.entries().length === 2 || journalPage.entries().length === 3);
  expect(await write(later, 'press')).toBe('durable');
  await eventually(databases).toEqual(['unspasm']);
  expect((await shown(later)).filter((text) => text !== 'entries-lost')).toEqual([
    'stop',
    'breathe',
    'press',
  ]);
  expect((await shownAfterReopening(context)).filter((text) => text !== 'entries-lost')).toEqual([
    'stop',
    'breathe',
    'press',
  ]);
  await context.close();

  async function databases() {
    const found = await (context.pages()[0] ?? page).evaluate(() => indexedDB.databases());
    return found.map(({ name }) => name).sort();
  }
});

test('skips and counts records it cannot understand, and leaves them where they are', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          const store = transaction.objectStore('entries');
          store.put({ id: '0'.repeat(22) });
          store.put({ id: 'not an id', kind: 'dose-taken', values: null });
          store.put({
            id: 'zzzzzzzzz0000000000000',
            version: 9,
            at: 1,
            timeZone: 'UTC',
            kind: 'from-the-future',
            values: {},
          });
          transaction.addEventListener('complete', () => resolve(opening.result.close()));
        });
      }),
  );
  const reopened = await reopen(context);
  expect(await shown(reopened)).toEqual(['stop']);
  await reopened.evaluate(() => journalPage.readPast());
  expect(await reopened.evaluate(() => journalPage.unreadable())).toBe(3);
  expect(await write(reopened, 'breathe')).toBe('durable');
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe']);
  await context.close();
});
