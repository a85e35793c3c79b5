// @ts-check
// A booking over HTTP over the least that a booking costs the same database, in turns: bookings a second and the slowest
// one in a hundred, with a million appointments in both tables. Alone: node bench/booking.mjs [rounds] [seconds]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { CLINIC, makeClinicWithAPast } from './clinic-with-a-past.mjs';
import { startClinicServer } from './clinic-server.mjs';

const CLIENTS = 8;
const LIMIT = fileURLToPath(new URL('limit-booking/', import.meta.url));

/** @typedef {{ perSecond: number, p50Ms: number, p99Ms: number }} Measured */
/** @typedef {{ host: string, user: string, database: string }} Database */

const percentile = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
const median = (/** @type {number[]} */ values) =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** @param {number[]} latenciesMs @param {number} seconds @returns {Measured} */
function measured(latenciesMs, seconds) {
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  return {
    perSecond: sorted.length / seconds,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
  };
}

const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0;

/** @param {Database} database @param {number} seconds @returns {Measured} */
function limitByPgbench({ host, user, database }, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-pgbench-'));
  try {
    execFileSync(
      'pgbench',
      [
        '-n',
        '-c',
        String(CLIENTS),
        '-j',
        '2',
        '-T',
        String(seconds),
        '-M',
        'prepared',
        '-f',
        join(LIMIT, 'book.sql'),
        '--log',
        `--log-prefix=${join(folder, 'log')}`,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          PGHOST: host,
          PGUSER: user,
          PGDATABASE: database,
          PGOPTIONS: '-c search_path=bench_booking,public',
        },
      },
    );
    const microseconds = readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => Number(line.split(' ')[2])),
    );
    return measured(
      microseconds.map((each) => each / 1000),
      seconds,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same statements from Node, where there is no pgbench. @param {Database} database @param {number} seconds */
async function limitByNode(database, seconds) {
  const statements = readFileSync(join(LIMIT, 'book.sql'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('\\'))
    .join('\n')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const below = (/** @type {number} */ most) => Math.floor(Math.random() * most);
  /** @type {number[]} */
  const latenciesMs = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client(database);
      await client.connect();
      await client.query('set search_path = bench_booking, public');
      while (performance.now() < until) {
        const since = performance.now();
        const values = { p: 1 + below(50), q: below(70_080), c: 1 + below(20_000) };
        for (const [index, text] of statements.entries()) {
          const used = [...text.matchAll(/:([pqc])\b/g)].map(
            ([, name]) => values[/** @type {'p' | 'q' | 'c'} */ (name)],
          );
          let place = 0;
          await client.query({
            name: `limit-${index}`,
            text: text.replace(/:[pqc]\b/g, () => `$${++place}::int`),
            values: used,
          });
        }
        latenciesMs.push(performance.now() - since);
      }
      await client.end();
    }),
  );
  return measured(latenciesMs, seconds);
}

/** @param {number} port @param {string} path @param {Agent} agent @param {unknown} [body] @returns {Promise<{ status: number, text: string }>} */
function send(port, path, agent, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const call = request(
      { port, host: '127.0.0.1', path, agent, method: body ? 'POST' : 'GET', headers },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part) => (text += part))
          .on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    call.on('error', reject).end(body && JSON.stringify(body));
  });
}

/** @param {number} port @param {{ service: string, practitioner: string, start: string }[]} slots taken from its end @param {number} seconds */
async function bookings(port, slots, seconds) {
  /** @type {number[]} */
  const latenciesMs = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let slot = slots.pop(); slot && performance.now() < until; slot = slots.pop()) {
        const since = performance.now();
        const { status, text } = await send(port, `/api/clinics/${CLINIC.slug}/appointments`, agent, {
          ...slot,
          patient: { name: 'Ann Example', phone: '0114 496 0101', email: 'ann@patients.example' },
        });
        if (status !== 201) throw new Error(`Not booked: ${status} ${text}`);
        latenciesMs.push(performance.now() - since);
      }
      agent.destroy();
    }),
  );
  return measured(latenciesMs, seconds);
}

/** Different times that are free, in no order. @param {Database} database @param {number} count */
async function freeSlots(database, count) {
  const client = new pg.Client(database);
  await client.connect();
  const { rows } = await client.query(
    `select service_id as service, practitioner_id as practitioner, to_char(start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as start
     from practitioner_service join clinic using (clinic_id), generate_series(
       date_trunc('day', now()) + interval '2 days', date_trunc('day', now()) + interval '88 days', interval '30 min') start
     where slug = $1 order by random() limit $2`,
    [CLINIC.slug, count],
  );
  await client.end();
  return rows;
}

const MOST_A_SECOND = 5000;

export async function measureBooking({ rounds = 3, seconds = 6, appointments = 1_000_000 } = {}) {
  const server = await startClinicServer();
  try {
    const client = new pg.Client(server.database);
    await client.connect();
    await client.query(
      readFileSync(join(LIMIT, 'tables.sql'), 'utf8').replace(':appointments', String(appointments)),
    );
    await makeClinicWithAPast(server.database, { appointments });
    const by = hasPgbench() ? 'pgbench' : 'Node';
    const slots = await freeSlots(server.database, (rounds + 1) * seconds * MOST_A_SECOND);
    await bookings(server.port, slots, 2);
    /** @type {{ ours: Measured, limit: Measured }[]} */
    const found = [];
    for (let round = 0; round < rounds; round++) {
      await client.query('checkpoint');
      const limit =
        by === 'pgbench'
          ? limitByPgbench(server.database, seconds)
          : await limitByNode(server.database, seconds);
      await client.query('checkpoint');
      found.push({ limit, ours: await bookings(server.port, slots, seconds) });
    }
    await client.end();
    const medianOf = (/** @type {'ours' | 'limit'} */ who, /** @type {keyof Measured} */ what) =>
      median(found.map((each) => each[who][what]));
    const of = (/** @type {'ours' | 'limit'} */ who) => ({
      perSecond: medianOf(who, 'perSecond'),
      p50Ms: medianOf(who, 'p50Ms'),
      p99Ms: medianOf(who, 'p99Ms'),
    });
    return { by, ours: of('ours'), limit: of('limit') };
  } finally {
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(
    await measureBooking({
      rounds: Number(process.argv[2] ?? 3),
      seconds: Number(process.argv[3] ?? 6),
      appointments: Number(process.argv[4] ?? 1_000_000),
    }),
  );
