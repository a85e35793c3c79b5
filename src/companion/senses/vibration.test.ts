import { describe, expect, test } from 'vitest';
import { deviceVibration, type VibrationDevice } from './device-vibration.ts';
import { fakeVibration } from './fake-vibration.ts';
import { vibrationContract } from './vibration.contract.ts';

function fakeDevice() {
  const felt: number[][] = [];
  const page = { visibilityState: 'visible' as DocumentVisibilityState };
  const userActivation = { hasBeenActive: true, isActive: true };
  const vibrate = (pattern: Iterable<number> | VibratePattern) =>
    felt.push(typeof pattern === 'number' ? [pattern] : [...pattern]) > 0;
  const device: VibrationDevice = {
    navigator: { userActivation, vibrate },
    document: page,
    isHandheld: true,
  };
  return { device, felt, page, userActivation };
}

describe.each(Object.entries(vibrationContract))('a vibration that %s', (_name, check) => {
  test('as the fake', async () => {
    const vibration = fakeVibration();
    await check({
      vibration,
      felt: () => vibration.felt,
      hide: () => {
        vibration.hidden = true;
      },
      forgetTaps: () => {
        vibration.tapped = false;
      },
    });
  });

  test("as the device's own", async () => {
    const { device, felt, page, userActivation } = fakeDevice();
    await check({
      vibration: deviceVibration(device),
      felt: () => felt,
      hide: () => {
        page.visibilityState = 'hidden';
      },
      forgetTaps: () => {
        userActivation.hasBeenActive = false;
      },
    });
  });
});

test('a desktop computer has no vibration to offer', () => {
  const { device, felt } = fakeDevice();
  const vibration = deviceVibration({ ...device, isHandheld: false });
  vibration.vibrate([80]);
  expect([vibration.available, felt]).toEqual([false, []]);
});

test('an iPhone has no vibration to offer', () => {
  const { device } = fakeDevice();
  const navigator = { userActivation: device.navigator.userActivation } as VibrationDevice['navigator'];
  const vibration = deviceVibration({ ...device, navigator });
  vibration.vibrate([80]);
  expect(vibration.available).toBe(false);
});
