import { expect, it } from 'vitest';
import { deferredSenses } from './deferred-senses.ts';
import { fakeSenses } from './fake-senses.ts';

const arriving = () => {
  const real = fakeSenses();
  let arrive = () => {};
  const loading = new Promise<typeof real>((resolve) => {
    arrive = () => resolve(real);
  });
  const senses = deferredSenses(() => loading);
  return { real, senses, arrives: async () => (arrive(), await loading, await Promise.resolve()) };
};

it('says, once the voice is here, what still stands', async () => {
  const { real, senses, arrives } = arriving();
  senses.voice.say(['Stop.']);
  senses.voice.say(['Breathe out slowly.']);
  expect(senses.voice.available.value).toBe(false);
  await arrives();
  expect(real.voice.heard).toEqual(['Breathe out slowly.']);
  expect(senses.voice.available.value).toBe(true);
});

it('says nothing that was stopped before the voice was here', async () => {
  const { real, senses, arrives } = arriving();
  senses.voice.say(['Stop.']);
  senses.voice.stop();
  await arrives();
  expect(real.voice.heard).toEqual([]);
});

it('keeps the screen on as it was asked to before', async () => {
  const { real, senses, arrives } = arriving();
  senses.wakeLock.hold();
  await arrives();
  expect(real.wakeLock.held).toBe(true);
  senses.wakeLock.release();
  expect(real.wakeLock.held).toBe(false);
});

it('is silent, and throws nothing, where the senses never come', async () => {
  const senses = deferredSenses(() => Promise.reject(new Error('no network')));
  await Promise.resolve();
  senses.voice.say(['Stop.']);
  senses.vibration.vibrate([100]);
  senses.breathTones.start({ inSeconds: 4, outSeconds: 6 }, 0);
  expect(senses.voice.available.value).toBe(false);
  expect(senses.vibration.available).toBe(false);
});
