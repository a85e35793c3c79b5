import { describe, test } from 'vitest';
import { fakeWakeLock } from './fake-wake-lock.ts';
import { wakeLockContract } from './wake-lock.contract.ts';

describe.each(Object.entries(wakeLockContract))('a wake lock %s', (_name, check) => {
  test('as the fake', async () => {
    const wakeLock = fakeWakeLock();
    await check({
      wakeLock,
      heldLocks: () => (wakeLock.held ? 1 : 0),
      hide: async () => {
        wakeLock.hidden = true;
      },
      show: async () => {
        wakeLock.hidden = false;
      },
      refuse: () => {
        wakeLock.refuses = true;
      },
      settle: async () => {},
    });
  });
});
