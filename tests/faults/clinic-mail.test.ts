import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../../scripts/companion-server.mjs';
import { startMailServer } from '../clinic/mail-server.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const KILLS = faultRuns({ sample: 2, full: 40 });
const BOOKINGS_EACH = 4;
const OPEN_WITHIN_MS = 90_000;
// A process that fell silent is given half a minute.
const ALL_SENT_WITHIN_MS = 120_000;

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

test(`the server is killed ${KILLS} times while it sends: each who booked gets their mail, and only what a kill met comes twice`, async () => {
  const random = seededRandom(faultSeed);
  const mailServer = await startMailServer();
  const folder = await mkdtemp(join(tmpdir(), 'unspasm-mail-'));
  const port = await freePort();
  const env = {
    DATA_DIR: folder,
    RATE_LIMITS: 'off',
    SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
    MAIL_FROM: 'appointments@clinic.example',
  };
  const api = `http://localhost:${port}/api/clinics/demo`;
  const get = async <T>(path: string) => (await (await fetch(api + path)).json()) as T;
  let server = await startServer(port, env);
  try {
    const { services } = await get<{ services: { id: string }[] }>('/services');
    const service = services[0]?.id ?? '';
    const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
    const { slots } = await get<{ slots: Slot[] }>(`/slots?service=${service}&from=${day(7)}&to=${day(60)}`);
    // Three steps apart, none lies over another.
    const wanted = slots.filter((_, index) => index % 6 === 0).slice(0, KILLS * BOOKINGS_EACH);
    const booked = new Set<string>();
    for (const [index, { start, practitioner }] of wanted.entries()) {
      const email = `person-${index}@patient.example`;
      const answer = await fetch(`${api}/appointments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `key-${index}` },
        body: JSON.stringify({ service, practitioner, start, patient: { name: 'Person', email } }),
      });
      if (answer.status === 201) booked.add(email);
      if (index % BOOKINGS_EACH !== BOOKINGS_EACH - 1) continue;
      await wait(random() * 150);
      server.kill('SIGKILL');
      await once(server, 'exit');
      server = await startServer(port, env);
    }
    const told = () =>
      new Set(mailServer.letters.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)));
    await expect.poll(() => told().size, { timeout: ALL_SENT_WITHIN_MS, interval: 500 }).toBe(booked.size);
    expect(booked.size).toBeGreaterThan(KILLS);
    expect([...told()].toSorted()).toEqual([...booked].toSorted());
    const ids = mailServer.letters.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(booked.size);
    expect(ids.length - booked.size).toBeLessThanOrEqual(KILLS * 3);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await mailServer.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
