import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { noticeMessage } from '../features/breaks/notice-message.ts';
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

// An answer goes to one page only, which writes it down; a tap on the notice itself brings a page into view.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(answerNotice(event.action));
});

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
