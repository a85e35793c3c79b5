import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from '../browser.ts';
import { type ClinicServer, looksAround, serveClinic } from '../clinic-server.ts';
import { violations } from './axe.ts';

let browser: Browser;
let server: ClinicServer;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveClinic()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;
let signedIn: Cookies | null = null;

/** The owner, who signed in once; a browser that says what its pages complain about. */
async function asOwner(options: BrowserContextOptions = {}): Promise<Page> {
  if (!signedIn) {
    const first = await (await browser.newContext()).newPage();
    await looksAround(first, server);
    signedIn = await first.context().storageState();
    await first.context().close();
  }
  const context = await browser.newContext({ colorScheme: 'light', ...options, storageState: signedIn });
  context.setDefaultTimeout(30_000);
  context.on('console', (message) => {
    // That something has to be changed first is an answer and no fault.
    if (message.type() === 'error' && !/status of 409/.test(message.text())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  return context.newPage();
}

const staff = (path: string) => `${server.url}c/demo/staff${path}`;

/** Every page that an owner finds from the settings and the questions by its links. */
async function pagesFound(page: Page): Promise<string[]> {
  const found = new Set([staff('/settings'), staff('/inbox')]);
  for (const address of found) {
    await page.goto(address);
    const links = await page
      .locator('main a[href*="/staff/settings/"], main a[href*="/staff/inbox"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    // One of a kind is enough: the second service looks like the first.
    for (const link of links) {
      const kind = link.replaceAll(/[0-9a-f-]{36}/g, 'id').replace(/\?.*/, '');
      const known = [...found].some(
        (other) => other.replaceAll(/[0-9a-f-]{36}/g, 'id').replace(/\?.*/, '') === kind,
      );
      if (!known) found.add(link);
    }
  }
  return [...found];
}

test('a question is asked, waits in the navigation, and is answered', async () => {
  const visitor = await (await browser.newContext(phone)).newPage();
  await visitor.goto(`${server.url}c/demo/ask`);
  await visitor.getByLabel('Your name').fill('Ann Example');
  await visitor.getByLabel('E-mail').fill('ann@example.org');
  await visitor.getByLabel('Your question').fill('Do you have a lift?');
  await visitor.waitForTimeout(3500);
  await visitor.getByRole('button', { name: /^Send to/ }).click();
  await visitor.waitForURL(/\/asked$/);
  await visitor.context().close();

  const page = await asOwner(phone);
  await page.goto(staff(''));
  await page.getByRole('link', { name: 'Questions 1 waiting' }).click();
  await page.getByRole('link', { name: 'Ann Example' }).click();
  expect(await violations(page, 'a question')).toEqual([]);
  await page.getByLabel('Your answer').fill('Yes, beside the door.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Answered by e-mail by').waitFor();
  expect(await page.locator('.staff-count').count()).toBe(0);
  await page.context().close();
});

test('every page of the settings is within the rules for all, on a phone', async () => {
  const page = await asOwner(phone);
  const pages = await pagesFound(page);
  expect(pages.length).toBeGreaterThan(15);
  const found: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    const where = address.replace(server.url, '/');
    found.push(...(await violations(page, where)));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) found.push(`${where} is ${tooWide} pixels too wide`);
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('without any script: hours get a row more, are put right, and change what can be booked', async () => {
  const page = await asOwner({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await page.goto(staff('/settings/hours'));
  await page.getByLabel('Saturday from').fill('9');
  await page.getByLabel('Saturday until').fill('12');
  await page.getByRole('button', { name: 'Same as Monday until Friday' }).click();
  await page.getByRole('button', { name: 'Add more hours on Saturday' }).click();
  expect(page.url()).toMatch(/#day-6$/);
  await page.getByLabel('Saturday from, 2').fill('11');
  await page.getByLabel('Saturday until, 2').fill('4pm');
  // Enter saves, and removes nothing.
  await page.getByLabel('Saturday until, 2').press('Enter');
  await page.getByText('This lies in the hours from 09:00 to 12:00.').waitFor();
  await page.getByLabel('Saturday from, 2').fill('1pm');
  await page.getByRole('button', { name: 'Save the opening hours' }).click();
  await page.getByText('Saved.').waitFor();
  await page.goto(`${server.url}c/demo`);
  await page.getByText('09:00 to 12:00, 13:00 to 16:00').waitFor();
  await page.context().close();
});

test('a bank holiday is closed with one press', async () => {
  const page = await asOwner(phone);
  await page.goto(staff('/settings/closed-days'));
  await page
    .getByRole('button', { name: /^Close on/ })
    .first()
    .click();
  await page.getByText('Saved.').waitFor();
  expect(await page.getByRole('button', { name: /^Open again/ }).count()).toBe(1);
  await page.context().close();
});

test('no page of staff breaks its own rules of what may run', () => {
  expect(complaints).toEqual([]);
});
