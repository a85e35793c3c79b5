import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { journalContract } from '../../src/companion/storage/journal.contract.ts';
import { launchBrowser } from '../browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { buildJournalPage, servePage } from './harness/serve-journal-page.mjs';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), buildJournalPage()]);
});
afterAll(() => browser.close());

test.for(Object.keys(journalContract))('a journal on a device %s', async (name) => {
  const context = await browser.newContext();
  await servePage(context, script);
  const page = await openTab(context);
  await page.evaluate((check) => journalPage.checkContract(check), name);
  await context.close();
});
