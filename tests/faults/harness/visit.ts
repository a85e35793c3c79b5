import type { BrowserContext, Page } from 'playwright-core';

/** The first visit, until everything is stored; then the browser's own cache goes, as a phone may clear it. */
export async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  return page;
}

/** Asks the server for a new version and waits until it is stored and waiting, or has taken over. */
export const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    await registration.update();
    const isSettled = () => registration.waiting !== null || registration.active !== before;
    while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 20));
  });
