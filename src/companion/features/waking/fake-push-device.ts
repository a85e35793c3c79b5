import type { PushDevice } from './device-push-listener.ts';

interface Subscribed {
  endpoint: string;
  serverKey: string;
}

/** The push service of a browser, as far as the adapter needs it: Chromium without a screen has none. */
export class FakePushDevice {
  permission: NotificationPermission = 'default';
  willSay: NotificationPermission = 'granted';
  subscribed: Subscribed | null = null;
  private made = 0;

  private readonly subscription = ({ endpoint }: Subscribed) => ({
    toJSON: () => ({ endpoint, keys: { p256dh: 'point', auth: 'secret' } }),
    unsubscribe: async () => {
      this.subscribed = null;
      return true;
    },
  });

  private readonly pushManager = {
    getSubscription: async () => (this.subscribed ? this.subscription(this.subscribed) : null),
    subscribe: async ({ applicationServerKey }: PushSubscriptionOptionsInit) => {
      const serverKey = String(applicationServerKey);
      // As browsers do, a tap or not.
      if (this.permission === 'default') this.permission = this.willSay;
      if (this.permission !== 'granted') throw new DOMException('Permission denied', 'NotAllowedError');
      if (this.subscribed && this.subscribed.serverKey !== serverKey)
        throw new DOMException('Another key', 'InvalidStateError');
      this.made += this.subscribed ? 0 : 1;
      this.subscribed ??= { endpoint: `https://push.example/${this.made}`, serverKey };
      return this.subscription(this.subscribed);
    },
  };

  device(): PushDevice {
    const notification = {
      permission: this.permission,
      requestPermission: async () => (this.permission = this.willSay),
    };
    Object.defineProperty(notification, 'permission', { get: () => this.permission });
    return {
      Notification: notification,
      hasPush: true,
      registration: async () => ({ pushManager: this.pushManager as unknown as PushManager }),
    };
  }
}
