import { expect } from 'vitest';
import { nextEntryId, type EntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry, Nrs } from '../../src/domain/journal/entry.ts';
import { DAY_MS, type Instant } from '../../src/domain/time/instant.ts';
import { addDays } from '../../src/domain/time/local-day.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import { opensWithEntries } from './write-before.ts';

const NOW: Instant = Date.parse('2026-11-22T19:00:00Z');
const TODAY = '2026-11-22';

/** Check-ins of the evenings so many days ago, oldest first, each with one pain for now and worst. */
function evenings(pains: readonly (readonly [daysAgo: number, nrs: Nrs])[]): JournalEntry[] {
  let lastId: EntryId | null = null;
  return pains.map(([daysAgo, nrs]) => {
    const at = NOW - daysAgo * DAY_MS - 1000;
    lastId = nextEntryId(lastId, at, Math.random);
    const draft: NewEntry = {
      kind: 'check-in-noted',
      values: { day: addDays(TODAY, -daysAgo), painNow: nrs, painWorst: nrs },
    };
    return { version: 1, id: lastId, at, timeZone: 'Europe/London', ...draft } as JournalEntry;
  });
}

const inARow = (from: number, to: number, nrs: Nrs) =>
  Array.from({ length: from - to + 1 }, (_, at) => [from - at, nrs] as const);

journey('a silent time is asked about, and the answer holds', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  await person.page.clock.install({ time: NOW });
  await opensWithEntries(person, '/episodes', evenings([...inARow(200, 190, 5), ...inARow(3, 0, 5)]));
  await person.reads('Your notes tell of back pain up to 16 May, and again from 19 November.');
  expect(await violations(person.page, 'earlier times')).toEqual([]);
  await person.presses('Yes, well for a month or more');
  await person.reads('6 May to 16 May');
  await person.page.reload();
  await person.reads('From 19 November');
  expect(await person.words('Were you well in between?').count()).toBe(0);
});

journey('the person puts a time right, and takes that back', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  await person.page.clock.install({ time: NOW });
  await opensWithEntries(person, '/episodes', evenings(inARow(9, 0, 5)));
  await person.reads('From 13 November');
  await person.tapsOn(person.summary('Put this right'));
  await person.page.getByLabel('Its last day of pain was').fill('2026-11-20');
  await person.presses('It was over after that');
  await person.reads('13 November to 20 November');
  await person.page.reload();
  await person.reads('13 November to 20 November');
  await person.tapsOn(person.summary('Put this right'));
  await person.presses('Back to what the app worked out');
  await person.reads('From 13 November');
  await person.presses('Do not count this one');
  await person.reads('A time of pain from 13 November');
  await person.presses('Count it again: A time of pain from 13 November');
  await person.reads('From 13 November');
});

journey('an earlier time and an own physio are written down', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  await person.page.clock.install({ time: NOW });
  await person.opens('/episodes');
  await person.tapsOn(person.summary('Add an earlier time'));
  await person.presses('Add it');
  await person.reads('Choose the day it began. About right is good enough.');
  await person.page.getByLabel('When did it begin?').fill('2025-03-01');
  await person.page.getByLabel('Its last day of pain', { exact: true }).fill('2025-03-20');
  await person.presses('Add it');
  await person.reads('1 March 2025 to 20 March 2025');

  await person.tapsOn(person.summary('Write down whom you would ask'));
  await person.page.getByLabel('Name of the physio or clinic').fill('Hill Physio');
  await person.page.getByLabel('Website').fill('javascript:alert(1)');
  await person.presses('Save');
  await person.reads('That does not look like a web address.');
  await person.page.getByLabel('Website').fill('hillphysio.example');
  await person.page.getByLabel('Phone').fill('020 7946 0000');
  await person.presses('Save');
  await person.link('Call Hill Physio').waitFor();
  expect(await person.link('Open the website of Hill Physio').getAttribute('href')).toBe(
    'https://hillphysio.example',
  );
});

journey('a disk that refuses to show older notes is said, and asked again', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  await person.page.clock.install({ time: NOW });
  await opensWithEntries(person, '/journal', evenings(inARow(99, 0, 5)));
  await person.button('Show older notes').waitFor();
  const days = person.page.locator('.journal-line');
  const atFirst = await days.count();
  await person.page.evaluate(() => {
    const { openKeyCursor } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.openKeyCursor = () => {
      IDBObjectStore.prototype.openKeyCursor = openKeyCursor;
      throw new DOMException('refused', 'UnknownError');
    };
  });
  await person.presses('Show older notes');
  await person.reads('Your older notes cannot be read just now. Nothing of them is lost.');
  expect(await days.count()).toBe(atFirst);
  expect(await violations(person.page, 'older notes refused')).toEqual([]);
  await person.presses('Try again');
  await expect.poll(() => days.count()).toBe(100);
  await person.words('Your older notes cannot be read').waitFor({ state: 'detached' });
});

journey('two weeks of pain are told once, and stay put away', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  await person.page.clock.install({ time: NOW });
  await opensWithEntries(person, '/', evenings([...inARow(14, 8, 8), ...inARow(7, 0, 5)]));
  await person.reads('Pain for over two weeks');
  await person.reads('You noted pain on day 15, counted from 8 November.');
  await person.presses('Put this away');
  await person.words('Pain for over two weeks').waitFor({ state: 'detached' });
  await person.page.reload();
  await person.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await person.page.waitForTimeout(500);
  expect(await person.words('Pain for over two weeks').count()).toBe(0);
});
