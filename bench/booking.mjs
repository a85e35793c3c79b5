// @ts-check
// A booking over HTTP, in turns with two transactions from pgbench on the same server, with as many clients and the same
// durability: bookings a second and the slowest one in a hundred, with a million appointments in both tables. One is the
// least that a booking can be, an appointment, a mail that waits and a line in the log, as in the anchor that this project
// was given (book-full): the bar is held against it. The other writes row for row what the program writes, under its
// policies, and reads nothing; it tells what the tables cost and what the program does.
// Alone: node bench/booking.mjs [rounds] [seconds] [appointments]
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

/** A value that pgbench draws; not a cast, which has two colons. */
const PLACES = /(?<!:):([a-z])\b/g;

const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0;

/** @typedef {'book.sql' | 'same-rows.sql'} Script */

const SCHEMAS = { 'book.sql': 'bench_booking,public', 'same-rows.sql': 'public' };

/** @param {Script} script @param {Database} database @param {number} seconds @returns {Measured} */
function limitByPgbench(script, { host, user, database }, seconds) {
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
        join(LIMIT, script),
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
          PGOPTIONS: `-c search_path=${SCHEMAS[script]}`,
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

/** The same statements from Node, where there is no pgbench. @param {Script} script @param {Database} database @param {number} seconds */
async function limitByNode(script, database, seconds) {
  const lines = readFileSync(join(LIMIT, script), 'utf8').split('\n');
  const drawn = lines.flatMap((line) => {
    const [, name, from, to] = /^\\set (\w+) random\((\d+), (\d+)\)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, from: Number(from), to: Number(to) }];
  });
  const statements = lines
    .filter((line) => !line.startsWith('\\') && !line.startsWith('--'))
    .join('\n')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  /** @type {number[]} */
  const latenciesMs = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client(database);
      await client.connect();
      await client.query(`set search_path = ${SCHEMAS[script]}`);
      while (performance.now() < until) {
        const since = performance.now();
        const values = new Map(
          drawn.map(({ name, from, to }) => [name, from + Math.floor(Math.random() * (to - from + 1))]),
        );
        for (const [index, text] of statements.entries()) {
          const used = [...text.matchAll(PLACES)].map(([, name]) => values.get(name ?? ''));
          let place = 0;
          await client.query({
            name: `${script}-${index}`,
            text: text.replace(PLACES, () => `$${++place}::bigint`),
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
const WITHOUT_THEIR_MAIL = "delete from mail where key like 'same-rows/%'";

export async function measureBooking({ rounds = 3, seconds = 6, appointments = 1_000_000 } = {}) {
  const server = await startClinicServer();
  try {
    const client = new pg.Client(server.database);
    // It is still connected where a measurement breaks off and the server is stopped: what broke it is to be read.
    client.on('error', () => {});
    await client.connect();
    await client.query(
      readFileSync(join(LIMIT, 'tables.sql'), 'utf8').replace(':appointments', String(appointments)),
    );
    await makeClinicWithAPast(server.database, { appointments });
    const by = hasPgbench() ? 'pgbench' : 'Node';
    const slots = await freeSlots(server.database, (rounds + 1) * seconds * MOST_A_SECOND);
    await bookings(server.port, slots, 2);
    const limitBy = (/** @type {Script} */ script) =>
      by === 'pgbench'
        ? limitByPgbench(script, server.database, seconds)
        : limitByNode(script, server.database, seconds);
    /** @type {Record<'ours' | 'sameRows' | 'limit', Measured>[]} */
    const found = [];
    for (let round = 0; round < rounds; round++) {
      await client.query('checkpoint');
      const limit = await limitBy('book.sql');
      await client.query('checkpoint');
      const sameRows = await limitBy('same-rows.sql');
      await client.query(WITHOUT_THEIR_MAIL);
      await client.query('checkpoint');
      found.push({ limit, sameRows, ours: await bookings(server.port, slots, seconds) });
    }
    await client.end();
    const medianOf = (/** @type {'ours' | 'sameRows' | 'limit'} */ who, /** @type {keyof Measured} */ what) =>
      median(found.map((each) => each[who][what]));
    const of = (/** @type {'ours' | 'sameRows' | 'limit'} */ who) => ({
      perSecond: medianOf(who, 'perSecond'),
      p50Ms: medianOf(who, 'p50Ms'),
      p99Ms: medianOf(who, 'p99Ms'),
    });
    return { by, ours: of('ours'), sameRows: of('sameRows'), limit: of('limit') };
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
