import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  killBrowser,
  launchBrowser,
  launchWindow,
  newProfile,
  openPersistent,
  phone,
  serveCompanion,
} from '../browser.ts';
import { Person } from './person.ts';

export interface Wishes extends BrowserContextOptions {
  /** Runs in every page before the companion does: what a device is like that the browser has not got. */
  device?: string;
}

interface KeptPhone {
  /** Opens the browser, with everything it has kept so far. */
  turnOn: () => Promise<Person>;
  /** Ends the browser without a goodbye. */
  kill: () => Promise<void>;
}

interface Computer {
  person: Person;
  /** Hides the page as a browser does: another window is in use, or the screen is off. */
  hides: () => Promise<void>;
  shows: () => Promise<void>;
}

interface Journeys {
  browser: Browser;
  server: { url: string };
  /** Somebody whose phone has never seen the companion. */
  someone: (wishes?: Wishes) => Promise<Person>;
  /** A phone that keeps what it was told when its browser ends. */
  keptPhone: KeptPhone;
  /** Somebody in London at a computer, whose window is one among others. */
  atComputer: (wishes?: Pick<Wishes, 'device'>) => Promise<Computer>;
}

const expectNoComplaints = (people: readonly Person[]) =>
  expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);

/** A test in a real browser with the built companion behind it. At its end no page may have complained. */
export const journey = test.extend<Journeys>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs, here nothing
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  server: [
    // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs, here nothing
    async ({}, use) => {
      const server = await serveCompanion();
      await use(server);
      await server.stop();
    },
    { scope: 'file' },
  ],
  someone: async ({ browser, server }, use) => {
    const people: Person[] = [];
    await use(async ({ device, ...wishes } = {}) => {
      const context = await browser.newContext({ ...phone, colorScheme: 'light', ...wishes });
      if (device) await context.addInitScript({ content: device });
      const person = await Person.in(context, server.url);
      people.push(person);
      return person;
    });
    for (const { context } of people) await context.close();
    expectNoComplaints(people);
  },
  keptPhone: async ({ server }, use) => {
    const { folder, remove } = newProfile();
    const people: Person[] = [];
    let open: BrowserContext | null = null;
    await use({
      turnOn: async () => {
        open = await openPersistent(folder);
        const person = await Person.in(open, server.url);
        people.push(person);
        return person;
      },
      kill: async () => {
        if (open) await killBrowser(open);
        open = null;
      },
    });
    await (open as BrowserContext | null)?.close();
    remove();
    expectNoComplaints(people);
  },
  atComputer: async ({ server }, use) => {
    const { folder, remove } = newProfile();
    const people: Person[] = [];
    const closers: (() => Promise<void>)[] = [];
    await use(async ({ device } = {}) => {
      const { context, setWindow, close } = await launchWindow(folder);
      closers.push(close);
      if (device) await context.addInitScript({ content: device });
      const person = await Person.in(context, server.url, 'click');
      people.push(person);
      const is = async (state: DocumentVisibilityState) => {
        await setWindow(state === 'hidden' ? 'minimized' : 'normal');
        await expect.poll(() => person.page.evaluate(() => document.visibilityState)).toBe(state);
      };
      return { person, hides: () => is('hidden'), shows: () => is('visible') };
    });
    for (const close of closers) await close();
    remove();
    expectNoComplaints(people);
  },
});
