import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { killBrowser, newProfile, openPersistent, serveCompanion } from '../browser.ts';
import { Person } from '../journeys/person.ts';
import { entriesOnDisk } from './harness/entries-on-disk.ts';
import { lookForUpdate, visit } from './harness/visit.ts';
import { NEXT, buildNextVersion, versionShown } from './next-version.ts';

/** In the next version the step “floor” has another name and one answer more. */
const renameFloor = (script: string) =>
  script
    .replace(/to:([`"'])floor\1/g, 'to:"lie-first"')
    .replace(/id:([`"'])floor\1,rows:/, 'id:"lie-first",rows:')
    .replace(/(id:"lie-first",.*?answers:\[)/s, '$1{id:"new",label:"A new answer",to:"rest"},');

const toTheFloor = [
  ['stop', 'I have stopped'],
  ['signs', 'None of these'],
  ['passes', 'Next'],
  ['breathe', 'Next'],
  ['press', 'It let me move'],
  ['where', 'On the floor'],
] as const;

let next: ReturnType<typeof buildNextVersion>;
let phone: ReturnType<typeof newProfile>;
let server: Awaited<ReturnType<typeof serveCompanion>>;
beforeEach(async () => {
  next = buildNextVersion(renameFloor);
  phone = newProfile();
  server = await serveCompanion();
});
afterEach(async () => {
  await server.stop();
  phone.remove();
  next.remove();
});

/** Somebody with the first version on their phone. */
async function onFirstVersion(): Promise<Person> {
  const context = await openPersistent(phone.folder);
  await visit(context, new URL('now', server.url).href);
  const person = await Person.in(context, server.url);
  await person.walks(...toTheFloor);
  await person.isAt('floor');
  return person;
}

/** The next version comes and waits; then the browser is killed, and opened again so many minutes later. */
async function isKilledAndUpdated({ page, context }: Person, minutesLater: number): Promise<Person> {
  const { port } = server;
  await server.stop();
  server = await serveCompanion({ port, serverFile: next.serverFile });
  await lookForUpdate(page);
  expect(await versionShown(page)).toBe('first');
  const killedAt = Date.now();
  await killBrowser(context);
  const person = await Person.in(await openPersistent(phone.folder), server.url);
  await person.page.clock.install({ time: killedAt + minutesLater * MINUTE_MS });
  await person.opens('now');
  // With no page open nothing holds the waiting version back: the browser lets it in by itself.
  expect(await versionShown(person.page)).toBe(NEXT);
  return person;
}

test('somebody whose browser was killed goes on at their step in a new version, with the clocks and all entries', async () => {
  const before = await onFirstVersion();
  await before.walks(['floor', 'Rest here'], ['rest', 'I changed position']);
  await before.unfolds('All that may help here');
  await before.presses('Open: Warmth', 'Warmth is on');
  await before.reads(/^Look at your skin at/);
  const entries = await entriesOnDisk(before.page);

  const person = await isKilledAndUpdated(before, 7);
  await person.isAt('heat');
  await person.page.getByRole('timer').getByText('7 min').waitFor();
  expect(await entriesOnDisk(person.page)).toEqual(entries);
  await person.presses('I have taken it off', 'Back to resting');
  await person.isAt('rest');
  await person.reads(/^Resting for 7 min/);
  expect(person.complaints).toEqual([]);
  await person.context.close();
});

test('somebody whose step has another name in the new version lands on what stands in its place, and goes on', async () => {
  const before = await onFirstVersion();
  await before.presses('I want to get up');
  await before.isAt('floor-check');
  await before.presses('Back');
  await before.isAt('floor');

  const person = await isKilledAndUpdated(before, 1);
  await person.isAt('lie-first');
  await person.presses('A new answer');
  await person.isAt('rest');
  expect(person.complaints).toEqual([]);
  await person.context.close();
});
