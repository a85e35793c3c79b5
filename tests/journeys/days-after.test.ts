import { expect } from 'vitest';
import { addDays, localDay } from '../../src/domain/time/local-day.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { putAt } from './put-at.ts';

const began = localDay(Date.now(), 'Europe/London');

/** So many days after the beginning the person picks the phone up again. */
async function opensOnDay(person: Person, day: number): Promise<void> {
  await person.page.goto('about:blank');
  const time = `${addDays(began, day)}T12:00:00Z`;
  await person.page.clock.install({ time });
  await person.opens();
  await person.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

async function checksIn(person: Person, painNow: number, worst: number): Promise<void> {
  await person.link('Note how it is').tap();
  await person.presses(`Pain now ${painNow}`, `Worst today ${worst}`, 'Save', 'Done');
  await person.reads(/^Noted for today/);
}

async function noteOnDay(person: Person, day: number, pain: number): Promise<void> {
  await opensOnDay(person, day);
  await checksIn(person, pain, pain);
}

async function hasASpasm(person: Person): Promise<void> {
  await putAt(person, 'ending');
  await person.presses('Save and finish');
  await person.isAt('up');
}

async function spasmsInTheJournal(person: Person): Promise<number> {
  await person.opens('/journal');
  await person.reads('A spasm began');
  return person.page.getByText('A spasm began').count();
}

const times = (person: Person) => person.page.locator('main ol > li > h3');
const notice = (person: Person, id: string) => person.page.locator(`[data-notice="${id}"]`);

journey(
  'a recovery over two weeks, told once, and well again after a week without pain',
  async ({ someone }) => {
    const person = await someone({ timezoneId: 'Europe/London' });
    await person.opens();
    await hasASpasm(person);
    for (const [day, pain] of [
      [1, 7],
      [3, 6],
      [6, 5],
      [10, 4],
    ] as const) {
      await opensOnDay(person, day);
      await checksIn(person, pain, pain);
    }

    await opensOnDay(person, 14);
    await checksIn(person, 3, 4);
    await notice(person, 'E1')
      .getByText(/^You noted pain on day 15/)
      .waitFor();
    expect(await violations(person.page, 'today with a notice')).toEqual([]);
    await person.presses('Put this away');
    await notice(person, 'E1').waitFor({ state: 'detached' });
    await opensOnDay(person, 15);
    await checksIn(person, 2, 3);
    await notice(person, 'E1').waitFor({ state: 'detached' });

    for (let day = 16; day <= 22; day += 1) {
      await opensOnDay(person, day);
      await checksIn(person, 0, 1);
    }
    await person.opens('/episodes');
    await person.reads(/^It lasted /);
    await person.reads(/It counts as over after 30 days without pain/);
  },
);

journey(
  'a relapse is the same time; after two months well it is the next, and the third says so',
  async ({ someone }) => {
    const person = await someone({ timezoneId: 'Europe/London' });
    await person.opens();
    await hasASpasm(person);
    for (const day of [1, 2]) await noteOnDay(person, day, 5);
    for (let day = 3; day <= 10; day += 1) await noteOnDay(person, day, 0);
    for (const day of [11, 12]) await noteOnDay(person, day, 6);
    await person.opens('/episodes');
    await person.reads(/^It goes on\./);
    expect(await times(person).count()).toBe(1);

    await noteOnDay(person, 80, 6);
    await noteOnDay(person, 81, 6);
    await person.presses('Yes, well for a month or more');
    await notice(person, 'E2').getByRole('heading', { name: 'The second time in twelve months' }).waitFor();
    await person.presses('I have asked someone');
    await notice(person, 'E2').waitFor({ state: 'detached' });

    await noteOnDay(person, 150, 6);
    await noteOnDay(person, 151, 6);
    await person.presses('Yes, well for a month or more');
    await notice(person, 'E2').getByRole('heading', { name: 'The third time in twelve months' }).waitFor();
    await person.opens('/episodes');
    await expect.poll(() => times(person).count()).toBe(3);
  },
);

journey(
  'a danger sign raised outside the guide stays, and asking for help there is no new spasm',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await hasASpasm(person);
    const before = await spasmsInTheJournal(person);
    await person.opens('/check-in');
    await person.presses('Pain now 4', 'Worst today 4', 'Numb between the legs', 'Save');
    await person.page.locator('[data-sign="RA1"]').first().tap();
    await person.page.locator('[data-sign="RA1"][data-answer="yes"]').tap();
    await person.isAt('emergency');
    await person.presses('Tell someone I trust');
    await person.page.waitForURL('**/help');
    await person.opens('/today');
    await person.isAt('emergency');
    expect(await spasmsInTheJournal(person)).toBe(before);
  },
);

journey(
  'an emergency sign from the foot of a long list shows whom to call, at the head',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/signs');
    await person.page.locator('[data-sign="RA12"]').first().tap();
    await person.page.locator('[data-sign="RA12"][data-answer="yes"]').tap();
    await person.isAt('emergency');
    const heading = person.page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await person.page.evaluate(() => scrollY)).toBe(0);
  },
);
