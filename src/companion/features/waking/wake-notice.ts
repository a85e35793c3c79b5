import { wakeNotice } from '../../../content/waking/waking-words.ts';

/** A later one takes the place of the one before, without a sound. */
export const WAKE_TAG = 'unspasm-wake';

/** Whatever a push says: only these words are shown. */
export const wakeNoticeOptions: NotificationOptions = {
  tag: WAKE_TAG,
  body: wakeNotice.body,
  icon: '/icon-192.png',
};

const SHOW_TODAY = 'show-today';

/** What the worker tells a page when the reminder was tapped. */
export const showTodayMessage = { type: SHOW_TODAY } as const;

export const isShowToday = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === SHOW_TODAY;
