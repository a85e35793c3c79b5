import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
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
