import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry.ts';
import { launchBrowser } from '../../browser.ts';
import { openTab } from './journal-tab.ts';
import { ORIGIN, buildJournalPage, servePage } from './serve-journal-page.mjs';

/** One browser for a file of tests; each test gets a context, which is a device of its own. */
export function journalBrowser(entry?: 'journal-screen-page.tsx' | 'keeping-screen-page.tsx') {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof buildJournalPage>>;
  beforeAll(async () => {
    [browser, built] = await Promise.all([launchBrowser(), buildJournalPage(entry)]);
  });
  afterAll(() => browser.close());
  return {
    async device(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext(options);
      await servePage(context, built);
      return context;
    },
  };
}

const note = (text: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId: text, answerId: 'done' },
});

export const write = (page: Page, ...texts: string[]) =>
  page.evaluate((drafts) => journalPage.append(drafts), texts.map(note));

/** The steps that were written, as the screens have them. */
export const shown = (page: Page) => page.evaluate(() => journalPage.entries().map(journalPage.toText));

export const health = (page: Page) => page.evaluate(() => journalPage.health());

export const becomeVisible = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** Closes every tab that has the journal open, and opens one anew. */
export async function reopen(context: BrowserContext): Promise<Page> {
  for (const page of context.pages()) if (page.url().startsWith(ORIGIN)) await page.close();
  const page = await openTab(context);
  await page.evaluate(() => journalPage.openedInMs());
  return page;
}

/** What a page opened anew finds: on disk, or rescued from the page before. */
export const shownAfterReopening = async (context: BrowserContext) => shown(await reopen(context));

export async function limitStorage(session: CDPSession, quotaSize?: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: ORIGIN,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}
