import { expect } from 'vitest';
import { journey } from './journey.ts';
import type { Person } from './person.ts';

const places = [
  { place: 'On the floor', stepId: 'floor', position: /put your calves up on a chair/ },
  { place: 'In bed or on a sofa', stepId: 'bed', position: /a pillow between your knees/ },
  { place: 'On a chair', stepId: 'chair', position: /Put both feet flat and lean back/ },
] as const;

journey.for(places)(
  'a resting position at most six taps after the opening: $place',
  async ({ place, stepId, position }, { someone }) => {
    const person = await someone();
    await person.opens();
    await person.walks(
      ['stop', 'I have stopped'],
      ['signs', 'None of these'],
      ['passes', 'Next'],
      ['breathe', 'Next'],
      ['press', 'It let me move'],
      ['where', place],
    );
    await person.isAt(stepId);
    await person.reads(position);
    expect(person.taps).toBeLessThanOrEqual(6);
  },
);

journey('someone who lies already rests after five taps', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I have stopped'],
    ['signs', 'None of these'],
    ['passes', 'Next'],
    ['breathe', 'Next'],
    ['press', 'I am lying down already'],
  );
  await person.isAt('rest');
  expect(person.taps).toBe(5);
});

journey('a tap made before the script is ready is not lost', async ({ someone }) => {
  const person = await someone();
  let letScriptsThrough = () => {};
  const heldBack = new Promise<void>((resolve) => {
    letScriptsThrough = resolve;
  });
  await person.page.route('**/*.js', async (route) => {
    await heldBack;
    await route.continue();
  });
  await person.page.goto(person.url, { waitUntil: 'commit' });
  await person.presses('I have stopped');
  expect(await person.stepId()).toBe('stop');
  letScriptsThrough();
  await person.isAt('signs');
});

const reachesPasses = async (person: Person): Promise<void> => {
  await person.page.clock.install();
  await person.opens();
  await person.walks(['stop', 'I have stopped'], ['signs', 'None of these']);
  await person.isAt('passes');
  await person.page.locator('h1:focus').waitFor();
};

journey('goes on by itself where no answer is needed', async ({ someone }) => {
  const person = await someone();
  await reachesPasses(person);
  await person.page.clock.fastForward(16_000);
  await person.isAt('breathe');
});

journey('does not go on under the eyes of someone who reads more', async ({ someone }) => {
  const person = await someone();
  await reachesPasses(person);
  await person.unfolds('More about this');
  await person.reads('What is known');
  await person.page.clock.fastForward(16_000);
  await person.page.waitForTimeout(500);
  expect(await person.stepId()).toBe('passes');
});

/** How long after each other the two taps of a nervous thumb come. */
const pausesMs = [0, 60, 150, 250];

journey.for(pausesMs)('a double tap skips no step: %i ms between the taps', async (pauseMs, { someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(['stop', 'I have stopped'], ['signs', 'None of these'], ['passes', 'Next']);
  await person.isAt('breathe');
  const box = await person.button('Next').boundingBox();
  if (!box) throw new Error('There is no button to tap');
  const tap = () => person.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await tap();
  await person.page.waitForTimeout(pauseMs);
  await tap();
  await person.isAt('press');
  await person.page.waitForTimeout(300);
  expect(await person.stepId()).toBe('press');
});
