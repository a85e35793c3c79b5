/**
 * Gives a page the push service of its browser: a browser without a screen has none. What it subscribed to outlives the
 * page, as it does on a phone.
 */
const PERMISSION = 'test:permission';
const SUBSCRIBED = 'test:subscribed';

export interface PushKeys {
  p256dh: string;
  auth: string;
}

/** Put before the page begins, by the test. */
declare const pushKeys: PushKeys;

function replacePush(): void {
  Object.defineProperty(Notification, 'permission', {
    get: () => localStorage.getItem(PERMISSION) ?? 'default',
  });
  Notification.requestPermission = async () => {
    const says = localStorage.getItem('test:will-say') === 'denied' ? 'denied' : 'granted';
    localStorage.setItem(PERMISSION, says);
    return says;
  };
  const subscription = (endpoint: string) => ({
    options: { applicationServerKey: null },
    toJSON: () => ({ endpoint, keys: pushKeys }),
    unsubscribe: async () => {
      localStorage.removeItem(SUBSCRIBED);
      return true;
    },
  });
  const found = () => {
    const endpoint = localStorage.getItem(SUBSCRIBED);
    return endpoint === null ? null : (subscription(endpoint) as unknown as PushSubscription);
  };
  PushManager.prototype.getSubscription = async () => found();
  PushManager.prototype.subscribe = async () => {
    if (!found())
      localStorage.setItem(SUBSCRIBED, `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`);
    return found() as PushSubscription;
  };
}

// A page that is still empty has neither.
if (isSecureContext && location.protocol !== 'about:') replacePush();
