// Ten lines are enough for one page: store it at the first visit, answer with it ever after.
const STORE = 'limit';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.add('./')));
});

addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((stored) => stored ?? fetch(event.request)));
});
