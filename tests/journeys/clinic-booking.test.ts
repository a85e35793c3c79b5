import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from '../browser.ts';
import { type ClinicServer, looksAround, serveClinic } from '../clinic-server.ts';
import { violations } from './axe.ts';

const DAY_MS = 86_400_000;

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

async function opens(
  options: BrowserContextOptions = phone,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  context.setDefaultTimeout(20_000);
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4'))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  return { context, page: await context.newPage() };
}

/** So far ahead that the clinic's notice for changes has not begun. */
const nextWeek = () => new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10);

/** From the clinic's first page to a time of next week that is kept. */
async function choosesTime(page: Page, service: string): Promise<void> {
  await page.goto(`${server.url}c/demo`);
  await page.getByRole('link', { name: `See free times for ${service}` }).click();
  await page.waitForURL(/\/book/);
  await page.goto(`${page.url()}&from=${nextWeek()}`);
  await page.locator('.clinic-times button').nth(1).click();
  await page.getByRole('heading', { level: 1, name: 'Your details' }).waitFor();
}

test('from the companion to a booking with what was noted, and the clinic reads it', async () => {
  const { context, page } = await opens();
  await page.goto(`${server.url}see-someone`);
  await page.getByRole('heading', { level: 1, name: 'See someone about your back' }).waitFor();
  await page.getByLabel('Take my notes along to the booking').check();
  await page.getByText('This would go along').waitFor();
  await page.getByRole('link', { name: 'Book a visit' }).tap();
  await choosesTime(page, 'Physiotherapy, first visit');

  const consent = page.getByLabel(/^Send this summary to the clinic/);
  expect(await consent.isChecked()).toBe(false);
  await page.getByText('Look at what would be sent').tap();
  const preview = await page.locator('[data-take-along-preview]').innerText();
  expect(preview).toContain('Episodes');
  await consent.check();
  await page.getByLabel('Your name').fill('Robin Example');
  await page.getByLabel('Phone').fill('0114 496 0140');
  await page.getByRole('button', { name: 'Book this time' }).tap();
  await page.getByRole('heading', { level: 1, name: 'You are booked in' }).waitFor();
  const id = /appointments\/([^/]+)/.exec(page.url())?.[1] ?? '';
  // What was sent does not lie about in the tab for whoever comes next.
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await context.close();

  const desk = await opens({ viewport: { width: 1280, height: 800 } });
  await looksAround(desk.page, server);
  await desk.page.goto(`${server.url}c/demo/staff/appointments/${id}`);
  const seen = await desk.page.locator('main').innerText();
  expect(seen).toContain('Robin Example');
  expect(seen).toContain('What they sent along');
  for (const line of preview.split('\n').filter(Boolean)) expect(seen).toContain(line);
  await desk.context.close();
});

test('without JavaScript: book, move, wait for an earlier time, cancel', async () => {
  const { context, page } = await opens({ ...phone, javaScriptEnabled: false });
  await choosesTime(page, 'Sports massage');
  expect(await page.getByText('Your summary').isVisible()).toBe(false);
  await page.getByLabel('Your name').fill('Alex Example');
  await page.getByRole('button', { name: 'Book this time' }).tap();
  expect(await page.getByRole('alert').innerText()).toContain('phone number or an e-mail address');
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example');
  await page.getByLabel('Phone').fill('0114 496 0141');
  await page.getByRole('button', { name: 'Book this time' }).tap();
  await page.getByRole('heading', { name: 'You are booked in' }).waitFor();
  const address = page.url();
  const before = await page.locator('[data-booked]').innerText();

  await page.getByRole('link', { name: 'Change the time' }).tap();
  await page.waitForURL(/\/move$/);
  await page.goto(`${page.url()}?from=${nextWeek()}`);
  await page.locator('.clinic-times button').nth(5).tap();
  await page.waitForURL(address);
  expect(await page.locator('[data-booked]').innerText()).not.toBe(before);

  await page.getByRole('link', { name: 'Tell me if an earlier time comes free' }).tap();
  await page.getByRole('button', { name: 'Put me on the list' }).tap();
  await page.getByRole('heading', { name: 'You are on the list' }).waitFor();
  await page.getByRole('button', { name: 'Take me off the list' }).tap();
  await page.getByRole('heading', { name: 'You are not on the list' }).waitFor();

  await page.goto(address);
  // One slip of the thumb cancels nothing.
  await page.getByText('Cancel this appointment').tap();
  await page.getByRole('button', { name: 'Yes, cancel it' }).tap();
  await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
  await context.close();
});

test('who comes second to a time is shown what is still free, and loses nothing', async () => {
  const [first, second] = [await opens(), await opens()];
  for (const { page } of [first, second]) {
    await page.goto(`${server.url}c/demo`);
    await page.getByRole('link', { name: 'See free times for Acupuncture' }).tap();
    await page.waitForURL(/\/book/);
    await page.goto(`${page.url()}&from=${nextWeek()}`);
  }
  const wanted = second.page.locator('.clinic-times button').nth(2);
  const label = (await wanted.getAttribute('aria-label')) ?? '';
  await first.page.getByRole('button', { name: label }).tap();
  await first.page.getByRole('heading', { name: 'Your details' }).waitFor();
  await wanted.tap();
  await second.page.getByRole('alert').waitFor();
  expect(await second.page.getByRole('alert').innerText()).toContain(
    'Somebody else has just taken that time',
  );
  expect(await second.page.getByRole('button', { name: label }).count()).toBe(0);
  await first.context.close();
  await second.context.close();
});

test('nothing on the public pages keeps anybody out: axe, in light and dark', async () => {
  const { context, page } = await opens();
  const found: string[] = [];
  const looks = async (where: string) => found.push(...(await violations(page, where)));
  await page.goto(`${server.url}c/demo`);
  await looks('first page');
  await page.getByRole('link', { name: 'Demo physio A' }).tap();
  await page.getByRole('heading', { level: 1, name: 'Demo physio A' }).waitFor();
  await looks('practitioner');
  await page.goto(`${server.url}c/demo/ask`);
  await looks('question');
  await page.goto(`${server.url}c/demo/privacy`);
  await looks('privacy');
  await page.goto(`${server.url}c/demo`);
  await page.getByRole('link', { name: 'See free times for Physiotherapy, later visit' }).tap();
  await page.getByRole('link', { name: /waiting list/ }).waitFor();
  await looks('times');
  await page.getByRole('link', { name: /waiting list/ }).tap();
  await page.getByRole('heading', { name: 'Join the waiting list' }).waitFor();
  await looks('waiting list');
  await choosesTime(page, 'Physiotherapy, later visit');
  await looks('details');
  await page.getByLabel('Your name').fill('Kim Example');
  await page.getByLabel('E-mail').fill('kim@people.example');
  await page.getByRole('button', { name: 'Book this time' }).tap();
  await page.getByRole('heading', { name: 'You are booked in' }).waitFor();
  await looks('booked');
  await page.goto(`${server.url}see-someone`);
  await page.getByRole('link', { name: 'Book a visit' }).waitFor();
  await looks('see someone');
  await context.close();
  expect(found).toEqual([]);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
