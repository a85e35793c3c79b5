import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import {
  becomeVisible,
  health,
  journalBrowser,
  reopen,
  shown,
  shownAfterReopening,
  write,
} from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';

const { device } = journalBrowser();

test('a second tab follows the first, and orders its own entries after what it saw', async () => {
  const context = await device();
  const [first, second] = [await openTab(context), await openTab(context)];
  await first.evaluate(() => journalPage.setNow(Date.UTC(2026, 2, 28, 12)));
  await second.evaluate(() => journalPage.setNow(Date.UTC(2026, 2, 28, 9)));
  await write(first, 'stop');
  await eventually(() => shown(second)).toEqual(['stop']);
  await write(second, 'breathe');
  await eventually(() => shown(first)).toEqual(['stop', 'breathe']);
  await write(first, 'press');
  expect(await shownAfterReopening(context)).toEqual(['stop', 'breathe', 'press']);
  await context.close();
});

test('a tab that was frozen catches up when it becomes visible', async () => {
  const context = await device();
  const first = await openTab(context);
  const frozen = await openTab(context, () => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
  });
  await write(first, 'stop');
  expect(await shown(frozen)).toEqual([]);
  await becomeVisible(frozen);
  await eventually(() => shown(frozen)).toEqual(['stop']);
  await context.close();
});

test('two tabs that write at the same time lose nothing', async () => {
  const context = await device();
  const tabs = [await openTab(context), await openTab(context)];
  const words = Array.from({ length: 40 }, (_, n) => `step-${n}`);
  await Promise.all(
    tabs.map((tab, at) => Promise.all(words.filter((_, n) => n % 2 === at).map((word) => write(tab, word)))),
  );
  for (const tab of tabs) await eventually(async () => (await shown(tab)).sort()).toEqual(words.toSorted());
  expect((await shownAfterReopening(context)).sort()).toEqual(words.toSorted());
  await context.close();
});

test('lets a newer release migrate the database, and goes on in it', async () => {
  const context = await device();
  const older = await openTab(context);
  await write(older, 'stop');
  const newer = await openTab(context);
  // As a newer release would: its own connection at version 2, while two tabs hold version 1.
  const upgraded = await newer.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm', 2);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later'));
        opening.addEventListener('success', () => resolve(opening.result.version));
        opening.addEventListener('error', () => resolve('error'));
      }),
  );
  expect(upgraded).toBe(2);
  expect(await write(older, 'breathe')).toBe('durable');
  expect(await health(older)).toEqual({ kind: 'durable' });
  const reopened = await reopen(context);
  expect(await shown(reopened)).toEqual(['stop', 'breathe']);
  const databases = await reopened.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([{ name: 'unspasm', version: 2 }]);
  await context.close();
});
