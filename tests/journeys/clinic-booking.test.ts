import { createECDH } from 'node:crypto';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from '../browser.ts';
import { type ClinicServer, looksAround, serveClinic } from '../clinic-server.ts';
import { bundleModule } from '../module-page.ts';
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
    // Chromium writes down each request that is refused, and each that is sent without a network.
    if (message.type() === 'error' && !/status of 4|ERR_INTERNET_DISCONNECTED/.test(message.text()))
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
  await page.waitForURL(/\/c\/demo$/);
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
  // What only a script can do is not there to be pressed in vain.
  expect(await page.getByText('A reminder on this device').isVisible()).toBe(false);

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

/** What the card about a reminder on this device says and offers. */
const deviceCard = (page: Page) => page.locator('[data-device-reminder]');

async function booksNextWeek(page: Page): Promise<string> {
  await choosesTime(page, 'Sports massage');
  await page.getByLabel('Your name').fill('Sam Example');
  await page.getByLabel('Phone').fill('0114 496 0142');
  await page.getByRole('button', { name: 'Book this time' }).tap();
  await page.getByRole('heading', { name: 'You are booked in' }).waitFor();
  return new URL(page.url()).pathname;
}

test('an appointment is remembered on this device, and what the lock screen shows tells nobody anything', async () => {
  const { context, page } = await opensWakeable();
  const path = await booksNextWeek(page);
  const card = deviceCard(page);
  await card.getByText('not what for, when or with whom').waitFor();
  const found = await violations(page, 'reminder on this device, off');
  const asked = page.waitForResponse((response) => response.url().endsWith('/devices'));
  await card.getByRole('button', { name: 'Remind me on this device' }).tap();
  const answer = await asked;
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  await card.getByText('This device will remind you the day before').waitFor();
  found.push(...(await violations(page, 'reminder on this device, on')));
  expect(found).toEqual([]);
  const off = card.getByRole('button', { name: 'Do not remind me on this device' });
  expect(await off.evaluate((button) => button === document.activeElement)).toBe(true);

  const worker =
    context.serviceWorkers().find((one) => one.url().endsWith('/device-worker.js')) ??
    (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const { registration, clients } = globalThis as unknown as ServiceWorkerGlobalScope;
    const seen = globalThis as { shown?: unknown; opened?: string };
    registration.showNotification = async (title, options) => void (seen.shown = { title, ...options });
    clients.openWindow = async (url) => {
      seen.opened = String(url);
      return null;
    };
  });
  const devTools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === `${server.url}c/`);
      if (own) resolve(own.registrationId);
    }),
  );
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(server.url).origin,
    registrationId: await registered,
    data: id,
  });
  await expect
    .poll(() => worker.evaluate(() => (globalThis as { shown?: unknown }).shown))
    .toEqual({
      title: 'You have an appointment soon',
      body: 'Open to see it.',
      tag: `appointment-${id}`,
      data: id,
    });

  // With the page closed, a tap on the note opens it: the device has kept the private link, and the push had none.
  await page.goto(`${server.url}c/demo`);
  await worker.evaluate((data) => {
    const event = new ExtendableEvent('notificationclick');
    Object.defineProperties(event, {
      notification: { value: { data, close: () => undefined } },
      waitUntil: { value: (work: Promise<void>) => void work },
    });
    dispatchEvent(event);
  }, id);
  await expect.poll(() => worker.evaluate(() => (globalThis as { opened?: string }).opened)).toBe(path);

  const again = page.waitForResponse((response) => response.url().endsWith('/devices'));
  await page.goto(server.url + path.slice(1));
  expect((await again).status()).toBe(201);
  const gone = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await off.tap();
  expect((await gone).status()).toBe(204);
  await card.getByRole('button', { name: 'Remind me on this device' }).waitFor();
  const left = await page.evaluate(async () => {
    const cache = await caches.open('device-reminders');
    return { links: (await cache.keys()).length, subscribed: localStorage.getItem('test:subscribed') };
  });
  expect(left).toEqual({ links: 0, subscribed: null });

  // Erasing everything in the companion leaves no link of an appointment to the next user of the device.
  await card.getByRole('button', { name: 'Remind me on this device' }).tap();
  await off.waitFor();
  await page.goto(`${server.url}my-notes`);
  await page.getByRole('button', { name: 'Erase everything …' }).tap();
  await page.getByText('Appointments that you booked stay at the clinic.').waitFor();
  await page.getByLabel('I know that this can’t be undone').check();
  await page.getByRole('button', { name: 'Erase everything now' }).tap();
  await page.getByText('Everything is erased.').waitFor();
  const kept = await page.evaluate(async () => ({
    hasLinks: await caches.has('device-reminders'),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));
  expect(kept.hasLinks).toBe(false);
  expect(kept.workers).not.toContain('/c/');
  await context.close();
});

test('a browser that may not remind, or cannot, says so kindly, and the calendar can', async () => {
  const refusing = await opensWakeable();
  await refusing.context.addInitScript(() => {
    Notification.requestPermission = async () => {
      Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
      return 'denied';
    };
  });
  const path = await booksNextWeek(refusing.page);
  const card = deviceCard(refusing.page);
  await card.getByRole('button', { name: 'Remind me on this device' }).tap();
  await card.getByText('This browser has been told not to show notes from us').waitFor();
  await card.getByText('Your calendar can remind you instead').waitFor();
  expect(await card.getByRole('button').count()).toBe(0);
  expect(await violations(refusing.page, 'reminder on this device, refused')).toEqual([]);

  for (const [userAgent, words] of [
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1',
      'only from pages that are on its home',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', 'This browser cannot show a reminder here'],
  ] as const) {
    const other = await opens({ ...phone, userAgent });
    await other.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'PushManager'));
    await other.page.goto(server.url + path.slice(1));
    await deviceCard(other.page).getByText(words).waitFor();
    await deviceCard(other.page).getByText('Your calendar can remind you instead').waitFor();
    expect(await deviceCard(other.page).getByRole('button').count()).toBe(0);
    await other.context.close();
  }
  await refusing.context.close();
});

/** A browser with a push service, and whose person lets notices through. */
async function opensWakeable(): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await opens();
  const browserKeys = createECDH('prime256v1');
  const pushKeys = {
    p256dh: browserKeys.generateKeys('base64url'),
    auth: Buffer.alloc(16, 7).toString('base64url'),
  };
  const { script } = await bundleModule(new URL('push-in-page.ts', import.meta.url));
  await context.addInitScript({ content: `globalThis.pushKeys = ${JSON.stringify(pushKeys)};` });
  await context.addInitScript({ content: script });
  return { context, page };
}

const isAboutWakes = (method: string) => (response: Response) =>
  response.request().method() === method && /\/api\/wakes\/[\w-]{36}$/.test(response.url());

async function turnsReminderOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remind me even when Unspasm is closed' }).tap();
  await page.getByText('Nothing about your back goes with them').waitFor();
  const put = page.waitForResponse(isAboutWakes('PUT'));
  await page.getByRole('button', { name: 'Turn it on' }).tap();
  expect((await put).status()).toBe(200);
  await page.getByText('It is on: at 09:00').waitFor();
}

/** The push service gives the browser another address while no page looks; what the worker then asks of the server. */
async function tellsOfNewAddress(context: BrowserContext): Promise<string[]> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const keys = {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: Buffer.alloc(16, 8).toString('base64url'),
  };
  return worker.evaluate(async (newKeys) => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    const endpoint = 'https://fcm.googleapis.com/fcm/send/another';
    const subscription = { toJSON: () => ({ endpoint, keys: newKeys }) } as unknown as PushSubscription;
    PushManager.prototype.subscribe = async () => subscription;
    const asked: string[] = [];
    const send = fetch;
    globalThis.fetch = async (address, init) => {
      const answer = await send(address, init);
      asked.push(`${init?.method ?? 'GET'} ${answer.status}`);
      return answer;
    };
    const event = new ExtendableEvent('pushsubscriptionchange');
    const work: Promise<unknown>[] = [];
    Object.defineProperty(event, 'waitUntil', { value: (one: Promise<unknown>) => work.push(one) });
    dispatchEvent(event);
    await Promise.all(work);
    globalThis.fetch = send;
    return asked;
  }, keys);
}

test('a reminder while Unspasm is closed: asked first, on, off without a signal, and erased with all else', async () => {
  const { context, page } = await opensWakeable();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}settings`);
  await page.getByRole('link', { name: 'Days and reminders' }).tap();
  await page.getByRole('button', { name: 'Remind me even when Unspasm is closed' }).tap();
  await page.getByRole('heading', { name: 'Before you turn it on' }).waitFor();
  await page.getByText(`Both go to ${new URL(server.url).host}`).waitFor();
  expect(await violations(page, 'before a reminder is turned on')).toEqual([]);
  await page.getByRole('button', { name: 'Leave it off' }).tap();
  expect(asked.filter((url) => url.includes('/api/wakes'))).toEqual([]);

  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await turnsReminderOn(page);
  expect(await violations(page, 'a reminder is on')).toEqual([]);
  const changed = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByRole('button', { name: 'Sunday' }).last().tap();
  const sent = (await changed).postDataJSON() as { wakesAt: string[]; subscription: object };
  expect(Object.keys(sent).toSorted()).toEqual(['subscription', 'wakesAt']);
  expect(sent.wakesAt).toHaveLength(30);
  await page.getByText('Friday and Saturday').waitFor();
  const again = page.waitForResponse(isAboutWakes('PUT'));
  await page.reload();
  expect((await again).status()).toBe(200);

  expect(await tellsOfNewAddress(context)).toEqual(['GET 200', 'PUT 200']);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Turn it off' }).tap();
  await page.getByText('this browser does not listen any more').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('test:subscribed'))).toBe(null);
  await context.setOffline(false);
  const forgotten = page.waitForResponse(isAboutWakes('DELETE'));
  await page.reload();
  expect((await forgotten).status()).toBe(204);

  await turnsReminderOn(page);
  await page.goto(`${server.url}my-notes`);
  await page.getByRole('button', { name: 'Erase everything …' }).tap();
  await page.getByLabel('I know that this can’t be undone').check();
  const erased = page.waitForResponse(isAboutWakes('DELETE'));
  await page.getByRole('button', { name: 'Erase everything now' }).tap();
  expect((await erased).status()).toBe(204);
  await page.getByText('Everything is erased.').waitFor();
  expect(await page.evaluate(() => caches.has('unspasm-waking'))).toBe(false);
  await context.close();
});

test('a push shows fixed words whatever it says, and a tap on them brings today', async () => {
  const { context, page } = await opensWakeable();
  await page.goto(`${server.url}about`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const { registration } = globalThis as unknown as ServiceWorkerGlobalScope;
    const seen = globalThis as { shown?: unknown };
    registration.showNotification = async (title, { tag, body } = {}) =>
      void (seen.shown = { title, tag, body });
  });
  const devTools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === server.url);
      if (own) resolve(own.registrationId);
    }),
  );
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(server.url).origin,
    registrationId: await registered,
    data: 'Your back, take a pill',
  });
  await expect
    .poll(() => worker.evaluate(() => (globalThis as { shown?: unknown }).shown))
    .toEqual({ title: 'You asked to be reminded', tag: 'unspasm-wake', body: 'Tap to open.' });

  await worker.evaluate(() => {
    const event = new ExtendableEvent('notificationclick');
    Object.defineProperties(event, {
      action: { value: '' },
      notification: { value: { tag: 'unspasm-wake', close: () => undefined } },
      waitUntil: { value: (work: Promise<void>) => void work.catch(() => undefined) },
    });
    dispatchEvent(event);
  });
  await page.waitForURL(`${server.url}today`);
  await context.close();
});

test('whoever does not let notices through is told once, and has the calendar', async () => {
  const { context, page } = await opensWakeable();
  await context.addInitScript(() => localStorage.setItem('test:will-say', 'denied'));
  await page.goto(`${server.url}plan`);
  await page.getByRole('button', { name: 'Remind me even when Unspasm is closed' }).tap();
  await page.getByRole('button', { name: 'Turn it on' }).tap();
  const words = page.getByText('This browser does not let Unspasm ring');
  await words.waitFor();
  expect(await words.count()).toBe(1);
  expect(await page.getByRole('button', { name: /^Remind me|^Turn it/ }).count()).toBe(0);
  await page.reload();
  await words.waitFor();
  await page.getByRole('button', { name: 'Add to my calendar' }).waitFor();
  expect(await page.evaluate(() => caches.has('unspasm-waking'))).toBe(false);
  await context.close();
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
