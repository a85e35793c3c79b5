import { expect, test } from 'vitest';
import { createApp } from '../../src/clinic/app.ts';
import { type LogLevel, openLog } from '../../src/clinic/operations/log.ts';
import { requestMetrics } from '../../src/clinic/operations/request-metrics.ts';
import { metricsText } from '../../src/clinic/operations/metrics-text.ts';
import { watchBy } from '../../src/clinic/operations/watch-by.ts';
import { packFile } from '../../src/clinic/packed-files.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();
const NOW = Date.UTC(2026, 10, 23, 6);

const companionFiles = new Map(
  ['index.html', 'checklist.html'].map((name) => [name, packFile(name, Buffer.from('<!doctype html>'))]),
);

function logged(level: LogLevel = 'debug', isTerminal = false) {
  const lines: string[] = [];
  const log = openLog({ level, isTerminal, to: { write: (line) => lines.push(line) } });
  return { log, lines };
}

async function wholeServer() {
  const { log, lines } = logged();
  const requests = requestMetrics();
  const clinic = Promise.resolve({ pool: pool(), links: await manageLinks(pool()), now: () => NOW });
  const app = createApp({ clinic, companionFiles, watch: watchBy(log, requests) });
  // The clinic is open from the next turn on.
  await clinic;
  return { app, lines, requests };
}

const SECRET = 'Secret7';
const secretly = (path: string, init: RequestInit = {}) =>
  [
    `${path}?${SECRET}=${SECRET}`,
    {
      ...init,
      headers: {
        'user-agent': SECRET,
        cookie: `session=${SECRET}`,
        authorization: `Bearer ${SECRET}`,
        referer: `https://${SECRET}.example/`,
        'x-forwarded-for': SECRET,
        'x-request-id': SECRET,
        'idempotency-key': SECRET,
        'content-type': 'application/json',
        ...init.headers,
      },
    },
  ] as const;

test('whatever is sent, and wherever: nothing of it reaches the log or the measures', async () => {
  const { app, lines, requests } = await wholeServer();
  const post = (path: string, body: BodyInit, headers = {}) =>
    app.request(...secretly(path, { method: 'POST', body, headers }));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const path of [
    '/',
    `/${SECRET}`,
    `/c/${SECRET}`,
    `/c/demo/appointments/01890000-0000-7000-8000-000000000000/${SECRET}`,
    `/c/demo/${SECRET}/${SECRET}`,
    `/c/demo/staff/${SECRET}`,
    `/c/demo/book`,
    `/api/clinics/${SECRET}/services`,
    `/api/clinics/demo/slots`,
    `/api/${SECRET}`,
    `/assets/${SECRET}.js`,
  ])
    await app.request(...secretly(path));
  await post('/api/clinics/demo/appointments', JSON.stringify({ patient: { name: SECRET } }));
  await post('/api/clinics/demo/appointments', SECRET);
  await post(
    '/api/clinics/demo/questions',
    JSON.stringify({ patient: { name: SECRET, phone: '0114 496 0101' }, body: SECRET }),
  );
  await post('/c/demo/ask', `name=${SECRET}&body=${SECRET}`, form);
  await app.request(...secretly('/', { method: SECRET.toUpperCase() }));
  // Something that the database refuses: it quotes what it was given.
  await pool().query(`alter table question add check (name <> 'Refused ${SECRET}')`);
  const broken = await post(
    '/api/clinics/demo/questions',
    JSON.stringify({ patient: { name: `Refused ${SECRET}`, phone: '0114 496 0101' }, body: SECRET }),
  );
  expect(broken.status).toBe(500);
  const all = lines.join('') + metricsText(requests.metrics());
  expect(lines.length).toBeGreaterThan(16);
  expect(all).toContain('A request failed.');
  expect(all.toLowerCase()).not.toContain(SECRET.toLowerCase());
  expect(all).not.toContain('01890000');
});

test('a request is one line with its pattern, and its answer carries the same id', async () => {
  const { app, lines } = await wholeServer();
  const answer = await app.request('/c/demo/ask');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      requestId: answer.headers.get('x-request-id'),
      method: 'GET',
      route: '/c/:slug/ask',
      status: 200,
      durationMs: expect.any(Number),
      msg: 'A request was answered.',
    },
  ]);
});

test('a failure is written with its kind, its code and its place, and without its message', () => {
  const { log, lines } = logged();
  const cause = Object.assign(new Error(`Key (email)=(${SECRET}) exists\n    at ${SECRET}`), {
    code: '23505',
  });
  log.error('A request failed.', new TypeError(SECRET, { cause }), { route: '/c/:slug' });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    route: '/c/:slug',
    kind: 'TypeError < Error',
    code: '23505',
    where: expect.stringContaining('operations-log.test.ts'),
  });
  expect(lines.join('')).not.toContain(SECRET);
});

test('should a part of the program pass what must not be written, it is not written', () => {
  const { log, lines } = logged();
  log.info('A mail was sent.', { email: SECRET, name: SECRET, token: SECRET, phone: SECRET, attempt: 2 });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ email: 'not written', attempt: 2 });
  expect(lines.join('')).not.toContain(SECRET);
});

test('at a terminal it is text to read, without a line for each request', () => {
  const { log, lines } = logged('info', true);
  log.info('Unspasm is ready at http://localhost:8080/');
  log.forMachines('A request was answered.', { route: '/' });
  log.warn('Stopped, and something was cut off.', { open: 1 });
  expect(lines).toEqual([
    'Unspasm is ready at http://localhost:8080/\n',
    'WARN Stopped, and something was cut off.  open=1\n',
  ]);
});

test('the level leaves out what is below it', () => {
  const { log, lines } = logged('warn');
  log.info('The clinic is open.');
  log.error('The clinic stays closed.');
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'The clinic stays closed.',
  ]);
});
