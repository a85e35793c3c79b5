import { expect } from 'vitest';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { companionPaths, isPagePath } from '../../src/wire/companion-paths.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { everyStepId, putAt, writeAsAnotherTab } from './put-at.ts';

/** So tall that nothing lies under the buttons at the thumb: what scrolls out from there can be tapped. */
const tallPhone = { viewport: { width: 360, height: 3000 }, deviceScaleFactor: 1 };

/** Steps shared out to people who go through them at the same time. */
const people = 3;

journey('axe finds nothing on any step, in either theme', async ({ someone }) => {
  const goThrough = async (number: number) => {
    const person = await someone(tallPhone);
    await person.opens();
    const found: string[] = [];
    const mine = everyStepId.filter((_, index) => index % people === number);
    for (const id of mine) {
      await putAt(person, id);
      found.push(...(await violations(person.page, id)));
    }
    return found;
  };
  const found = await Promise.all(Array.from({ length: people }, (_, number) => goThrough(number)));
  expect(found.flat()).toEqual([]);
});

const emergencyCards = ['RA7', 'RA8', 'RA12', 'RA1'];

journey('axe finds nothing on any emergency screen', async ({ someone }) => {
  const person = await someone(tallPhone);
  await person.opens();
  const found: string[] = [];
  for (const sign of emergencyCards) {
    await writeAsAnotherTab(person, [
      { kind: 'guide-run-started', values: {} },
      { kind: 'red-flags-answered', values: { answers: { [sign]: 'yes' } } },
    ]);
    await person.isAt('emergency');
    found.push(...(await violations(person.page, `emergency ${sign}`)));
    await writeAsAnotherTab(person, [{ kind: 'red-flags-assessed', values: { redFlagIds: [sign] } }]);
    await person.isAt('stop');
  }
  await putAt(person, 'emergency');
  await person.presses('I pressed that by mistake');
  await person.page.getByRole('heading', { name: 'Is this true for you?' }).waitFor();
  found.push(...(await violations(person.page, 'emergency, by mistake')));
  await person.presses('Yes, or I am not sure', 'A doctor or nurse has checked this');
  await person.page.getByRole('heading', { name: 'Has a professional checked you?' }).waitFor();
  found.push(...(await violations(person.page, 'emergency, checked')));
  expect(found).toEqual([]);
});

/** Screens that look different once something was done on them. */
const opened: readonly (readonly [what: string, stepId: string, act: (person: Person) => Promise<void>])[] = [
  ['a sign that was tapped', 'signs', (person) => person.presses('Chest pain as well')],
  ['danger signs put off', 'signs', (person) => person.presses('I can’t answer now')],
  ['the evidence', 'heat', (person) => person.unfolds('More about this')],
  ['all that may help', 'rest', (person) => person.unfolds('All that may help here')],
  ['a same-day sign', 'more-signs', (person) => person.presses('You are pregnant', 'Yes')],
  ['what helped', 'ending', (person) => person.presses('Warmth', 'Lifting')],
  ['painkiller questions', 'medicines', (person) => person.presses('Ibuprofen tablets, 200 mg')],
  ['somebody to call', 'help', (person) => person.presses('Save a person')],
  [
    'a painkiller that was taken',
    'medicines',
    (person) => person.presses('Paracetamol tablets, 500 mg', 'Answer later', '2 tablets'),
  ],
];

journey('axe finds nothing where something was opened or chosen', async ({ someone }) => {
  const person = await someone(tallPhone);
  await person.opens();
  const found: string[] = [];
  for (const [what, stepId, act] of opened) {
    await putAt(person, stepId);
    await act(person);
    found.push(...(await violations(person.page, `${what} at ${stepId}`)));
  }
  expect(found).toEqual([]);
});

journey('axe finds nothing while the warmth clock runs', async ({ someone }) => {
  const person = await someone(tallPhone);
  await person.page.clock.install();
  await person.opens();
  await putAt(person, 'heat');
  await person.presses('Warmth is on');
  const found: string[] = [];
  for (const [minutes, words] of [
    [0, /^Look at your skin at/],
    [5, /^Look at your skin now/],
    [10, /^Time is up/],
    [5, /^That is too long/],
  ] as const) {
    await person.page.clock.fastForward(minutes * MINUTE_MS);
    await person.reads(words);
    found.push(...(await violations(person.page, `warmth: ${words.source}`)));
  }
  await person.presses('Back to resting');
  await person.isAt('rest');
  found.push(...(await violations(person.page, 'warmth on at rest')));
  expect(found).toEqual([]);
});

journey('axe finds nothing on the pages beside the guide', async ({ someone }) => {
  const person = await someone(tallPhone);
  const found: string[] = [];
  await person.opens();
  await putAt(person, 'up');
  for (const path of [...companionPaths.filter(isPagePath), '/checklist', '/nowhere']) {
    await person.opens(path);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    found.push(...(await violations(person.page, path)));
  }
  expect(found).toEqual([]);
  // The browser itself says that there is no such page.
  person.complaints.splice(
    0,
    person.complaints.length,
    ...person.complaints.filter((one) => !/404/.test(one)),
  );
});
