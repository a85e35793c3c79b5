/**
 * Gives a page notifications that a test can look at, the same for every tab: a browser without a screen refuses its
 * own. Also puts other windows before all its pages at once, where the driver keeps every page in front.
 */
const ASKED = 'test:asked';
const PERMISSION = 'test:permission';
const SHOWN = 'test:shown';
const EVERY = 'test:every';
const BEHIND = 'test:behind';

interface Shown {
  title: string;
  tag: string | undefined;
  body: string | undefined;
  isSilent: boolean;
}

const read = <T>(key: string, otherwise: T): T =>
  JSON.parse(localStorage.getItem(key) ?? JSON.stringify(otherwise)) as T;
const write = (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value));

function replaceNotices(): void {
  Object.defineProperty(Notification, 'permission', { get: () => read(PERMISSION, 'default') });
  Notification.requestPermission = async () => {
    write(ASKED, read(ASKED, 0) + 1);
    const says = read<NotificationPermission>('test:will-say', 'granted');
    write(PERMISSION, says);
    return says;
  };
  ServiceWorkerRegistration.prototype.showNotification = async (title, options = {}) => {
    const { tag, body, silent } = options;
    const notice: Shown = { title, tag, body, isSilent: silent === true };
    write(EVERY, [...read<Shown[]>(EVERY, []), notice]);
    write(SHOWN, [notice]);
  };
  ServiceWorkerRegistration.prototype.getNotifications = async () =>
    read<Shown[]>(SHOWN, []).map(
      (one) => ({ ...one, close: () => write(SHOWN, []) }) as unknown as Notification,
    );
  const hasFocus = document.hasFocus.bind(document);
  document.hasFocus = () => hasFocus() && !read(BEHIND, false);
}

// A page that is still empty has neither.
if (isSecureContext && location.protocol !== 'about:') replaceNotices();

export interface NoticesPage {
  timesAsked: () => number;
  shown: () => readonly Shown[];
  /** All that were ever shown, by any tab. */
  every: () => readonly Shown[];
  willSay: (permission: NotificationPermission) => void;
  /** Another window comes before every page of the companion. */
  putBehind: () => void;
}

const noticesPage: NoticesPage = {
  timesAsked: () => read(ASKED, 0),
  shown: () => read(SHOWN, []),
  every: () => read(EVERY, []),
  willSay: (permission) => write('test:will-say', permission),
  putBehind() {
    write(BEHIND, true);
    dispatchEvent(new Event('blur'));
  },
};
Object.assign(globalThis, { noticesPage });
