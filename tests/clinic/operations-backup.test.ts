import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { seedDemoClinic } from '../../src/clinic/database/demo-clinic.ts';
import { newId } from '../../src/clinic/database/ids.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { isMigrated, knownMigrations, migrate, migrateWithin } from '../../src/clinic/database/migrate.ts';
import { BackupProblem } from '../../src/clinic/operations/backup/backup-file.ts';
import { checkBackup, restoreBackup } from '../../src/clinic/operations/backup/restore-backup.ts';
import { writeBackup } from '../../src/clinic/operations/backup/write-backup.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { clinicWeb, type Slot } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const MADE_AT = '2026-11-23T06:00:00.000Z';
const web = clinicWeb(() => NOW);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspasm-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const newFile = () => join(folder, `${newId()}.backup`);

const server = () => ({ host: inject('databaseHost'), user: inject('databaseUser') });
const pools: Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

let beside: Pool | undefined;
/** The database of the clinic as the command reaches it, beside the server. */
const besideTheServer = () => {
  if (beside) return beside;
  beside = new Pool({ ...server(), database: web.pool().options.database, max: 4 });
  beside.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  pools.push(beside);
  return beside;
};

/** An empty database. */
async function emptyDatabase(owner?: string): Promise<Pool> {
  const name = `test_${newId().replaceAll('-', '')}`;
  const admin = new Pool({ ...server(), database: 'postgres', max: 1 });
  await admin.query(`create database ${name} ${owner ? `owner ${owner}` : ''}`);
  await admin.end();
  const pool = new Pool({ ...server(), ...(owner && { user: owner }), database: name, max: 4 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  pools.push(pool);
  return pool;
}

interface Asked {
  query: (sql: string) => Promise<{ rows: unknown[] }>;
}

/** Every row of every table as text. */
async function everything(database: Asked): Promise<Record<string, string[]>> {
  const { rows: tables } = await database.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables as { name: string }[]) {
    // When a migration ran differs from one database to the other.
    const { rows } = await database.query(
      `select ${name === 'migration' ? 'name' : 't::text'} as row from ${name} t order by 1`,
    );
    all[name] = (rows as { row: string }[]).map(({ row }) => row);
  }
  return all;
}

let firstVisit: Promise<string | undefined> | undefined;

const book = async (slot: Slot | undefined, key: string) => {
  firstVisit ??= web.services().then(([service]) => service?.id);
  return web.post(
    '/api/clinics/demo/appointments',
    {
      service: await firstVisit,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Ann\tExample\n"\\N"', phone: '0114 496 0101' },
    },
    { 'idempotency-key': key },
  );
};

test('while bookings go on, the backup holds every row of one instant, and restores them all elsewhere', async () => {
  const [service] = await web.services();
  const days = ['2026-12-01', '2026-12-02'];
  const slots = (await Promise.all(days.map((day) => web.slots(service?.id ?? '', day)))).flat();
  const manageUrls: string[] = [];
  const bookAll = async (some: readonly Slot[]) => {
    for (const slot of some) {
      const answer = await book(slot, `key-${slot.start}-${slot.practitioner}`);
      if (answer.status === 201) manageUrls.push(((await answer.json()) as { manageUrl: string }).manageUrl);
    }
  };
  await bookAll(slots.slice(0, 30));

  const manageUrlsBefore = manageUrls.length;
  expect(manageUrlsBefore).toBeGreaterThan(3);

  // A witness reads what the backup sees: the same snapshot, asked for by the side.
  let seen: Promise<Record<string, string[]>> | undefined;
  const watched = Object.create(besideTheServer(), {
    connect: {
      value: async () => {
        const client = await besideTheServer().connect();
        const query = client.query.bind(client) as (...args: unknown[]) => Promise<{ rows: unknown[] }>;
        const spied = async (...args: unknown[]) => {
          const result = await query(...args);
          const { rows } = await query('select pg_export_snapshot() as snapshot');
          const { snapshot } = rows[0] as { snapshot: string };
          const witness = await besideTheServer().connect();
          await witness.query(
            `begin isolation level repeatable read; set transaction snapshot '${snapshot}'`,
          );
          seen = everything(witness).finally(() => witness.release(true));
          return result;
        };
        return Object.create(client, {
          query: {
            value: (...args: unknown[]) =>
              typeof args[0] === 'string' && args[0].startsWith('begin') ? spied(...args) : query(...args),
          },
        }) as typeof client;
      },
    },
  }) as Pool;
  const file = newFile();
  const goingOn = bookAll(slots.slice(30));
  await writeBackup(watched, file, MADE_AT);
  const whileBackedUp = manageUrls.length;
  await goingOn;
  expect(manageUrls.length).toBeGreaterThan(whileBackedUp);

  const elsewhere = await emptyDatabase();
  const restored = await restoreBackup(elsewhere, await checkBackup(file));
  const asItWas = await seen;
  expect(await everything(elsewhere)).toEqual(asItWas);
  expect(asItWas?.['appointment']?.length).toBeGreaterThanOrEqual(manageUrlsBefore);
  const rows = Object.entries(asItWas ?? {}).reduce(
    (sum, [name, list]) => sum + (name === 'migration' ? 0 : list.length),
    0,
  );
  expect(restored).toEqual({ madeAt: MADE_AT, tables: Object.keys(asItWas ?? {}).length - 1, rows });
});

test('after a restore the guard refuses, a clinic sees its own rows only, and private links lead where they led', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-08');
  const answer = (await (await book(slot, 'before the backup')).json()) as { id: string; manageUrl: string };
  const file = newFile();
  await writeBackup(besideTheServer(), file, MADE_AT);
  const elsewhere = await emptyDatabase();
  await restoreBackup(elsewhere, await checkBackup(file));

  const again = elsewhere.query(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
       blocked, status, reference)
     select clinic_id, gen_random_uuid(), practitioner_id, service_id, patient_id, starts_at, ends_at, blocked, status,
       'ANOTHER' from appointment where appointment_id = $1`,
    [answer.id],
  );
  await expect(again).rejects.toMatchObject({ code: '23P01' });

  const clinic = await findClinic(elsewhere, 'demo');
  if (!clinic) throw new Error('The clinic was not restored');
  const links = await manageLinks(elsewhere);
  expect(new URL(answer.manageUrl).pathname).toBe(links.pathFor(clinic, answer.id));

  const stranger = '01890000-0000-7000-8000-000000000000' as typeof clinic.clinicId;
  const seen = await inClinic(elsewhere, stranger, (client) => client.query('select from appointment'));
  expect(seen.rowCount).toBe(0);
  const forced = (database: Pool) =>
    database.query('select relname from pg_class where relforcerowsecurity order by 1');
  expect((await forced(elsewhere)).rows).toEqual((await forced(besideTheServer())).rows);
});

test('a backup is for its owner alone, and no file is written over', async () => {
  const file = newFile();
  await writeBackup(besideTheServer(), file, MADE_AT);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const before = await readFile(file);
  await expect(writeBackup(besideTheServer(), file, MADE_AT)).rejects.toThrow('is there already');
  expect(await readFile(file)).toEqual(before);
});

test('nothing is restored over what is there already', async () => {
  const file = newFile();
  await writeBackup(besideTheServer(), file, MADE_AT);
  const before = await everything(besideTheServer());
  await expect(restoreBackup(besideTheServer(), await checkBackup(file))).rejects.toThrow('DATA_DIR');
  expect(await everything(besideTheServer())).toEqual(before);
});

test('a file that is broken, cut off, of another kind or of a newer release is refused, and says what to do', async () => {
  const file = newFile();
  await writeBackup(besideTheServer(), file, MADE_AT);
  const whole = await readFile(file);
  const text = gunzipSync(whole).toString();
  const refusal = async (bytes: Buffer) => {
    const broken = newFile();
    await writeFile(broken, bytes);
    const problem: unknown = await checkBackup(broken).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(BackupProblem);
    return (problem as Error).message;
  };
  for (const part of [0.01, 0.2, 0.5, 0.9, 0.999])
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * part)))).toMatch(/damaged|not a backup/);
  for (const part of [0.1, 0.4, 0.7, 0.95]) {
    const flipped = Buffer.from(whole);
    const at = Math.floor(whole.length * part);
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    expect(await refusal(flipped)).toContain('damaged');
  }
  // Zipped well, and changed by a hand.
  const lines = text.split('\n');
  for (let at = 1; at < lines.length - 1; at += 7)
    expect(await refusal(gzipSync(lines.toSpliced(at, 1).join('\n')))).toContain('damaged');
  expect(await refusal(gzipSync(text.replace('Demo clinic', 'Other clinic')))).toContain(
    'not what was written',
  );
  expect(await refusal(gzipSync(`${text}more\n`))).toContain('damaged');
  expect(await refusal(Buffer.from('-- PostgreSQL dump'))).toContain('not a backup');
  expect(await refusal(gzipSync('hello\n'))).toContain('not a backup');
  expect(await refusal(gzipSync(text.replace('"unspasmBackup":1', '"unspasmBackup":2')))).toContain('newer');
  expect(await refusal(gzipSync('')), 'empty').toMatch(/damaged|not a backup/);
  await expect(checkBackup(newFile())).rejects.toThrow('cannot be read');
});

test('a backup of a newer release is refused before anything is touched', async () => {
  const from = await emptyDatabase();
  await migrate(from);
  await from.query(`insert into migration (name) values ('9999-later')`);
  const file = newFile();
  await writeBackup(from, file, MADE_AT);
  await expect(checkBackup(file)).rejects.toThrow('newer Unspasm (it knows 9999-later)');
});

test('what fails on the way into the database leaves it empty', async () => {
  const from = await emptyDatabase();
  await migrate(from);
  await from.query('create table stray (x int); insert into stray values (1)');
  const file = newFile();
  await writeBackup(from, file, MADE_AT);
  const to = await emptyDatabase();
  await expect(restoreBackup(to, await checkBackup(file))).rejects.toThrow('no place for the table stray');
  expect(await everything(to)).toEqual({});
});

test('a backup of an older release is brought up to this one', async () => {
  const old = await emptyDatabase();
  const client = await old.connect();
  await migrateWithin(client, knownMigrations.slice(0, 1));
  client.release();
  await old.query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address)
     values ($1, 'old', 'Old example clinic', 'Europe/London', '0114 496 0100', 'old@clinic.example', 'Sheffield')`,
    [newId()],
  );
  const file = newFile();
  await writeBackup(old, file, MADE_AT);
  const to = await emptyDatabase();
  await restoreBackup(to, await checkBackup(file));
  expect(await isMigrated(to)).toBe(true);
  expect(await findClinic(to, 'old')).toMatchObject({ name: 'Old example clinic' });
});

test('an owner without other rights backs up and restores every clinic', async () => {
  const owner = `owner_${newId().replaceAll('-', '')}`;
  await besideTheServer().query(
    `create role ${owner} login; grant unspasm_app, unspasm_keeper to ${owner} with admin option`,
  );
  const from = await emptyDatabase(owner);
  await migrate(from);
  await seedDemoClinic(from);
  const file = newFile();
  await writeBackup(from, file, MADE_AT);
  const to = await emptyDatabase(owner);
  const { rows } = await restoreBackup(to, await checkBackup(file));
  expect(rows).toBeGreaterThan(20);
  const clinic = await findClinic(to, 'demo');
  if (!clinic) throw new Error('The clinic was not restored');
  const count = async (pool: Pool) =>
    inClinic(
      pool,
      (await findClinic(pool, 'demo'))?.clinicId ?? clinic.clinicId,
      async (one) => (await one.query('select from rota')).rowCount,
    );
  expect(await count(to)).toBe(await count(from));
});
