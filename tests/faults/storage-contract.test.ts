import { test } from 'vitest';
import { journalContract } from '../../src/companion/storage/journal.contract.ts';
import { journalBrowser } from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';

const { device } = journalBrowser();

test.for(Object.keys(journalContract))('a journal on a device %s', async (name) => {
  const context = await device();
  const page = await openTab(context);
  await page.evaluate((check) => journalPage.checkContract(check), name);
  await context.close();
});
