import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { newProfile, openPersistent } from '../../browser.ts';
import { openTab } from './journal-tab.ts';
import { buildJournalPage, servePage } from './serve-journal-page.mjs';

/** A device that is switched off and on again: each `start` is a new browser on the same stored profile. */
export async function journalDevice(): Promise<{
  start: () => Promise<{ context: BrowserContext; page: Page }>;
  databaseFolder: () => string;
  remove: () => void;
}> {
  const built = await buildJournalPage();
  const profile = newProfile();
  return {
    async start() {
      const context = await openPersistent(profile.folder);
      await servePage(context, built);
      return { context, page: await openTab(context) };
    },
    databaseFolder() {
      const stores = join(profile.folder, 'Default/IndexedDB');
      const folder = readdirSync(stores).find((name) => name.endsWith('.leveldb'));
      if (!folder) throw new Error('The browser has stored no database');
      return join(stores, folder);
    },
    remove: profile.remove,
  };
}
