import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/local-day.ts';
import { weekdayOf } from '../../src/domain/time/weekday.ts';
import { launchBrowser, phone } from '../browser.ts';
import { type ClinicServer, looksAround, serveClinic } from '../clinic-server.ts';
import { violations } from './axe.ts';

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 1200 } };

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

/** The desk of the demo clinic, signed in. */
async function atTheDesk(options: BrowserContextOptions = desktop): Promise<Page> {
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  context.setDefaultTimeout(20_000);
  context.on('console', (message) => {
    // A time that is taken is an answer and no fault.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  const page = await context.newPage();
  await looksAround(page, server);
  return page;
}

let daysUsed = 0;

/** A day on which everybody works, of a week that no test has had before. */
function ownDay(): string {
  const today = new Date().toISOString().slice(0, 10);
  return addDays(today, 7 * ++daysUsed + 2 - weekdayOf(today));
}

const diaryOf = (day: string) => `${server.url}c/demo/staff?day=${day}`;
const block = (page: Page, name: string) => page.locator('.diary-block', { hasText: name });
const said = (page: Page, words: string | RegExp) =>
  page.locator('.diary-said', { hasText: words }).waitFor();

/** From the diary, for somebody who was never here: a time, a service, a name and a number. */
async function booksNew(page: Page, day: string, time: string, name: string, number: string): Promise<void> {
  await page.goto(diaryOf(day));
  await page.getByRole('link', { name: `Book ${time}, Demo physio A` }).click();
  await page.getByRole('link', { name: 'Physiotherapy, first visit, 45 minutes' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Phone', { exact: true }).fill(number);
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByText('Booked.', { exact: true }).waitFor();
}

/** A page with this heading has come, and what makes it better has too. */
async function comes(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState();
}

async function drags(page: Page, name: string, rows: number, { edge = false } = {}): Promise<void> {
  const box = await block(page, name).boundingBox();
  const rowPx = await page
    .locator('.diary-day[data-column]')
    .first()
    .evaluate((day) => Number.parseFloat(getComputedStyle(day).gridAutoRows));
  if (!box) throw new Error(`${name} is not in the diary`);
  const [x, y] = [box.x + 40, edge ? box.y + box.height - 3 : box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + (rows * rowPx) / 2, { steps: 4 });
  await page.mouse.move(x, y + rows * rowPx, { steps: 4 });
  await page.mouse.up();
}

test('a caller is booked with the keys alone, and somebody known by a few letters', async () => {
  const day = ownDay();
  const page = await atTheDesk();
  await page.goto(diaryOf(day));
  await page.getByRole('link', { name: 'Book 08:00, Demo physio A' }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
    await page.keyboard.press(key);
  await comes(page, 'What for?');
  await page.keyboard.press('1');
  await comes(page, 'Who is it for?');
  await page.keyboard.type('Cal Example');
  await page.getByText('Nobody was found: fill in who it is below.').waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Cal Example');
  await page.getByLabel('Phone', { exact: true }).focus();
  await page.keyboard.type('0114 496 0107');
  await page.keyboard.press('Enter');
  await page.getByText('Booked.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Back to the diary of that day' }).click();
  await block(page, 'Cal Example').filter({ hasText: '09:00–09:45' }).waitFor();

  await page.getByRole('link', { name: 'Book 11:00, Demo physio A' }).click();
  await comes(page, 'What for?');
  await page.keyboard.press('2');
  await comes(page, 'Who is it for?');
  await page.keyboard.type('cal ex');
  await page.getByText('1 found.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Booked.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Their page' }).click();
  expect(await page.getByRole('link', { name: / at (09|11):00$/ }).count()).toBe(2);
  await page.context().close();
});

test('dragging moves and lengthens, tells what was done with a way back, and puts back what cannot be', async () => {
  const day = ownDay();
  const page = await atTheDesk();
  await booksNew(page, day, '09:00', 'Dora Example', '0114 496 0108');
  await booksNew(page, day, '11:00', 'Ed Example', '0114 496 0109');
  await page.goto(diaryOf(day));
  await drags(page, 'Dora Example', 6);
  await said(page, 'Moved to 09:30 to 10:15, Demo physio A.');
  await block(page, 'Dora Example').filter({ hasText: '09:30–10:15' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await said(page, 'It is back where it was.');
  await block(page, 'Dora Example').filter({ hasText: '09:00–09:45' }).waitFor();

  await drags(page, 'Dora Example', 21);
  await said(page, 'Ed Example has 11:00 to 11:45. It is back where it was.');
  await block(page, 'Dora Example').filter({ hasText: '09:00–09:45' }).waitFor();

  await drags(page, 'Dora Example', 3, { edge: true });
  await said(page, 'Now 09:00 to 10:00, Demo physio A.');
  await page.context().close();
});

test('the keys pick an appointment up, carry it, put it down or put it back', async () => {
  const day = ownDay();
  const page = await atTheDesk();
  await booksNew(page, day, '09:00', 'Fay Example', '0114 496 0110');
  await page.goto(diaryOf(day));
  await block(page, 'Fay Example').focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await said(page, '09:30 to 10:15, Demo physio A');
  await page.keyboard.press('Escape');
  await block(page, 'Fay Example').filter({ hasText: '09:00–09:45' }).waitFor();
  for (const key of ['Space', 'ArrowDown', 'ArrowRight', '+', 'Enter']) await page.keyboard.press(key);
  await said(page, 'Moved to 09:15 to 10:05, Demo physio B. This is outside of their hours.');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Fay Example'));
  await page.context().close();
});

test('over another appointment only with a reason, and both stand side by side', async () => {
  const day = ownDay();
  const page = await atTheDesk();
  await booksNew(page, day, '09:00', 'Gus Example', '0114 496 0111');
  await page.goto(diaryOf(day));
  await page.getByRole('link', { name: 'Book 08:45, Demo physio A' }).click();
  await page.getByRole('link', { name: 'Physiotherapy, first visit, 45 minutes' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Phone', { exact: true }).fill('0114 496 0112');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page
    .getByRole('heading', { name: 'This time is not free. Gus Example has 09:00 to 09:45.' })
    .waitFor();
  const refused = await violations(page, 'a time that is taken');
  await page.getByLabel(/on purpose. Why\?/).fill('travels today');
  await page.getByRole('button', { name: 'Book over it' }).click();
  await page.getByText('Overbooked on purpose: travels today').waitFor();
  await page.goto(diaryOf(day));
  const [first, second] = await Promise.all([
    block(page, 'Gus Example').boundingBox(),
    block(page, 'Hana Example').boundingBox(),
  ]);
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual((first?.x ?? 0) + 1);
  expect([...refused, ...(await violations(page, 'overbooked'))]).toEqual([]);
  await page.context().close();
});

test('what somebody else changes appears by itself', async () => {
  const day = ownDay();
  const [one, other] = [await atTheDesk(), await atTheDesk()];
  await one.goto(diaryOf(day));
  await booksNew(other, day, '09:00', 'Ivo Example', '0114 496 0113');
  await block(one, 'Ivo Example').waitFor({ timeout: 40_000 });
  for (const page of [one, other]) await page.context().close();
});

test('on a phone one practitioner is seen, the others are a tap away, and a long press moves', async () => {
  const day = ownDay();
  const page = await atTheDesk(phone);
  await booksNew(page, day, '10:00', 'Joy Example', '0114 496 0114');
  await page.goto(diaryOf(day));
  expect(await page.locator('.diary-column h2:visible').allInnerTexts()).toEqual([
    expect.stringContaining('Demo physio A'),
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= screen.width)).toBe(true);
  const found = await violations(page, 'the diary on a phone');
  const it = block(page, 'Joy Example');
  await it.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await it.boundingBox();
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 20 + down }],
    });
  await touch('touchStart', 0);
  await page.locator('.diary-block.is-held-up').waitFor();
  for (let down = 12; down <= 48; down += 12) await touch('touchMove', down);
  await touch('touchEnd', 48);
  await said(page, /^Moved to 10:15 to 11:00, Demo physio A\./);
  await page.getByRole('link', { name: 'Demo massage therapist' }).tap();
  await page.locator('.diary-column h2:visible', { hasText: 'Demo massage therapist' }).waitFor();
  expect(found).toEqual([]);
  await page.context().close();
});

test('without a script everything is done with plain forms', async () => {
  const day = ownDay();
  const page = await atTheDesk({ ...desktop, javaScriptEnabled: false });
  await booksNew(page, day, '09:00', 'Kit Example', '0114 496 0115');
  await page.getByRole('link', { name: 'Move or change the length' }).click();
  await page.getByLabel('With').selectOption('Demo physio B');
  await page.getByLabel('Time').fill('10:30');
  await page.getByLabel('Minutes').fill('60');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByText('Moved.', { exact: true }).waitFor();
  await page.goto(diaryOf(day));
  await block(page, 'Kit Example').click();
  expect(await page.getByText(/10:30 to 11:30/).count()).toBe(1);
  await page.getByText('Cancel this appointment', { exact: true }).click();
  await page.getByLabel('Why').selectOption('The patient asked for it');
  await page.getByRole('button', { name: 'Cancel the appointment' }).click();
  await page.getByText('Cancelled.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByRole('searchbox').fill('kit');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: /Kit Example/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Kit Example' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('axe finds nothing on the pages of the desk', async () => {
  const day = ownDay();
  const page = await atTheDesk();
  await booksNew(page, day, '09:00', 'Lee Example', '0114 496 0116');
  const appointment = page.url();
  const found: string[] = await violations(page, 'an appointment');
  const opens = async (what: string, address: string) => {
    await page.goto(address);
    found.push(...(await violations(page, what)));
  };
  await opens('the day', diaryOf(day));
  await opens('an empty day', diaryOf(addDays(day, 5)));
  await opens('the week', `${diaryOf(day)}&view=week`);
  await opens('the list', `${server.url}c/demo/staff/list?day=${day}`);
  await opens('what to book', `${server.url}c/demo/staff/book`);
  await page
    .getByRole('link', { name: /^Physiotherapy, first visit, / })
    .first()
    .click();
  await page.getByRole('searchbox').fill('lee');
  await page.getByText('1 found.').waitFor();
  found.push(...(await violations(page, 'whom to book')));
  await opens('a move', `${appointment.split('?')[0]}/move`);
  await opens('the patients', `${server.url}c/demo/staff/patients`);
  await page.getByRole('searchbox').fill('lee');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Lee Example/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Lee Example' }).waitFor();
  found.push(...(await violations(page, 'a patient')));
  expect(found).toEqual([]);
  await page.context().close();
});

test('no page of the desk complained', () => {
  expect(complaints).toEqual([]);
});
