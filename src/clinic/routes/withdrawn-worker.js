// Served in place of a broken service worker, at its address. It removes every cache that a worker made and then
// itself. The journal is not in these caches and is not touched. A page that answers that it is busy is left alone;
// one that gives no answer is taken to be broken and is loaded anew from the server.
const ANSWER_WITHIN_MS = 1000;

const mayReload = (client) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', (event) => resolve(event.data === true));
    port1.start();
    setTimeout(resolve, ANSWER_WITHIN_MS, true);
    client.postMessage({ type: 'may-reload?' }, [port2]);
  });

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const withdraw = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await self.registration.unregister();
    const pages = await self.clients.matchAll({ type: 'window' });
    await Promise.all(
      pages.map(async (page) => {
        if (await mayReload(page)) await page.navigate(page.url);
      }),
    );
  };
  event.waitUntil(withdraw());
});
