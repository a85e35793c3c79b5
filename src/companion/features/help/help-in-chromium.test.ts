import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tests/browser.ts';
import { bundleModule, openModule } from '../../../../tests/module-page.ts';

// A machine that is busy with other tests is slow to open a page.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let screen: Awaited<ReturnType<typeof bundleModule>>;
let page: Page;
let pageErrors: string[] = [];

beforeAll(async () => {
  screen = await bundleModule(new URL('help-in-page.tsx', import.meta.url));
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());
beforeEach(() => open({}));
afterEach(async () => {
  await page.context().close();
  expect(pageErrors).toEqual([]);
});

async function open(options: BrowserContextOptions) {
  pageErrors = [];
  page = await openModule(browser, screen, { ...options, onError: (message) => pageErrors.push(message) });
  await page.getByRole('heading', { name: 'Get help' }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });

async function savePerson(name: string, phone: string) {
  await page.getByLabel('Their name').fill(name);
  await page.getByLabel('Their phone number').fill(phone);
  await button('Save this person').click();
}

describe('someone who would come', () => {
  test('is saved, and can then be called and written to with one tap', async () => {
    await button('Save a person').click();
    await savePerson(' Sam ', '07700 900 123');
    expect(await link('Call Sam').getAttribute('href')).toBe('tel:07700900123');
    expect(await link('Text Sam').getAttribute('href')).toBe(
      'sms:07700900123?&body=My%20back%20has%20gone%20into%20spasm.%20I%20can%E2%80%99t%20get%20up%20on%20my%20own.%20Please%20call%20me%20or%20come%20to%20me.',
    );
    expect(await link('WhatsApp Sam').getAttribute('href')).toMatch(
      /^https:\/\/wa\.me\/447700900123\?text=My/,
    );
    expect(await link('WhatsApp Sam').getAttribute('rel')).toBe('noreferrer');
  });

  test('is asked for again with what was typed still there', async () => {
    await button('Save a person').click();
    await savePerson('', '07700 9001');
    expect(await page.locator('.input-error:visible').allTextContents()).toEqual([
      'Add their name, so that you know whom you are calling.',
      'That number looks too short. Is a digit missing?',
    ]);
    expect(await page.getByLabel('Their phone number').inputValue()).toBe('07700 9001');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('person-name');
    await savePerson('Sam', '07700 900123');
    await link('Call Sam').waitFor();
  });

  test('is changed', async () => {
    await button('Save a person').click();
    await savePerson('Sam', '07700900123');
    await button('Change').click();
    await savePerson('Sam Mill', '+44 20 7946 0958');
    expect(await link('Call Sam Mill').getAttribute('href')).toBe('tel:+442079460958');
  });

  test('is removed, and kept after all', async () => {
    await button('Save a person').click();
    await savePerson('Sam', '07700900123');
    await button('Remove').click();
    await page.getByText('Sam was removed.').waitFor();
    expect(await link('Call Sam').count()).toBe(0);
    await button('Keep Sam').click();
    await link('Call Sam').waitFor();
  });
});

describe('the message', () => {
  test('goes as it was changed, to whomever the phone asks for', async () => {
    await page.getByLabel('Your message').fill('Please come & help.');
    expect(await link('Text someone').getAttribute('href')).toBe('sms:?&body=Please%20come%20%26%20help.');
  });

  test('gets the place only after its own tap', async () => {
    await page.context().close();
    await open({
      geolocation: { latitude: 51.507351, longitude: -0.127758, accuracy: 12 },
      permissions: ['geolocation'],
    });
    const message = page.getByLabel('Your message');
    expect(await message.inputValue()).not.toContain('I am here');
    await button('Add where I am').click();
    await page.getByText('The place is in the message.').waitFor();
    expect((await message.inputValue()).split('\n')).toEqual([
      'My back has gone into spasm. I can’t get up on my own. Please call me or come to me.',
      'I am here: 51.50735, -0.12776 (to within 20 metres). Map: https://www.openstreetmap.org/?mlat=51.50735&mlon=-0.12776&zoom=18',
    ]);
  });

  test('stays as it is when the place is refused', async () => {
    await page.getByLabel('Your message').fill('Come to the shed.');
    await button('Add where I am').click();
    await page.getByText('Your phone did not share the place.').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('Come to the shed.');
  });
});

test('999 and 111 are always there', async () => {
  expect(await link('Call 999').getAttribute('href')).toBe('tel:999');
  expect(await link('Call 111').getAttribute('href')).toBe('tel:111');
});
