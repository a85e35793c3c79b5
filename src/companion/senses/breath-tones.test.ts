import { describe, test } from 'vitest';
import { breathTonesContract } from './breath-tones.contract.ts';
import { fakeBreathTones } from './fake-breath-tones.ts';

describe.each(Object.entries(breathTonesContract))('breath tones %s', (_name, check) => {
  test('as the fake', async () => {
    const tones = fakeBreathTones();
    await check({
      tones,
      soundingFromSeconds: () => (tones.soundingFromSeconds === null ? [] : [tones.soundingFromSeconds]),
      settle: async () => {},
    });
  });
});
