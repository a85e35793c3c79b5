import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import type { JournalPage } from './journal-page.ts';

declare global {
  var journalPage: JournalPage;
}

export const ORIGIN = 'https://unspasm.test';

/** The journal as a page without screens, built once. */
export async function buildJournalPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: new URL('journal-page.ts', import.meta.url).pathname, formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The journal page was not built');
  return output.output[0].code;
}

/** Answers for the page's address without a server, so that a browser started again finds the same origin. */
export async function servePage(context: BrowserContext, script: string): Promise<void> {
  await context.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Journal</title><script type="module" src="/journal.js"></script>',
        }),
  );
}

/** A tab with the journal open. `beforeLoad` runs in the tab before any script of the page. */
export async function openTab(context: BrowserContext, beforeLoad?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (beforeLoad) await page.addInitScript(beforeLoad);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'journalPage' in globalThis);
  return page;
}
