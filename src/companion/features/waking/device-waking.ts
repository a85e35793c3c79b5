import { deviceClock } from '../../shell/clock.ts';
import { devicePushListener } from './device-push-listener.ts';
import { keptInCache, type WakerName } from './kept-waking.ts';
import { wakeServer } from './wake-server.ts';
import type { WakingParts } from './waking.ts';

const SECRET_BYTES = 32;

function newName(): WakerName {
  const secret = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
  return {
    id: crypto.randomUUID(),
    secret: btoa(secret).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  };
}

/** What being woken needs of this browser, in a page as in the worker. */
export const deviceWaking = (
  registration: () => Promise<ServiceWorkerRegistration | undefined>,
): WakingParts => ({
  listener: devicePushListener({
    Notification: globalThis.Notification,
    isStandalone: (globalThis.navigator as { standalone?: boolean }).standalone,
    hasPush: 'PushManager' in globalThis,
    registration,
  }),
  server: wakeServer((address, init) => fetch(address, init)),
  keeper: keptInCache(globalThis.caches),
  clock: deviceClock,
  newName,
});

/** In a page. */
export const pageWaking = (): WakingParts =>
  deviceWaking(async () => navigator.serviceWorker?.getRegistration());
