import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  becomeVisible,
  health,
  journalBrowser,
  limitStorage,
  reopen,
  shown,
  shownAfterReopening,
  write,
} from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';

declare global {
  var letStorageAnswer: () => void;
  var writes: string[];
}

const { device } = journalBrowser();

test('goes on from memory where storage is blocked', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  expect(await write(page, 'stop', 'breathe')).toBe('memory-only');
  expect(await write(page, 'press')).toBe('memory-only');
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'blocked' });
  expect(await shown(page)).toEqual(['stop', 'breathe', 'press']);
  expect((await page.evaluate(() => journalPage.readAll())).length).toBe(3);
  await context.close();
});

test('goes on from memory where there is no IndexedDB', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  expect(await write(page, 'stop')).toBe('memory-only');
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'blocked' });
  expect(await shown(page)).toEqual(['stop']);
  await context.close();
});

test('goes on from memory while storage does not answer, and catches up when it does', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    const prototype = IDBFactory.prototype;
    const open = prototype.open;
    // Delivers no event of the request until the test lets it.
    prototype.open = function slowOpen(...args) {
      const request = open.apply(this, args);
      const gate = new Promise<void>((resolve) => {
        globalThis.letStorageAnswer = resolve;
      });
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (kind: string, listener: (event: Event) => void) =>
        listen(kind, (event) =>
          kind === 'upgradeneeded' ? listener(event) : void gate.then(() => listener(event)),
        );
      return request;
    };
  });
  const startedAt = Date.now();
  expect(await write(page, 'stop')).toBe('memory-only');
  expect(Date.now() - startedAt).toBeLessThan(20_000);
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'blocked' });
  expect(await write(page, 'breathe')).toBe('memory-only');
  await page.evaluate(() => letStorageAnswer());
  await page.waitForFunction(() => journalPage.health().kind === 'durable');
  expect(await write(page, 'press')).toBe('durable');
  expect(await shown(page)).toEqual(['stop', 'breathe', 'press']);
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe', 'press']);
  await context.close();
});

/** Long notes of one person, each named, until the disk takes no more: names of all written, the last one not on disk. */
async function writeUntilFull(page: Page): Promise<string[]> {
  for (let n = 1; n < 100; n++)
    if ((await write(page, longNote(n))) === 'memory-only')
      return Array.from({ length: n }, (_, at) => longNote(at + 1));
  throw new Error('The disk was never full');
}
const longNote = (n: number) => `${n} ${'Ow. '.repeat(5000)}`;

async function onSmallDisk() {
  const context = await device();
  const session = await context.newCDPSession(await context.newPage());
  await limitStorage(session, 200_000);
  const page = await openTab(context);
  return { context, page, makeRoom: () => limitStorage(session) };
}

test('says so when the disk is full, and writes everything held once there is room', async () => {
  const { context, page, makeRoom } = await onSmallDisk();
  const written = await writeUntilFull(page);
  expect(written.length).toBeGreaterThan(3);
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'full' });
  expect(await write(page, 'walk')).toBe('memory-only');
  expect(await shown(page)).toEqual([...written, 'walk']);
  await makeRoom();
  expect(await write(page, 'bath')).toBe('durable');
  expect(await health(page)).toEqual({ kind: 'durable' });
  expect(await shown(page)).toEqual([...written, 'walk', 'bath']);
  expect(await shownAfterReopening(context)).toEqual([...written, 'walk', 'bath']);
  await context.close();
});

test('tries again when the page becomes visible', async () => {
  const { context, page, makeRoom } = await onSmallDisk();
  const written = await writeUntilFull(page);
  await makeRoom();
  await becomeVisible(page);
  await page.waitForFunction(() => journalPage.health().kind === 'durable');
  expect(await shownAfterReopening(context)).toEqual(written);
  await context.close();
});

test('keeps what a full disk did not take when the page is closed', async () => {
  const { context, page, makeRoom } = await onSmallDisk();
  const written = await writeUntilFull(page);
  expect(await shownAfterReopening(context)).toEqual(written);
  await makeRoom();
  const reopened = await reopen(context);
  expect(await shown(reopened)).toEqual(written);
  await reopened.waitForFunction(() => journalPage.health().kind === 'durable');
  expect(await reopened.evaluate(() => Object.keys(localStorage))).toEqual(['unspasm:newest-entry']);
  await context.close();
});

test('says that an entry is saved only when the disk has confirmed it', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    globalThis.writes = [];
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function watchedTransaction(...args) {
      const begun = transaction.apply(this, args);
      if (begun.mode === 'readwrite' && this.name === 'unspasm') {
        writes.push(`${begun.durability} begun`);
        begun.addEventListener('complete', () => writes.push('on disk'));
      }
      return begun;
    };
  });
  await page.evaluate(async () => {
    await journalPage.append([{ kind: 'drink-taken', values: {} }]);
    writes.push('said to be saved');
  });
  expect(await page.evaluate(() => writes)).toEqual(['strict begun', 'on disk', 'said to be saved']);
  await context.close();
});

test('writes all entries of one call or none', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  // The second of three writes fails inside the transaction.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    IDBObjectStore.prototype.put = function failingPut(...args) {
      calls += 1;
      if (calls % 3 === 2) this.transaction.abort();
      return put.apply(this, args);
    };
  });
  expect(await write(page, 'breathe', 'press', 'rest')).toBe('memory-only');
  expect(await health(page)).toEqual({ kind: 'memory-only', reason: 'broken' });
  const onDisk = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
  );
  expect(onDisk).toBe(1);
  expect(await shown(page)).toEqual(['stop', 'breathe', 'press', 'rest']);
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe', 'press', 'rest']);
  await context.close();
});

test('reads everything although the disk answers late once', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  await page.evaluate(() => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function lateOnce(...args) {
      IDBObjectStore.prototype.getAll = getAll;
      const request = getAll.apply(this, args as []);
      // Its answer never comes.
      request.addEventListener = () => {};
      return request;
    };
  });
  const read = await page.evaluate(() => journalPage.readWhole());
  expect([read.isWhole, read.entries.length]).toEqual([true, 1]);
  await context.close();
});
