import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from '../browser.ts';
import { codeAt } from '../clinic/staff-person.ts';
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

/** A browser that says what its pages complain about. */
async function opens(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  context.setDefaultTimeout(20_000);
  context.on('console', (message) => {
    // That a form has something to change, or that a link is used up, is an answer and no fault.
    if (message.type() === 'error' && !/status of 40[04]/.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  return { context, page: await context.newPage() };
}

/** A finger on the reader of this device, which keeps passkeys. */
async function withAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function newLink(page: Page, email: string, role: string): Promise<string> {
  await page.goto(`${server.url}c/demo/staff/team`);
  await page.getByLabel('E-mail').fill(email);
  await page.locator('section', { hasText: 'Invite somebody' }).getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const card = page.locator('section', { hasText: `${email}: invited` });
  return (await card.locator('.invitation-link').innerText()).trim();
}

test('a newcomer opens the printed link and looks around; an invited person joins with a passkey and comes back with it', async () => {
  const owner = await opens({ viewport: { width: 1280, height: 800 } });
  await looksAround(owner.page, server);
  const link = await newLink(owner.page, 'pat@staff.example', 'reception');
  await owner.context.close();

  const pat = await opens({ viewport: { width: 1280, height: 800 } });
  await withAuthenticator(pat.context, pat.page);
  await pat.page.goto(link);
  await pat.page.getByLabel('Your name').fill('Pat Example');
  await pat.page.getByRole('button', { name: 'Use a passkey instead of a password' }).click();
  await pat.page.waitForURL(/\/c\/demo\/staff$/);
  await pat.page.goto(`${server.url}c/demo/staff/account`);
  expect(await pat.page.getByText('pat@staff.example').count()).toBe(1);

  const otherTab = await pat.context.newPage();
  await otherTab.goto(`${server.url}c/demo/staff/patients`);
  await pat.page.getByRole('button', { name: 'Sign out here' }).click();
  await pat.page.waitForURL(/sign-in/);
  // What the browser says when somebody comes back to the tab.
  await otherTab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await otherTab.waitForURL(/sign-in\?return=/);
  await otherTab.close();
  // The list of the e-mail field may have offered it already; else the button does.
  await pat.page
    .getByRole('button', { name: 'Sign in with a passkey' })
    .click({ timeout: 5000 })
    .catch(() => {});
  await pat.page.waitForURL(/\/c\/demo\/staff$/);
  await pat.page.goto(`${server.url}c/demo/staff/account`);
  expect(await pat.page.locator('main').innerText()).toContain('Chrome, Linux, added');

  const again = await opens();
  await again.page.goto(link);
  expect(await again.page.locator('h1').innerText()).toBe('This link does not work any more');
  await again.context.close();
  await pat.context.close();
});

test('on a phone without JavaScript: join with a password and codes, sign out, sign in', async () => {
  const owner = await opens();
  await looksAround(owner.page, server);
  const link = await newLink(owner.page, 'sam@staff.example', 'practitioner');
  await owner.context.close();

  const { context, page } = await opens({ ...phone, javaScriptEnabled: false });
  await page.goto(link);
  expect(await page.getByRole('button', { name: 'passkey' }).count()).toBe(0);
  await page.getByLabel('Your name').fill('Sam Example');
  await page.getByLabel(/^Password/).fill('passwordpassword');
  await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByText('Many people use this password').waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Sam Example');
  await page.getByLabel(/^Password/).fill('violet kettle orbit nineteen');
  await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  const secret = (await page.locator('strong.invitation-link').innerText()).replaceAll(' ', '');
  await page.getByLabel(/^Code/).fill(codeAt(secret, Date.now()));
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.locator('.recovery-codes').waitFor();
  expect(await page.locator('.recovery-codes li').count()).toBe(10);
  await page.getByRole('button', { name: 'I have them' }).tap();
  await page.waitForURL(/\/c\/demo\/staff$/);
  await page.goto(`${server.url}c/demo/staff/account`);
  await page.getByRole('button', { name: 'Sign out here' }).tap();

  await page.getByLabel('E-mail').fill('sam@staff.example');
  await page.getByLabel('Password').fill('violet kettle orbit nineteen');
  await page.getByRole('button', { name: 'Next' }).tap();
  // The code of this half minute was used to join; the next one may be a little early.
  await page.getByLabel(/^Code/).fill(codeAt(secret, Date.now() + 30_000));
  await page.getByRole('button', { name: 'Sign in' }).tap();
  await page.waitForURL(/\/c\/demo\/staff$/);
  await context.close();
});

test('nothing on these pages keeps anybody out: axe, in light and dark', async () => {
  const { context, page } = await opens({ ...phone });
  const found: string[] = [];
  const looks = async (where: string) => found.push(...(await violations(page, where)));
  await page.goto(`${server.url}c/demo/staff/sign-in`);
  await looks('sign-in');
  await page.goto(server.setUpLink);
  await looks('invitation');
  await page.getByLabel('Your name').fill('Kim Example');
  await page.getByLabel('E-mail').fill('kim@staff.example');
  await page.getByLabel(/^Password/).fill('violet kettle orbit nineteen');
  await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  await looks('first code');
  const secret = (await page.locator('strong.invitation-link').innerText()).replaceAll(' ', '');
  await page.getByLabel(/^Code/).fill(codeAt(secret, Date.now()));
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.locator('.recovery-codes').waitFor();
  await looks('recovery codes');
  await page.goto(`${server.url}c/demo/staff/account`);
  await looks('account');
  await newLink(page, 'lee@staff.example', 'reception');
  await looks('team');
  await context.close();
  expect(found).toEqual([]);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
