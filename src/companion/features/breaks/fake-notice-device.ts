import type { NoticeDevice } from './device-notifier.ts';

interface ShownNotice {
  title: string;
  options: { tag?: string; actions?: readonly { action: string }[]; silent?: boolean | null; body?: string };
}

/** The notifications of a browser, as far as the adapter needs them: Chromium without a screen refuses its own. */
export class FakeNoticeDevice {
  permission: NotificationPermission = 'default';
  willSay: NotificationPermission = 'granted';
  timesAsked = 0;
  shown: ShownNotice[] = [];
  private readonly page = new EventTarget();

  /** The worker tells the page, as it does after a tap on a notice. */
  tell(data: unknown): void {
    this.page.dispatchEvent(new MessageEvent('message', { data }));
  }

  readonly registration = {
    showNotification: async (title: string, options: ShownNotice['options'] = {}) => {
      if (this.permission !== 'granted') throw new TypeError('No notification permission has been granted');
      this.shown = [...this.shown.filter((one) => one.options.tag !== options.tag), { title, options }];
    },
    getNotifications: async ({ tag }: { tag?: string } = {}) =>
      this.shown
        .filter(({ options }) => options.tag === tag)
        .map((one) => ({ close: () => (this.shown = this.shown.filter((other) => other !== one)) })),
  };

  device(): NoticeDevice {
    const notification = {
      permission: this.permission,
      requestPermission: async () => {
        this.timesAsked += 1;
        this.permission = this.willSay;
        return this.willSay;
      },
    };
    Object.defineProperty(notification, 'permission', { get: () => this.permission });
    return {
      Notification: notification,
      serviceWorker: Object.assign(this.page, {
        getRegistration: async () => this.registration as unknown as ServiceWorkerRegistration,
      }) as unknown as NonNullable<NoticeDevice['serviceWorker']>,
    };
  }
}
