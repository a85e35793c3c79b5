import { expect } from 'vitest';
import { journey } from './journey.ts';

journey('cannot move: safe, warm, resting, and then whom to call', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I can’t move'],
    ['signs', 'I can’t answer now'],
    ['stuck', 'Yes, it is safe here'],
    ['stuck-warm', 'I am warm enough'],
    ['stuck-rest', 'I still can’t get up'],
  );
  await person.isAt('stuck-call');
  expect(await person.link('Call 111').first().getAttribute('href')).toBe('tel:111');
  expect(await person.link('call 999').getAttribute('href')).toBe('tel:999');
  await person.reads('Danger signs not checked yet.');

  await person.presses('I have called. Rest on.');
  await person.isAt('stuck-rest');
  await person.reads('Talk to 111 or your GP today.');
  await person.walks(
    ['stuck-rest', 'Try a small move'],
    ['press-again', 'It let me move'],
    ['signs', 'None of these'],
    ['where', 'On the floor'],
    ['floor', 'Rest here'],
  );
  await person.isAt('rest');
});

journey('cannot move in a dangerous place: help is called to move them', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(['stop', 'I can’t move'], ['signs', 'None of these'], ['stuck', 'No, it is not safe']);
  await person.isAt('stuck-unsafe');
  await person.reads(/If you are in danger, call 999 now/);
  await person.presses('Call or write to someone');
  await person.isAt('help');
  expect(await person.page.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
});
