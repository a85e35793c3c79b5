import { answerIn } from './notice-message.ts';
import type { Notice, NoticePermission, Notifier } from './notifier.ts';

/** The parts of the browser that notices need. */
export interface NoticeDevice {
  /** Missing where there are no notifications, as in a page on an iPhone that was not added to the home screen. */
  Notification?: Pick<typeof Notification, 'permission' | 'requestPermission'> | undefined;
  /** Missing where there are no workers. Phones show notices of a worker only. */
  serviceWorker?:
    Pick<ServiceWorkerContainer, 'getRegistration' | 'addEventListener' | 'removeEventListener'> | undefined;
}

/** One notice at a time, in every tab: a later one takes its place. */
const TAG = 'unspasm-break';

/** Browsers know more than the types do. */
type Options = NotificationOptions & { renotify: boolean; actions: { action: string; title: string }[] };

const permissions: Record<NotificationPermission, NoticePermission> = {
  granted: 'granted',
  denied: 'denied',
  default: 'not-asked',
};

/** The notifications of this browser, shown by the service worker. */
export function deviceNotifier({ Notification, serviceWorker }: NoticeDevice): Notifier {
  const permission = (): NoticePermission =>
    Notification && serviceWorker ? permissions[Notification.permission] : 'unsupported';
  return {
    permission,
    async ask() {
      if (permission() !== 'not-asked') return permission();
      // A browser that refuses to ask leaves things as they are.
      await Notification?.requestPermission().catch(() => undefined);
      return permission();
    },
    async show({ title, body, isSilent, actions }: Notice) {
      if (permission() !== 'granted') return false;
      try {
        const registration = await serviceWorker?.getRegistration();
        if (!registration) return false;
        const options: Options = {
          tag: TAG,
          body,
          silent: isSilent,
          renotify: true,
          icon: '/icon-192.png',
          actions: actions.map(({ answer, words }) => ({ action: answer, title: words })),
        };
        await registration.showNotification(title, options);
        return true;
      } catch {
        return false;
      }
    },
    async clear() {
      try {
        const registration = await serviceWorker?.getRegistration();
        for (const shown of (await registration?.getNotifications({ tag: TAG })) ?? []) shown.close();
      } catch {
        // What cannot be taken away stays until the person does.
      }
    },
    onAnswer(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const answer = answerIn(data);
        if (answer) listener(answer);
      };
      serviceWorker?.addEventListener('message', hear);
      return () => serviceWorker?.removeEventListener('message', hear);
    },
  };
}
