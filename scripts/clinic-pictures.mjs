// @ts-check
// npm run clinic-pictures: every page of the demo clinic, as whoever books sees it and as its staff do, with enough in it
// to look at, in every size and theme. Takes what `npm run pictures` takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCompanion } from './companion-server.mjs';
import { inEverySize, isWanted } from './pictures/camera.mjs';

/** @typedef {{ page: import('playwright-core').Page, take: import('./pictures/camera.mjs').Take, prefix: string }} Walk */

const OPENS_WITHIN_MS = 60_000;
const DAY_MS = 86_400_000;
const people = ['Robin', 'Alex', 'Kim', 'Sam', 'Jo', 'Maximiliana-Theodora', 'Lee', 'Pat', 'Chris', 'Terry'];

const folder = mkdtempSync(join(tmpdir(), 'unspasm-pictures-'));
const server = await serveCompanion({ env: { COMPANION_ONLY: '0', DATA_DIR: folder, RATE_LIMITS: 'off' } });
const demo = `${server.url}c/demo`;
const api = `${server.url}api/clinics/demo`;

async function setUpLink() {
  for (const giveUpAt = Date.now() + OPENS_WITHIN_MS; Date.now() < giveUpAt;) {
    const [, link] = /Open this link to become it: (\S+)/.exec(server.said()) ?? [];
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The clinic did not open:\n${server.said()}`);
}

const dayAhead = (/** @type {number} */ days) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const post = (/** @type {string} */ path, /** @type {object} */ body) =>
  fetch(`${api}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });

/** A week with appointments of each service, and a few questions. */
async function fill() {
  const { services } = await (await fetch(`${api}/services`)).json();
  let count = 0;
  for (let ahead = 1; ahead <= 8; ahead++)
    for (const { id } of services) {
      const { slots } = await (
        await fetch(`${api}/slots?service=${id}&from=${dayAhead(ahead)}&to=${dayAhead(ahead)}`)
      ).json();
      for (const { start, practitioner } of slots.filter(
        (/** @type {any} */ _, /** @type {number} */ n) => n % 9 === 0,
      )) {
        const name = `${people[count % people.length]} Example`;
        const patient = { name, phone: `0114 496 0${100 + (count++ % 100)}` };
        await post('appointments', { service: id, practitioner, start, patient });
      }
    }
  const questions = [
    'Do you have parking near the door? I cannot walk far yet.',
    `I have had two spasms in a year. ${'Would a first visit or a massage be the better start? '.repeat(4)}`,
  ];
  for (const [n, body] of questions.entries())
    await post('questions', {
      patient: { name: `${people[n]} Example`, email: `person-${n}@people.example` },
      body,
    });
}

/** @param {Walk} walk @param {string} name @param {string} [address] */
async function look({ page, take, prefix }, name, address) {
  if (address !== undefined) await page.goto(address, { waitUntil: 'load' });
  if (isWanted(`${prefix}-${name}`)) await take(`${prefix}-${name}`, true);
}

const presses = (/** @type {Walk} */ { page }, /** @type {string | RegExp} */ name) =>
  page.getByRole('button', { name }).first().click();
const follows = (/** @type {Walk} */ { page }, /** @type {string | RegExp} */ name) =>
  page.getByRole('link', { name }).first().click();

/** @param {Walk} walk */
async function asSomebodyWhoBooks(walk) {
  const { page } = walk;
  await look(walk, 'first-page', demo);
  await page.goto(demo);
  await follows(walk, 'Demo physio A');
  await page.getByRole('heading', { level: 1, name: 'Demo physio A' }).waitFor();
  await look(walk, 'practitioner');
  await page.goto(demo);
  await follows(walk, 'See free times for Physiotherapy, first visit');
  await page.waitForURL(/\/book/);
  await look(walk, 'times');
  const times = page.url();
  await page.goto(`${times}&from=${dayAhead(9)}`);
  await page.locator('.clinic-times button').nth(3).click();
  await page.getByRole('heading', { level: 1, name: 'Your details' }).waitFor();
  await look(walk, 'details');
  await page.getByLabel('Your name').fill('Robin Example');
  await presses(walk, 'Book this time');
  await page.getByRole('alert').waitFor();
  await look(walk, 'details-refused');
  await page.getByLabel('E-mail').fill('robin@people.example');
  await presses(walk, 'Book this time');
  await page.getByRole('heading', { level: 1, name: 'You are booked in' }).waitFor();
  await look(walk, 'booked');
  const appointment = page.url();
  await follows(walk, 'Change the time');
  await page.waitForURL(/\/move$/);
  await look(walk, 'move');
  await page.goto(appointment);
  await follows(walk, 'Tell me if an earlier time comes free');
  await presses(walk, 'Put me on the list');
  await page.getByRole('heading', { name: 'You are on the list' }).waitFor();
  await look(walk, 'on-the-list');
  await page.goto(appointment);
  await page.getByText('Cancel this appointment').click();
  await look(walk, 'cancel');
  await presses(walk, 'Yes, cancel it');
  await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
  await look(walk, 'cancelled');
  await page.goto(times);
  await follows(walk, /waiting list/);
  await page.getByRole('heading', { name: 'Join the waiting list' }).waitFor();
  await look(walk, 'wait');
  await look(walk, 'ask', `${demo}/ask`);
  await presses(walk, /send/i);
  await look(walk, 'ask-refused');
  await look(walk, 'privacy', `${demo}/privacy`);
  await look(walk, 'nowhere', `${demo}/nowhere`);
}

const staffPages = {
  today: '',
  day: `?day=${dayAhead(3)}`,
  week: `?view=week&day=${dayAhead(3)}`,
  list: '/list',
  book: '/book',
  patients: '/patients',
  waiting: '/waiting',
  inbox: '/inbox',
  mails: '/mails',
  audit: '/settings/audit',
  'settings-retention': '/settings/retention',
  calendar: '/calendar',
  account: '/account',
  team: '/team',
  'person-data': '/person-data',
  settings: '/settings',
  'settings-clinic': '/settings/clinic',
  'settings-hours': '/settings/hours',
  'settings-closed-days': '/settings/closed-days',
  'settings-rota': '/settings/rota',
  'settings-time-off': '/settings/time-off',
  'settings-time-off-new': '/settings/time-off/new',
  'settings-services': '/settings/services',
  'settings-services-new': '/settings/services/new',
  'settings-practitioners': '/settings/practitioners',
  'settings-practitioners-new': '/settings/practitioners/new',
};

/** @param {Walk} walk @param {string} link */
async function asStaff(walk, link) {
  const { page } = walk;
  await look(walk, 'sign-in', `${demo}/staff/sign-in`);
  await look(walk, 'set-up', link);
  await page.goto(link);
  await presses(walk, 'Look around');
  await page.waitForURL(/\/c\/demo\/staff$/);
  for (const [name, path] of Object.entries(staffPages)) await look(walk, name, `${demo}/staff${path}`);
  await page.goto(`${demo}/staff?day=${dayAhead(3)}`);
  await page.locator('.diary-block').first().click();
  await page.waitForURL(/\/appointments\//);
  await look(walk, 'appointment');
  await follows(walk, 'Their page');
  await page.waitForURL(/\/patients\//);
  await look(walk, 'patient');
  await page.goto(`${demo}/staff/inbox`);
  await page.locator('main a[href*="/inbox/"]').first().click();
  await page.waitForURL(/\/inbox\/./);
  await look(walk, 'question');
  await page.goto(`${demo}/staff/mails`);
  await page.locator('main a[href*="/mails/"]').first().click();
  await page.waitForURL(/\/mails\/./);
  await look(walk, 'mail');
  for (const kind of ['services', 'practitioners', 'rota']) {
    await page.goto(`${demo}/staff/settings/${kind}`);
    await page.locator(`main a[href*="/settings/${kind}/"]`).first().click();
    await page.waitForURL(new RegExp(`/settings/${kind}/.`));
    await look(walk, `settings-${kind}-one`);
  }
}

try {
  const link = await setUpLink();
  await fill();
  await inEverySize(async ({ page, take }) => {
    await asSomebodyWhoBooks({ page, take, prefix: 'clinic' });
    await asStaff({ page, take, prefix: 'staff' }, link);
  });
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
