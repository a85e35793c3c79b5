import { expect } from 'vitest';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { journey } from './journey.ts';
import { putAt } from './put-at.ts';

journey(
  'a browser that is killed comes back to the same step, with clocks right by the wall',
  async ({ keptPhone }) => {
    let person = await keptPhone.turnOn();
    const isKilled = async () => {
      await keptPhone.kill();
      person = await keptPhone.turnOn();
    };
    await person.opens();
    await person.walks(['stop', 'I have stopped'], ['signs', 'None of these'], ['passes', 'Next']);
    await person.isAt('breathe');
    await isKilled();
    await person.opens();
    await person.walks(
      ['breathe', 'Next'],
      ['press', 'It let me move'],
      ['where', 'On the floor'],
      ['floor', 'I want to get up'],
      ['floor-check', 'I am ready'],
      ['floor-knees', 'Done'],
    );
    await person.isAt('floor-roll');
    await isKilled();
    await person.opens();
    await person.walks(['floor-roll', 'Rest here'], ['rest', 'I changed position']);
    await person.unfolds('All that may help here');
    await person.presses('Open: Warmth');
    await person.walks(['heat', 'Warmth is on']);
    await person.reads(/^Look at your skin at/);
    const startedAt = Date.now();
    await isKilled();

    await person.page.clock.install({ time: startedAt + 7 * MINUTE_MS });
    await person.opens();
    await person.isAt('heat');
    await person.reads(/^Look at your skin now\./);
    await person.page.getByRole('timer').getByText('7 min').waitFor();
    await person.presses('I have taken it off', 'Back to resting');
    await person.isAt('rest');
    await person.reads(/^Resting for 7 min/);
  },
);

journey('somebody who was here before starts shorter', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'rest');
  await putAt(person, 'stop');
  await person.walks(['stop', 'I have stopped'], ['signs', 'None of these']);
  await person.isAt('breathe');
});

journey('once a run is over, the next visit opens today, and one tap begins at Stop', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'ending');
  await person.presses('Save and finish');
  await person.isAt('up');
  await person.page.reload();
  await person.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await person.link('My back has gone').tap();
  await person.walks(['stop', 'I have stopped'], ['signs', 'None of these']);
  await person.isAt('breathe');
});

journey('a spasm that strikes again right after the end begins anew', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'ending');
  await person.presses('Save and finish');
  await person.walks(['up', 'My back has gone again']);
  await person.isAt('stop');
});

journey('a second tab follows the first', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  const second = await person.context.newPage();
  await second.goto(person.page.url());
  const stepInSecond = () => second.locator('main').getAttribute('data-step');
  await person.walks(['stop', 'I have stopped'], ['signs', 'None of these'], ['passes', 'Next']);
  await expect.poll(stepInSecond).toBe('breathe');
  await second.getByRole('button', { name: 'Next', exact: true }).tap();
  await person.isAt('press');
});
