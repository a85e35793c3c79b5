import type { BrowserContext, Page } from 'playwright-core';
import type { JournalPage } from './journal-page.ts';
import { ORIGIN } from './serve-journal-page.mjs';

declare global {
  var journalPage: JournalPage;
}

/** A tab with the journal open. `beforeLoad` runs in the tab before any script of the page. */
export async function openTab(context: BrowserContext, beforeLoad?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (beforeLoad) await page.addInitScript(beforeLoad);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'journalPage' in globalThis);
  return page;
}
