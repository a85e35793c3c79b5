import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { noticeMessage } from '../features/breaks/notice-message.ts';
import { deviceWaking } from '../features/waking/device-waking.ts';
import { showTodayMessage, WAKE_TAG, wakeNoticeOptions } from '../features/waking/wake-notice.ts';
import { refresh } from '../features/waking/waking.ts';
import { wakeNotice } from '../../content/waking/waking-words.ts';
import { companionPaths } from '../../wire/companion-paths.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const paths: ReadonlySet<string> = new Set(companionPaths);

// `/checklist` is answered by the precache itself; every other address belongs to the server.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && paths.has(url.pathname),
  createHandlerBoundToURL('/index.html'),
);

// skipWaiting is never called at install, on purpose: an episode ends on the version that it began with.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') void self.skipWaiting();
});

// Whatever a push says. A browser that is woken has to show something.
self.addEventListener('push', (event) => {
  event.waitUntil(self.registration.showNotification(wakeNotice.title, wakeNoticeOptions));
});

// Some browsers give a new address without a page being open.
self.addEventListener('pushsubscriptionchange', (event) => {
  (event as ExtendableEvent).waitUntil(refresh(deviceWaking(async () => self.registration)));
});

// An answer goes to one page only, which writes it down; a tap on the notice itself brings a page into view.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(event.notification.tag === WAKE_TAG ? showToday() : answerNotice(event.action));
});

async function showToday(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // The pages of a clinic are of the same origin, and know no today.
  const page = pages.find(({ url }) => paths.has(new URL(url).pathname));
  if (!page) {
    await self.clients.openWindow('/today');
    return;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page has its own origin only
  page.postMessage(showTodayMessage);
  await page.focus();
}

async function answerNotice(action: string): Promise<void> {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!page) {
    await self.clients.openWindow('/breaks');
    return;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page has its own origin only
  page.postMessage(noticeMessage(action));
  if (noticeMessage(action).answer === 'show') await page.focus();
}
