import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { freePort } from '../../scripts/companion-server.mjs';
import { embeddedConnection } from '../../src/clinic/database/embedded-server.ts';
import { serveClinic } from '../clinic-server.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const KILLS = faultRuns({ sample: 2, full: 200 });
const BOOKINGS = KILLS * 10 + 4;
const CUSTOMERS_AT_ONCE = 8;
const OPEN_WITHIN_MS = 90_000;
const ANSWERED_WITHIN_MS = 120_000;

interface Slot {
  start: string;
  practitioner: string;
}

async function startServer(port: number, env: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  const giveUpAt = performance.now() + OPEN_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/readyz`).catch(() => null);
    if (answer?.ok) return child;
    if (performance.now() > giveUpAt) throw new Error('The clinic did not open');
    await wait(100);
  }
}

async function freeTimes(api: string) {
  const get = async <T>(path: string) => (await (await fetch(api + path)).json()) as T;
  const { services } = await get<{ services: { id: string }[] }>('/services');
  const service = services[0]?.id ?? '';
  const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
  const { slots } = await get<{ slots: Slot[] }>(`/slots?service=${service}&from=${day(7)}&to=${day(60)}`);
  return { service, slots };
}

const book = (api: string, key: string, body: unknown) =>
  fetch(`${api}/appointments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });

test(`the server is killed ${KILLS} times while customers book: who was told yes has one appointment, and no time is given twice`, async () => {
  const random = seededRandom(faultSeed);
  const folder = await mkdtemp(join(tmpdir(), 'unspasm-kills-'));
  const port = await freePort();
  const env = { DATA_DIR: folder, RATE_LIMITS: 'off', COMPANION_ONLY: '0' };
  const api = `http://localhost:${port}/api/clinics/demo`;
  let server = await startServer(port, env);
  let database: Pool | null = null;
  try {
    const { service, slots } = await freeTimes(api);
    const booked = new Map<string, string>();
    const others = new Set<number>();
    const count = { begun: 0, answered: 0, unanswered: 0 };
    const customer = async (number: number) => {
      const { start, practitioner } = slots[Math.floor(random() * slots.length)] ?? {};
      const email = `person-${number}@patient.example`;
      const wish = { service, practitioner, start, patient: { name: 'Person', email } };
      const giveUpAt = performance.now() + ANSWERED_WITHIN_MS;
      for (;;) {
        try {
          const answer = await book(api, `key-${number}`, wish);
          const said = (await answer.json()) as { reference?: string };
          if (answer.status !== 503) {
            if (answer.ok) booked.set(email, said.reference ?? '');
            else if (answer.status !== 409) others.add(answer.status);
            count.answered += 1;
            return;
          }
        } catch {
          count.unanswered += 1;
        }
        if (performance.now() > giveUpAt) throw new Error(`Customer ${number} was never answered`);
        await wait(50);
      }
    };
    const booking = Promise.all(
      Array.from({ length: CUSTOMERS_AT_ONCE }, async () => {
        while (count.begun < BOOKINGS) await customer(count.begun++);
      }),
    );
    for (let kill = 1; kill <= KILLS; kill++) {
      const enough = Math.floor((kill * BOOKINGS) / (KILLS + 1));
      while (count.answered < enough) await Promise.race([wait(2), booking]);
      await wait(random() * 20);
      server.kill('SIGKILL');
      await once(server, 'exit');
      server = await startServer(port, env);
    }
    await booking;
    expect([...others]).toEqual([]);
    expect(count.unanswered).toBeGreaterThan(0);
    database = new Pool({ ...embeddedConnection(folder), max: 1 });
    const { rows } = await database.query<{ email: string; reference: string; mails: number }>(
      `select email, reference, (select count(*)::int from mail
           where mail.clinic_id = appointment.clinic_id and kind = 'booked'
             and key = 'booked/' || appointment_id || '/' || version) as mails
       from appointment join patient using (clinic_id, patient_id)
       where status = 'booked' and email like 'person-%@patient.example'`,
    );
    // A second appointment of a customer would be one row too many.
    expect(rows.toSorted((a, b) => a.email.localeCompare(b.email))).toEqual(
      [...booked]
        .map(([email, reference]) => ({ email, reference, mails: 1 }))
        .toSorted((a, b) => a.email.localeCompare(b.email)),
    );
    expect(rows.length).toBeGreaterThan(KILLS);
    // Without the help of the guard itself.
    const overlaps = await database.query(
      `select a.appointment_id from appointment a join appointment b using (clinic_id, practitioner_id)
       where a.appointment_id < b.appointment_id and a.status <> 'cancelled' and b.status <> 'cancelled'
         and lower(a.blocked) < upper(b.blocked) and lower(b.blocked) < upper(a.blocked)`,
    );
    expect(overlaps.rows).toEqual([]);
  } finally {
    await database?.end();
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Stands before a server, lets it answer, and keeps the answer to itself. */
async function losesReplies(port: number) {
  const lost: string[] = [];
  const proxy = createServer((client) => {
    const upstream = connect(port, 'localhost');
    let answer = '';
    upstream.setEncoding('utf8');
    upstream.on('data', (part: string) => {
      answer += part;
      const [head = '', body] = answer.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      lost.push(answer);
      upstream.destroy();
      client.destroy();
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.pipe(upstream);
  }).listen(0);
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return { port: address.port, lost, close: () => proxy.close() };
}

test('a customer whose reply was lost gets the same answer again, and the key serves no other booking', async () => {
  const clinic = await serveClinic({ env: { RATE_LIMITS: 'off' } });
  const between = await losesReplies(clinic.port);
  try {
    const api = `${clinic.url}api/clinics/demo`;
    const { service, slots } = await freeTimes(api);
    const wishes = slots
      .filter((_, index) => index % 12 === 0)
      .slice(0, 5)
      .map(({ start, practitioner }) => ({
        service,
        practitioner,
        start,
        patient: { name: 'Person', phone: '0114 496 0101' },
      }));
    for (const [index, wish] of wishes.entries()) {
      const key = `lost-${index}`;
      const throughProxy = `http://localhost:${between.port}/api/clinics/demo`;
      await expect(book(throughProxy, key, wish)).rejects.toThrow('fetch failed');
      const again = await book(api, key, wish);
      const [head = '', body] = between.lost.at(-1)?.split('\r\n\r\n') ?? [];
      expect(head).toMatch(/^HTTP\/1.1 201 /);
      expect([again.status, await again.text()]).toEqual([201, body]);
      const other = await book(api, key, { ...wish, patient: { name: 'Another', phone: '0114 496 0102' } });
      expect(other.status).toBe(422);
    }
    expect(between.lost.length).toBe(wishes.length);
  } finally {
    between.close();
    await clinic.stop();
  }
});
