import { expect } from 'vitest';
import { guide } from '../../src/content/checklist/steps.ts';
import { journey } from './journey.ts';
import { everyStepId, putAt } from './put-at.ts';

journey('worse twice: breathe and press, and then stay put', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I have stopped'],
    ['signs', 'None of these'],
    ['passes', 'Next'],
    ['breathe', 'Next'],
    ['press', 'It let me move'],
    ['where', 'Standing or bent over'],
    ['standing', 'I am holding on'],
    ['walk-to-rest', 'It’s worse'],
    ['breathe', 'Next'],
    ['press', 'It let me move'],
    ['walk-to-rest', 'It’s worse'],
    ['worse-again', 'I will stay here'],
    ['stuck', 'Yes, it is safe here'],
  );
  await person.isAt('stuck-warm');
});

/** One step for each kind of screen that has the four answers. */
const stepOfEachKind = new Map(
  everyStepId.map((id) => [guide.steps[id]?.screen, id] as const).filter(([screen]) => screen !== 'help'),
);

journey('worse leads from every kind of screen to breathing, and never forward', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.isAt('stop');
  expect([...stepOfEachKind.keys()]).toHaveLength(19);
  for (const id of stepOfEachKind.values()) {
    await putAt(person, id);
    await person.presses('It’s worse');
    await expect.poll(person.stepId, { message: `worse at ${id}` }).toMatch(/^(breathe|worse-again)$/);
  }
});

const toTheFirstMove = [
  ['rest', 'The worst is over'],
  ['worst-over', 'Start gentle moves'],
  ['pain-before', 'Pain 4'],
  ['ankle-pumps', 'Done'],
] as const;

journey('pain that climbs stops the moves', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'rest');
  await person.walks(...toTheFirstMove, ['pain-after-move', 'Pain 5'], ['pelvic-tilt', 'Done']);
  await person.walks(['pain-after-move', 'Pain 6'], ['moves-stopped', 'Rest here']);
  await person.isAt('rest');
});

journey('sharp pain stops the moves, in the move and after it', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'rest');
  await person.walks(...toTheFirstMove, ['pain-after-move', 'It was sharp or stabbing']);
  await person.isAt('moves-stopped');
  await putAt(person, 'knee-rolls');
  await person.presses('It was sharp');
  await person.isAt('moves-stopped');
});

journey('the worst pain begins no move at all', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'pain-before');
  await person.presses('Pain 10');
  await person.isAt('moves-not-yet');
});

journey('pain that goes into a leg asks for the danger signs again', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await putAt(person, 'rest');
  await person.walks(...toTheFirstMove, ['pain-after-move', 'It goes into my leg']);
  await person.walks(['leg-pain', 'Check the danger signs'], ['leg-signs', 'None of these']);
  await person.walks(['moves-stopped', 'Rest here']);
  await person.isAt('rest');
});
