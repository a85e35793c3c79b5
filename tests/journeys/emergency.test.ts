import { expect } from 'vitest';
import { inflammatoryFeatures } from '../../src/content/red-flags/inflammatory-features.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { putAt } from './put-at.ts';

const bothLegs = 'Pain, tingling, weakness or numbness in both legs';
const chestPain = 'Chest pain as well';

async function says(person: Person, answer: 'Yes' | 'Not sure', sign: string): Promise<void> {
  await person.presses(sign, answer);
  await person.isAt('emergency');
}

async function isToldToCall999(person: Person, sign: string): Promise<void> {
  await person.isAt('emergency');
  expect(await person.link('Call 999').getAttribute('href')).toBe('tel:999');
  await person.page.getByRole('listitem').getByText(sign).waitFor();
  await person.reads('Do not drive yourself.');
  expect(await person.button('It’s worse').count()).toBe(0);
}

journey('a yes ends self-care, and stays until someone has checked it', async ({ keptPhone }) => {
  const before = await keptPhone.turnOn();
  await before.opens();
  await before.walks(['stop', 'I have stopped']);
  await before.isAt('signs');
  expect(await before.link('Emergency? Call 999').getAttribute('href')).toBe('tel:999');
  await says(before, 'Yes', bothLegs);
  await isToldToCall999(before, bothLegs);
  await keptPhone.kill();

  const person = await keptPhone.turnOn();
  await person.opens();
  await isToldToCall999(person, bothLegs);
  await person.presses('Breathe with me while I wait');
  await person.reads(/^Breathe (in|out)$/);
  await person.presses('Tell someone I trust');
  await person.isAt('help');
  await person.page.getByRole('main').getByRole('button', { name: 'Back to the guide' }).tap();
  await isToldToCall999(person, bothLegs);

  await person.opens('/medicines');
  await isToldToCall999(person, bothLegs);
  await person.opens();
  await isToldToCall999(person, bothLegs);

  await person.presses('A doctor or nurse has checked this', 'No, go back');
  await isToldToCall999(person, bothLegs);
  await person.presses('A doctor or nurse has checked this', 'Yes, it has been checked');
  await person.isAt('signs');
});

journey(
  'not sure counts as a yes, and only plain words take back a slip of the thumb',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await person.walks(['stop', 'I have stopped']);
    await says(person, 'Not sure', chestPain);
    await isToldToCall999(person, chestPain);

    await person.presses('I pressed that by mistake');
    await person.reads('Is this true for you?');
    await person.presses('Yes, or I am not sure');
    await isToldToCall999(person, chestPain);

    await person.presses('I pressed that by mistake', 'No, I pressed it by mistake');
    await person.walks(['signs', 'None of these']);
    await person.isAt('passes');
  },
);

journey('something is wrong, in the middle of getting off the floor', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I have stopped'],
    ['signs', 'None of these'],
    ['passes', 'Next'],
    ['breathe', 'Next'],
    ['press', 'It let me move'],
    ['where', 'On the floor'],
    ['floor', 'I want to get up'],
    ['floor-check', 'I am ready'],
    ['floor-knees', 'Something is wrong'],
    ['signs', 'None of these'],
    ['floor-knees', 'Done'],
    ['floor-roll', 'Something is wrong'],
  );
  await person.isAt('signs');
  await says(person, 'Yes', chestPain);
  await isToldToCall999(person, chestPain);
});

journey(
  'something else is wrong: the questions for today, and back to the same step',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await person.walks(
      ['stop', 'I have stopped'],
      ['signs', 'None of these'],
      ['passes', 'Next'],
      ['breathe', 'Something is wrong'],
      ['signs', 'None of these, but something else'],
      ['other-signs', 'You are pregnant', 'Yes', 'Show me what to do'],
    );
    await person.isAt('same-day-aside');
    expect(await person.link('Call 111').first().getAttribute('href')).toBe('tel:111');
    await person.presses('I have read this');
    await person.isAt('breathe');
    await person.reads('Talk to 111 or your GP today.');
  },
);

journey('a sign for today that was pressed counts, also when the rest is put off', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I have stopped'],
    ['signs', 'None of these'],
    ['passes', 'Next'],
    ['breathe', 'Something is wrong'],
    ['signs', 'None of these, but something else'],
    ['other-signs', 'You are pregnant', 'Yes', 'Not now'],
  );
  await person.reads('Talk to 111 or your GP today.');
});

journey(
  'a sign for today counts from its press, and "none of these" cannot pass over it later',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await putAt(person, 'more-signs');
    await person.presses('You are pregnant', 'Not sure', 'It’s worse');
    await person.isAt('breathe');
    await person.reads('Talk to 111 or your GP today.');
    await person.walks(['breathe', 'Next'], ['press', 'It let me move']);
    await person.isAt('more-signs');
    await person.button('Show me what to do').waitFor();
    expect(await person.button('None of these').count()).toBe(0);
  },
);

journey(
  'back pain that has lasted long, once ticked, is not passed over by "none of these" either',
  async ({ someone }) => {
    const person = await someone();
    await person.opens();
    await putAt(person, 'soon-signs');
    await person.page.getByLabel('My back pain began before I was 45').check();
    for (const feature of inflammatoryFeatures.slice(0, 4))
      await person.page.getByLabel(feature, { exact: true }).check();
    await person.presses('Show me what to do');
    await person.walks(['soon', 'I have read this'], ['up', 'Should I see someone?']);
    await person.isAt('soon-signs');
    await person.button('Show me what to do').waitFor();
    expect(await person.button('None of these').count()).toBe(0);
  },
);
