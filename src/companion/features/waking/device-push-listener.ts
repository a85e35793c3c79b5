import type { PushAddress, PushListener } from './push-listener.ts';

/** The parts of the browser that being woken needs. */
export interface PushDevice {
  /** Missing where there are no notifications, as in a page on an iPhone that was not added to the home screen. */
  Notification?: Pick<typeof Notification, 'permission' | 'requestPermission'> | undefined;
  /** False on an iPhone in a page that was not added to the home screen; no other device says so. */
  isStandalone?: boolean | undefined;
  /** Undefined where there are no workers, or none yet. */
  registration(): Promise<Pick<ServiceWorkerRegistration, 'pushManager'> | undefined>;
  /** Whether there are workers that can be woken. */
  hasPush: boolean;
}

function addressIn(subscription: PushSubscription, serverKey: string): PushAddress | null {
  const { endpoint, keys: { p256dh, auth } = {} } = subscription.toJSON();
  return endpoint !== undefined && p256dh !== undefined && auth !== undefined
    ? { endpoint, p256dh, auth, serverKey }
    : null;
}

async function subscribe(manager: PushManager, serverKey: string): Promise<PushSubscription> {
  const wish = { userVisibleOnly: true, applicationServerKey: serverKey };
  try {
    return await manager.subscribe(wish);
  } catch (error) {
    const before = await manager.getSubscription();
    if (!before) throw error;
    // It listens for another key: of this server, before it had a new one.
    await before.unsubscribe();
    return manager.subscribe(wish);
  }
}

/** The push service of this browser. */
export function devicePushListener({
  Notification,
  isStandalone,
  registration,
  hasPush,
}: PushDevice): PushListener {
  const isAllowed = () => Notification?.permission === 'granted';
  return {
    wakeable() {
      if (!Notification || !hasPush) return isStandalone === false ? 'not-on-home-screen' : 'cannot';
      return Notification.permission === 'denied' ? 'not-allowed' : 'can';
    },
    async ask() {
      // A browser that refuses to ask leaves things as they are.
      if (Notification?.permission === 'default')
        await Notification.requestPermission().catch(() => undefined);
      return isAllowed();
    },
    async listen(serverKey) {
      if (!isAllowed()) return null;
      try {
        const manager = (await registration())?.pushManager;
        return manager ? addressIn(await subscribe(manager, serverKey), serverKey) : null;
      } catch {
        return null;
      }
    },
    async stop() {
      try {
        await (await (await registration())?.pushManager.getSubscription())?.unsubscribe();
      } catch {
        // What nobody has the times of any more wakes nobody.
      }
    },
  };
}
