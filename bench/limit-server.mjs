// @ts-check
// Serves the limit: one hand-written page and its worker, compressed once. Nothing that helps a person loads faster.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const FOLDER = new URL('limit/', import.meta.url);
const packed = (/** @type {string} */ name, /** @type {string} */ type) => ({
  type,
  body: brotliCompressSync(readFileSync(new URL(name, FOLDER))),
});

export async function serveLimit() {
  const files = new Map([
    ['/', packed('index.html', 'text/html; charset=utf-8')],
    ['/service-worker.js', packed('service-worker.js', 'text/javascript')],
  ]);
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-cache',
      // As the companion has it: the browser then takes a new process for the page, which costs both the same.
      'cross-origin-opener-policy': 'same-origin',
    });
    response.end(file.body);
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return {
    url: `http://localhost:${address.port}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
