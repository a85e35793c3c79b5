import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect } from 'vitest';
import type { Presence } from '../../src/domain/breaks/presence.ts';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { bundleModule } from '../module-page.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { NoticesPage } from './notices-in-page.ts';
import type { Person } from './person.ts';

declare const noticesPage: NoticesPage;

let device: string;
beforeAll(async () => {
  device = (await bundleModule(new URL('notices-in-page.ts', import.meta.url))).script;
});

const card = ({ page }: Person) => page.locator('.breaks-now');
const isIn = (person: Person, state: string) =>
  person.page.locator(`.breaks-now[data-state="${state}"]`).waitFor();
const every = ({ page }: Person) => page.evaluate(() => noticesPage.every());

const STEP_MINUTES = 4;

/** So many minutes go by while the pages run; they look at the clock at least every four. */
async function later({ context }: Person, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= STEP_MINUTES) {
    await context.clock.fastForward(Math.min(left, STEP_MINUTES) * MINUTE_MS);
    await setTimeout(100);
  }
}

/** As long as a device sleeps, no page runs. */
const sleeps = ({ context }: Person, minutes: number) => context.clock.fastForward(minutes * MINUTE_MS);

/** They sit down to work in another window, with the companion behind it. */
const worksElsewhere = ({ page }: Person) => page.evaluate(() => noticesPage.putBehind());

/** Until the pages have looked at the clock again, which they do every ten seconds. */
async function afterALook(person: Person): Promise<void> {
  await later(person, 0.5);
}

/** The worker hears what the system tells it after a tap on a notice, which no browser without a screen can show. */
async function answersFromTheNotice({ context, page }: Person, action: string): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((answer) => {
    const notification = { close: () => undefined };
    const waitUntil = () => undefined;
    const event = new ExtendableEvent('notificationclick');
    Object.defineProperties(event, {
      action: { value: answer },
      notification: { value: notification },
      waitUntil: { value: waitUntil },
    });
    dispatchEvent(event);
  }, action);
}

/** A browser that has been allowed to tell whether somebody is there, and how to make it tell. */
async function deviceThatTellsIdle({
  context,
  page,
}: Person): Promise<(isIdle: boolean) => Promise<unknown>> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const browser = await context.browser()!.newBrowserCDPSession();
  // What a browser opens with is no context of its own.
  const { browserContextIds } = await browser.send('Target.getBrowserContexts');
  const own = browserContextIds.find((id) => id === targetInfo.browserContextId);
  await browser.send('Browser.grantPermissions', {
    permissions: ['idleDetection'],
    ...(own ? { browserContextId: own } : {}),
  });
  const tell = (isIdle: boolean) =>
    session.send('Emulation.setIdleOverride', { isUserActive: !isIdle, isScreenUnlocked: true });
  await tell(false);
  return tell;
}

const notSeenForMs = ({ page }: Person) =>
  page.evaluate(() => {
    const { aliveAt, activeAt } = JSON.parse(localStorage.getItem('unspasm:presence') ?? '{}') as Presence;
    return aliveAt - activeAt;
  });

async function turnsOn(person: Person, time: string, profile = 'At a desk'): Promise<void> {
  await person.context.clock.install({ time });
  await person.opens('/breaks');
  await person.presses(profile, 'Turn breaks on');
  await isIn(person, 'sitting');
}

journey(
  'a day at a desk: due, put off, a call, up by themselves, a break, and the quiet evening',
  async ({ atComputer }) => {
    const { person, hides, shows } = await atComputer({ device });
    await turnsOn(person, '2026-11-23T09:00:00Z');
    await person.reads('Next break at 09:50');
    expect(await person.page.evaluate(() => noticesPage.timesAsked())).toBe(1);

    await hides();
    await later(person, 49);
    expect(await every(person)).toEqual([]);
    await later(person, 1);
    await isIn(person, 'due');
    await expect.poll(() => every(person)).toHaveLength(1);
    expect(await every(person)).toEqual([
      { title: 'Time to move', tag: 'unspasm-break', body: 'Two minutes will do.', isSilent: false },
    ]);
    expect(await person.page.title()).toMatch(/^Time to move/);

    await shows();
    await person.presses('5 more minutes');
    await person.reads('Next break at 09:55');
    await expect.poll(() => person.page.evaluate(() => noticesPage.shown())).toEqual([]);
    expect(await person.page.title()).not.toMatch(/^Time to move/);
    await hides();
    await later(person, 5);
    await isIn(person, 'due');
    await shows();
    await person.presses('Not now, I am on a call');
    await isIn(person, 'on-call');
    await later(person, 12);
    await person.presses('My call is over');
    await person.reads('When you are ready: time to move');
    await expect.poll(async () => (await every(person)).at(-1)?.isSilent).toBe(true);

    await person.presses('I am getting up');
    await isIn(person, 'on-break');
    await person.reads('Stand up and reach');
    expect(await violations(person.page, 'a break')).toEqual([]);
    await later(person, 1);
    await person.reads('Walk about');
    await later(person, 4);
    // Five minutes were put off, and are taken from this sitting.
    await person.reads('Next break at 10:57');

    await later(person, 20);
    await isIn(person, 'away');
    await person.page.mouse.move(50, 50);
    await person.page.mouse.move(60, 60);
    await isIn(person, 'sitting');
    const seen = (await every(person)).length;

    await hides();
    await sleeps(person, 12 * 60);
    await isIn(person, 'quiet');
    await sleeps(person, 9 * 60);
    await isIn(person, 'not-begun');
    await later(person, 60);
    expect((await every(person)).length).toBe(seen);
    await shows();
    await isIn(person, 'sitting');

    await person.opens('/breaks');
    await person.reads(/^In seven days: twice, once of them noticed by itself/);
    expect(await violations(person.page, 'breaks')).toEqual([]);
  },
);

journey(
  'somebody who leaves the desk has had a break, also while the companion is out of sight',
  async ({ atComputer }) => {
    const { person, hides, shows } = await atComputer({ device });
    const idle = await deviceThatTellsIdle(person);
    await turnsOn(person, '2026-11-23T09:00:00Z');
    await person.reads(/^When you leave your desk, that is noticed/);
    await hides();
    await later(person, 30);
    await isIn(person, 'sitting');
    await idle(true);
    // A minute of nobody is what a browser tells of.
    await expect.poll(() => notSeenForMs(person)).toBeGreaterThanOrEqual(MINUTE_MS);
    await later(person, 8);
    await isIn(person, 'away');
    await idle(false);
    await person.reads(/^Next break at 10:2/);
    await later(person, 49);
    await isIn(person, 'sitting');
    await later(person, 2);
    await isIn(person, 'due');
    await expect.poll(() => every(person)).toHaveLength(1);
    await shows();
    await isIn(person, 'due');
  },
);

journey('five tabs have one timer, and one of them reminds', async ({ someone }) => {
  const person = await someone({ device, timezoneId: 'Europe/London' });
  await turnsOn(person, '2026-11-23T09:00:00Z');
  const pages = [person.page];
  for (const path of ['/breaks', '/today', '/settings', '/about']) {
    const page = await person.context.newPage();
    await page.goto(new URL(path, person.url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    pages.push(page);
  }
  for (const page of pages) await page.evaluate(() => noticesPage.putBehind());
  await later(person, 50);
  await expect.poll(() => every(person)).toHaveLength(1);
  await afterALook(person);
  expect(await every(person)).toHaveLength(1);
  for (const page of pages) await expect.poll(() => page.title()).toMatch(/^Time to move/);

  const [, second, today] = pages;
  await answersFromTheNotice(person, 'postponed');
  for (const page of pages) await expect.poll(() => page.title()).not.toMatch(/^Time to move/);
  await person.reads('Next break at 09:55');
  await today!.getByRole('heading', { name: 'Next break at 09:55' }).waitFor();
  await person.opens('/journal');
  await person.reads('A break put off');
  expect(await person.page.getByText('A break put off').count()).toBe(1);

  await pages[0]!.close();
  await later(person, 5);
  await expect.poll(() => second!.evaluate(() => noticesPage.every().length)).toBe(2);
  // Nobody answers: it comes again twice, and then no more.
  for (let times = 0; times < 12; times += 1) await later(person, 5);
  await expect.poll(() => second!.evaluate(() => noticesPage.every().length)).toBe(4);
});

journey('on the night the clocks go back, quiet hours end by the wall clock', async ({ someone }) => {
  const person = await someone({ device, timezoneId: 'Europe/London' });
  await turnsOn(person, '2026-10-24T20:00:00Z', 'On the sofa');
  await worksElsewhere(person);
  await later(person, 65);
  await person.reads('Nothing reminds you until 07:00.');
  // Eleven at night to seven in the morning are nine hours on that night.
  await sleeps(person, 9 * 60 + 50);
  await isIn(person, 'quiet');
  await later(person, 10);
  await isIn(person, 'not-begun');
});

journey('on the sofa a film is still sitting', async ({ someone }) => {
  const person = await someone({ device, timezoneId: 'Europe/London' });
  await turnsOn(person, '2026-11-23T19:00:00Z', 'On the sofa');
  await later(person, 59);
  await person.reads('Next break at 20:00');
  await later(person, 1);
  await isIn(person, 'due');
});

journey(
  'on a drive nothing reminds; the stops go into a calendar that rings only before it',
  async ({ someone }) => {
    const person = await someone({ device, timezoneId: 'Europe/London', acceptDownloads: true });
    await person.context.clock.install({ time: '2026-11-23T09:10:00Z' });
    await person.opens('/breaks');
    await person.presses('A long drive');
    await person.page.getByLabel('At the wheel', { exact: true }).selectOption('3 hours');
    await person.reads(
      'This page sends you nothing while you drive, and the file rings only before you set off.',
    );
    const times = () => person.page.locator('.breaks-stops strong').allTextContents();
    expect(await times()).toEqual(['09:28', '10:30', '11:40', '12:50']);
    await person.presses('Each stop 5 min');
    expect(await times()).toEqual(['09:28', '10:30', '11:35', '12:40']);
    const coming = person.page.waitForEvent('download');
    await person.presses('Put the stops into my calendar');
    const file = await readFile(await (await coming).path(), 'utf8');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(1);

    await person.presses('I am going on a drive');
    await isIn(person, 'driving');
    expect(await person.page.evaluate(() => noticesPage.timesAsked())).toBe(0);
    for (let hours = 0; hours < 5; hours += 1) await later(person, 60);
    await isIn(person, 'driving');
    expect(await every(person)).toEqual([]);
    await person.presses('I have stopped: show me moves');
    await person.reads('Stand up and reach');
  },
);

journey('where reminders are refused, the page says so and shows when it is time', async ({ someone }) => {
  const person = await someone({ device, timezoneId: 'Europe/London' });
  await person.opens('/about');
  await person.page.evaluate(() => noticesPage.willSay('denied'));
  await turnsOn(person, '2026-11-23T09:00:00Z');
  await person.reads(/^This browser does not let reminders through/);
  await person.reads(/^What always works is your own calendar/);
  // Stops are planned without a drive: what goes on at the desk goes on.
  await person.presses('A long drive');
  await person.button('I am going on a drive').waitFor();
  await isIn(person, 'sitting');
  await person.presses('At a desk');
  await worksElsewhere(person);
  await later(person, 50);
  await isIn(person, 'due');
  await expect.poll(() => person.page.title()).toMatch(/^Time to move/);
  expect(await every(person)).toEqual([]);
  expect(await violations(person.page, 'due')).toEqual([]);
  await person.presses('Turn breaks off');
  await card(person).waitFor({ state: 'detached' });
  await expect.poll(() => person.page.title()).not.toMatch(/^Time to move/);
});
