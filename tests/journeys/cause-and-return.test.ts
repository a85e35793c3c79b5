import { expect } from 'vitest';
import { DAY_MS } from '../../src/domain/time/instant.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { putAt } from './put-at.ts';

const START = Date.now();

async function at(person: Person, day: number) {
  await person.page.clock.setFixedTime(START + day * DAY_MS);
}

async function goesThroughTheSigns(person: Person) {
  await person.opens('/signs');
  await person.reads('First, check for danger signs');
  await person.presses('None of these');
  // Gone from the screen, the answer is on the disk.
  await person.page
    .getByRole('heading', { name: 'First, check for danger signs' })
    .waitFor({ state: 'detached' });
}

/** Tries the step that stands, with this pain, and comes back to the list. */
async function tries(person: Person, step: string, pain: number) {
  await person.opens('/not-now');
  await person.page.getByRole('button', { name: new RegExp(`^I tried it.*: ${step}$`) }).tap();
  await person.presses('Pain before 1', `Pain during ${pain}`, 'Save');
  // Shown once it is on the disk.
  await person.button('Back to the list').waitFor();
}

journey(
  'what came before a spasm is asked once, kept tap by tap, and proposes what to leave out',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await putAt(person, 'ending');
    await person.presses('Lifting', 'Save and finish');
    await person.opens('/cause');
    // What they were doing was said at the end of the guide.
    await person.reads('How heavy was it?');
    expect(await violations(person.page, 'a question')).toEqual([]);
    await person.presses('Heavy, like a big box', 'Bent and twisted');
    await person.reads('What had you been doing before that?');
    // Leaving half way loses nothing.
    await person.opens('/cause');
    await person.reads('What you told');
    await person.reads('Heavy, like a big box');
    await person.presses('Change: How heavy was it?', 'Like a full shopping bag');
    await person.reads('Like a full shopping bag');
    await person.reads('Too few to tell.');
    expect(await violations(person.page, 'what was told')).toEqual([]);
    await person.link('Next: what to leave out for now').tap();
    await person.reads('From what came before your last spasm.');
    await person.presses('Lifting');
    await person.page.getByRole('heading', { name: 'Lifting' }).waitFor();
    expect(await violations(person.page, 'not for now')).toEqual([]);
  },
);

journey('a fall has its danger signs asked at once', async ({ someone }) => {
  const person = await someone();
  await person.opens('/cause');
  await person.presses('A fall or a knock');
  await person.reads('It began after a serious accident: a car crash, a fall from a height, a hard blow');
  await person.presses('No');
  await person.reads('About what is new');
  await person.presses('No');
  await person.reads('What you told');
});

journey('the way back goes up by two good tries and never after red', async ({ someone }) => {
  const person = await someone();
  await at(person, 0);
  await person.opens('/not-now');
  await person.presses('Long sitting');
  await person.reads('The danger signs come first.');

  await at(person, 2);
  await goesThroughTheSigns(person);
  await tries(person, 'A short sit, then get up', 2);
  await person.reads('Carry on with this step. Tomorrow morning counts too.');
  expect(await violations(person.page, 'a green try')).toEqual([]);

  for (const day of [3, 4]) {
    await at(person, day);
    await goesThroughTheSigns(person);
    await person.opens('/not-now');
    await person.reads('Long sitting: how was your back the morning after?');
    await person.presses('As it was before');
    // Gone from the screen, it is on the disk.
    await person.words('Long sitting: how was your back the morning after?').waitFor({ state: 'detached' });
    if (day === 3) await tries(person, 'A short sit, then get up', 3);
  }
  await person.reads('Twice green, and settled both times.');

  await tries(person, 'Half as long as usual', 6);
  await person.reads('Stop this step.');
  await person.presses('Back to the list');
  await person.reads('Step 1 of 7');
  expect(await person.words('Twice green').count()).toBe(0);
  expect(await violations(person.page, 'after red')).toEqual([]);

  await person.page.locator('summary', { hasText: 'Change or cross off' }).tap();
  await person.presses('I am back to it: cross it off');
  await person.reads('Long sitting is off the list.');
  await person.presses('Put it back');
  await person.page.getByRole('heading', { name: 'Long sitting' }).waitFor();
});

journey('something new in a leg stops the try and has the danger signs asked', async ({ someone }) => {
  const person = await someone();
  await goesThroughTheSigns(person);
  await person.opens('/not-now');
  await person.presses('Driving');
  await person.page.getByRole('button', { name: /^I tried it/ }).tap();
  await person.presses('Pain during 1', 'New or spreading pain, tingling or numbness in a leg', 'Save');
  await person.reads('Legs quickly getting weaker or like jelly, or newly unsteady walking');
  await person.presses('None of these', 'None of these');
  await person.reads('Something was new in a leg.');
});

journey('a note for work says nothing about health unless it is added', async ({ someone }) => {
  const person = await someone();
  await person.opens('/not-now');
  await person.presses('Lifting', 'A note for work or for a coach');
  const note = person.page.getByRole('article', { name: 'The note' });
  await note.getByText('Not for now: Lifting').waitFor();
  // Two taps at once on one place are one that trembled.
  await person.page.waitForTimeout(450);
  expect(await note.innerText()).not.toMatch(/my back|pain|spasm/i);
  await person.page.getByRole('switch', { name: 'Say it is my back' }).tap();
  await note.getByText('The reason is my back.').waitFor();
  expect(await violations(person.page, 'the note')).toEqual([]);
});
