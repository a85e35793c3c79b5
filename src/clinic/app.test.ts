import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { companionPaths } from '../wire/companion-paths.ts';
import { createApp } from './app.ts';
import { packFile } from './packed-files.ts';

const shell = `<!doctype html><html><head><script>early()</script><script type="module" src="/assets/start-1a2b3c4d.js">
</script><style>h1{color:teal}</style></head><body><h1>Stop</h1></body></html>`;

const built = {
  'index.html': shell,
  'checklist.html': '<!doctype html><h1>Checklist</h1>',
  'service-worker.js': 'precache()',
  'manifest.webmanifest': '{"name":"Unspasm"}',
  'icon-192.png': 'png',
  'assets/start-1a2b3c4d.js': 'start()',
  'assets/5e6f7a8b.js': 'later()',
};

const companionFiles = new Map(
  Object.entries(built).map(([name, text]) => [name, packFile(name, Buffer.from(text))]),
);

const failures: unknown[] = [];
const answers: unknown[] = [];
const watch = {
  began: () => {},
  answered: (request: unknown) => answers.push(request),
  turnedAway: () => {},
  failed: (request: unknown) => failures.push(request),
};
const app = (settings: { publicUrl?: URL; withdrawWorker?: boolean } = {}) =>
  createApp({ companionFiles, watch, ...settings });

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each(companionPaths)('%s is answered by the shell', async (path) => {
  const response = await app().request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe(shell);
});

test('a page names its scripts before it is read; a page without scripts names none', async () => {
  const link = async (path: string) => (await app().request(path)).headers.get('link');
  expect(await link('/')).toBe('</assets/start-1a2b3c4d.js>; rel=modulepreload');
  expect(await link('/checklist')).toBe(null);
  expect(await link('/assets/start-1a2b3c4d.js')).toBe(null);
});

test('the checklist is a page of its own', async () => {
  expect(await (await app().request('/checklist')).text()).toBe(built['checklist.html']);
});

test('a file whose name carries its hash is never asked for again; all others are', async () => {
  const caching = async (path: string) => (await app().request(path)).headers.get('cache-control');
  expect(await caching('/assets/start-1a2b3c4d.js')).toBe('public, max-age=31536000, immutable');
  expect(await caching('/assets/5e6f7a8b.js')).toBe('public, max-age=31536000, immutable');
  expect(await caching('/service-worker.js')).toBe('no-cache');
  expect(await caching('/manifest.webmanifest')).toBe('no-cache');
  expect(await caching('/icon-192.png')).toBe('no-cache');
});

test('text travels in the best form that the browser takes', async () => {
  const sent = async (acceptEncoding: string) => {
    const response = await app().request('/', { headers: { 'accept-encoding': acceptEncoding } });
    return {
      encoding: response.headers.get('content-encoding'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const asBrotli = await sent('gzip, deflate, br, zstd');
  expect(asBrotli.encoding).toBe('br');
  expect(brotliDecompressSync(asBrotli.bytes).toString()).toBe(shell);
  const asGzip = await sent('gzip, br;q=0');
  expect(asGzip.encoding).toBe('gzip');
  expect(gunzipSync(asGzip.bytes).toString()).toBe(shell);
  expect(await sent('')).toEqual({ encoding: null, bytes: Buffer.from(shell) });
});

test('a browser that has the page is told so in a few bytes', async () => {
  const etag = (await app().request('/')).headers.get('etag') ?? '';
  const again = await app().request('/', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(policyOf(again)).toContain("default-src 'none'");
});

test('HEAD says what GET would, without the body', async () => {
  const response = await app().request('/', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(shell.length));
  expect(await response.text()).toBe('');
});

test('only the inline script and style that were built may run, and nothing from elsewhere', async () => {
  expect(policyOf(await app().request('/')).split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' ${sha256('early()')}`,
    `style-src 'self' ${sha256('h1{color:teal}')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types service-worker',
  ]);
});

test.each(['/', '/service-worker.js', '/healthz', '/nowhere'])(
  '%s carries the security headers',
  async (path) => {
    const { headers } = await app().request(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('geolocation=(self), screen-wake-lock=(self)');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  },
);

test('the browser is told to stay with https only where people come by https', async () => {
  const headerAt = async (publicUrl?: URL) =>
    (await app(publicUrl && { publicUrl }).request('/')).headers.get('strict-transport-security');
  expect(await headerAt()).toBeNull();
  expect(await headerAt(new URL('http://unspasm.example'))).toBeNull();
  expect(await headerAt(new URL('https://unspasm.example'))).toBe('max-age=63072000; includeSubDomains');
});

test('an unknown address gets a kind page with a way back', async () => {
  const response = await app().request('/journal/yesterday');
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain('This page is not here');
  expect(html).toContain('<a href="/">');
  expect(policyOf(response)).toContain(sha256(/<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''));
});

test('no path leads out of the built files', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/',
  ]) {
    expect((await app().request(path)).status).toBe(404);
  }
});

test('a failure is reported by method and route alone, and the person sees nothing of it', async () => {
  const failing = app().get('/fails/:token', () => {
    throw new Error('secret detail');
  });
  const response = await failing.request('/fails/secret-token?pain=8');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret detail');
  expect(failures).toEqual([
    { requestId: response.headers.get('x-request-id'), method: 'GET', route: '/fails/:token' },
  ]);
});

test('each answer is told by its route: files and unknown addresses by no name of their own', async () => {
  answers.length = 0;
  for (const path of ['/now', '/assets/start-1a2b3c4d.js', '/who/ann-example', '/healthz'])
    await app().request(path);
  expect(answers).toMatchObject([
    { method: 'GET', route: '/now', status: 200 },
    { method: 'GET', route: '/assets/…', status: 200 },
    { method: 'GET', route: 'unknown', status: 404 },
    { method: 'GET', route: '/healthz', status: 200 },
  ]);
});

test('without a clinic the server is ready as soon as it serves, and no longer when it is told to stop', async () => {
  expect((await app().request('/readyz')).status).toBe(200);
  const stopping = createApp({ companionFiles, watch, isStopping: () => true });
  const answer = await stopping.request('/readyz');
  expect([answer.status, await answer.text()]).toEqual([503, 'not ready: stopping']);
  expect((await stopping.request('/healthz')).status).toBe(200);
});

test('a server without a clinic says that there is none to book', async () => {
  const answer = await app().request('/api/clinics');
  expect([answer.status, await answer.json()]).toEqual([200, { clinics: [] }]);
});

test('a withdrawn worker is served at the address of the worker, and is asked for each time', async () => {
  const response = await app({ withdrawWorker: true }).request('/service-worker.js');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('self.registration.unregister()');
  expect(await (await app().request('/service-worker.js')).text()).toBe('precache()');
});
