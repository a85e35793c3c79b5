import { describe, expect, test } from 'vitest';
import { devicePushListener } from './device-push-listener.ts';
import { FakePushDevice } from './fake-push-device.ts';
import { fakePushListener } from './fake-push-listener.ts';
import { pushListenerContract } from './push-listener.contract.ts';

describe.each(Object.entries(pushListenerContract))('a browser that can be woken %s', (_name, check) => {
  test('as the fake', async () => {
    const listener = fakePushListener();
    await check({ listener, willSay: (permission) => (listener.willSay = permission) });
  });

  test("as the browser's", async () => {
    const browser = new FakePushDevice();
    const listener = devicePushListener(browser.device());
    await check({ listener, willSay: (permission) => (browser.willSay = permission) });
  });
});

test('a browser that cannot be woken says so, and one on an iPhone says from where it can', async () => {
  const { Notification, registration } = new FakePushDevice().device();
  const without = devicePushListener({ hasPush: false, registration: async () => undefined });
  expect([without.wakeable(), await without.ask(), await without.listen('one')]).toEqual([
    'cannot',
    false,
    null,
  ]);
  await without.stop();
  expect(devicePushListener({ Notification, registration, hasPush: false }).wakeable()).toBe('cannot');
  const onIphone = { hasPush: true, isStandalone: false, registration };
  expect(devicePushListener(onIphone).wakeable()).toBe('not-on-home-screen');
});

test('a browser whose worker is not there yet, or whose push service fails, gives no address', async () => {
  const browser = new FakePushDevice();
  browser.permission = 'granted';
  const noWorker = devicePushListener({ ...browser.device(), registration: async () => undefined });
  expect(await noWorker.listen('one')).toBe(null);
  const failing = devicePushListener({
    ...browser.device(),
    registration: () => Promise.reject(new DOMException('Registration failed', 'AbortError')),
  });
  expect(await failing.listen('one')).toBe(null);
  await failing.stop();
});
