import { expect } from 'vitest';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';

const toRestOnTheFloor = [
  ['stop', 'I have stopped'],
  ['signs', 'None of these'],
  ['passes', 'Next'],
  ['breathe', 'Next'],
  ['press', 'It let me move'],
  ['where', 'On the floor'],
  ['floor', 'Rest here'],
] as const;

const gentleMoves = [
  'ankle-pumps',
  'pelvic-tilt',
  'tummy-breath',
  'knee-rolls',
  'one-knee-to-chest',
  'both-knees-to-chest',
  'prone-on-elbows',
] as const;

const offTheFloor = [
  ['get-up', 'From the floor'],
  ['floor-check', 'I am ready'],
  ['floor-knees', 'Done'],
  ['floor-roll', 'I am on my side'],
  ['floor-push', 'Done'],
  ['floor-fours', 'Next'],
  ['floor-crawl', 'I am at the seat'],
  ['floor-hands', 'Done'],
  ['floor-foot', 'Done'],
  ['floor-rise', 'I am sitting'],
  ['floor-sit', 'I want to stand'],
  ['pain-before-stand', 'Pain 4'],
  ['stand', 'I am standing'],
] as const;

const minutesPass = (person: Person, minutes: number) => person.page.clock.fastForward(minutes * MINUTE_MS);

async function useWarmth(person: Person): Promise<void> {
  await person.walks(['rest', 'Warmth'], ['heat', 'Warmth is on']);
  await person.reads(/^Look at your skin at \d\d:\d\d\. Take it off at \d\d:\d\d\.$/);
  await minutesPass(person, 5);
  await person.reads(/^Look at your skin now\./);
  await person.walks(['heat', 'Back to resting']);
  await person.isAt('rest');
  await minutesPass(person, 10);
  await person.reads('Time is up. Take the warmth off.');
  await minutesPass(person, 5);
  await person.reads('Too long. Take the warmth off now.');
  // A screen reader says what is asked, and not every minute that passes.
  const readOut = await person.page.getByRole('status').allInnerTexts();
  expect(readOut).toContain('Too long. Take the warmth off now.');
  expect(readOut.join(' ')).not.toMatch(/\d min/);
  await person.presses('It is off');
  await person.unfolds('All that may help here');
  await person.presses('Open: Warmth');
  await person.reads(/^The next warmth can wait until \d\d:\d\d\.$/);
  await minutesPass(person, 59);
  await person.reads(/^The next warmth can wait until \d\d:\d\d\.$/);
  await minutesPass(person, 1);
  await person.button('Warmth is on').waitFor();
  await person.presses('Back to resting');
}

async function writeDownTwoTablets(person: Person): Promise<void> {
  await person.walks(['rest', 'Painkillers'], ['medicines', 'Ibuprofen tablets, 200 mg']);
  for (const list of [1, 2, 3]) {
    await person.reads(`List ${list} of 3.`);
    await person.presses('None of these');
  }
  await person.presses('2 tablets');
  await person.reads(/^The gap on the pack ends at \d\d:\d\d/);
  await person.presses('Done with painkillers');
}

journey('alone on the floor, from the first second to up and walking', async ({ someone }) => {
  const person = await someone();
  await person.page.clock.install();
  await person.opens();
  await person.walks(...toRestOnTheFloor);
  await person.walks(['rest', 'Say how strong it is'], ['pain-start', 'Pain 8']);
  await person.walks(['rest', 'Find an easier position'], ['legs-on-chair', 'Ease 7']);
  await person.reads('Easiest so far: calves on a chair (7 of 10).');
  await person.walks(['rest', 'A few more questions'], ['more-signs', 'None of these']);
  await useWarmth(person);
  await person.walks(['rest', 'Rub the tight part'], ['massage', 'Done']);
  await writeDownTwoTablets(person);
  await person.walks(['rest', 'A drink of water'], ['water', 'I had a drink'], ['rest', 'The worst is over']);

  await person.walks(['worst-over', 'Start gentle moves'], ['pain-before', 'Pain 5']);
  for (const move of gentleMoves) {
    await person.walks([move, 'Done']);
    await person.isAt('pain-after-move');
    await person.reads('Before the moves you pressed 5.');
    await person.presses('Pain 5');
  }
  await person.walks(...offTheFloor);
  await person.walks(['walk', 'I have walked'], ['pain-after-walk', 'Pain 4'], ['wash', 'Next']);
  await person.walks(['pain-end', 'Pain 3'], ['ending', 'Warmth', 'Gentle moves', 'Lifting']);
  await person.presses('Save and finish');

  await person.isAt('up');
  await person.reads('It was 8 of 10. Now it is 3 of 10.');
  await person.reads('What helped: Warmth, Gentle moves.');
  await person.link('What I wrote down').first().tap();
  await person.page.getByRole('heading', { name: 'What I wrote down' }).waitFor();
  await person.presses('Show older notes');
  await person.reads('A spasm began');
  const written = await person.page.locator('main').innerText();
  for (const line of [
    'A spasm began',
    'Emergency questions: none of these',
    'Pain at the start: 8 out of 10',
    'Try your calves on a chair: ease 7 out of 10',
    'Warmth on',
    'Warmth off',
    '2 tablets of ibuprofen',
    'Pain before moving: 5 out of 10',
    'Pain at the end: 3 out of 10',
    'A drink',
    'Up again',
    'What helped: Warmth, Gentle moves',
    'What you were doing: Lifting',
  ])
    expect(written).toContain(line);
});
