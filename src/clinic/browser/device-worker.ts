// The worker of the clinic's pages. It keeps nothing for use without a network: it only shows reminders. It is a whole
// script by itself, because not every browser lets a worker import.
import type { KeptLink } from './device/kept-links.ts';

declare const self: ServiceWorkerGlobalScope;

const keptFor = async (id: string): Promise<KeptLink | undefined> =>
  (await (await caches.match(`/c/device-reminders/${id}`))?.json()) as KeptLink | undefined;

self.addEventListener('install', () => void self.skipWaiting());

// Others may read a locked screen: nothing of who, what, when, or where. A second push about the same appointment takes
// the place of the first without a sound.
self.addEventListener('push', (event) => {
  const id = event.data?.text() ?? '';
  const shown = self.registration.showNotification('You have an appointment soon', {
    body: 'Open to see it.',
    tag: `appointment-${id}`,
    data: id,
  });
  event.waitUntil(shown);
});

async function openAppointment(id: string): Promise<void> {
  const path = (await keptFor(id))?.path ?? '/';
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.find(({ url }) => new URL(url).pathname === path);
  await (open ? open.focus() : self.clients.openWindow(path));
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openAppointment(String(event.notification.data)));
});

const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

async function handInAnew(cache: Cache, request: Request): Promise<void> {
  const link = (await (await cache.match(request))?.json()) as KeptLink | undefined;
  if (!link) return;
  const subscription =
    (await self.registration.pushManager.getSubscription()) ??
    (await self.registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: link.serverKey,
    }));
  // One subscription serves all links, and was made with the key of the first.
  const { applicationServerKey } = subscription.options;
  const serverKey = applicationServerKey ? textOf(applicationServerKey) : link.serverKey;
  const answer = await fetch(`${link.path}/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...subscription.toJSON(), serverKey }),
  });
  if (!answer.ok) return;
  const { id } = (await answer.json()) as { id: string };
  await cache.delete(request);
  await cache.put(`/c/device-reminders/${id}`, new Response(JSON.stringify({ ...link, serverKey })));
}

/** The push service has given this browser another address. */
async function subscribeAgain(): Promise<void> {
  const cache = await caches.open('device-reminders');
  // Where one cannot be handed in, its page does so when it is opened next.
  for (const request of await cache.keys()) await handInAnew(cache, request).catch(() => {});
}

self.addEventListener('pushsubscriptionchange', (event) => {
  (event as ExtendableEvent).waitUntil(subscribeAgain());
});
