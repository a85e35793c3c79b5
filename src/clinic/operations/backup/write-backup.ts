import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { triedSharedMigrationLock } from '../../database/migrate.ts';
import { BackupProblem, END_OF_ROWS, headerOf } from './backup-file.ts';
import { columnList, quoted, type StoredTable, tablesOf } from './catalogue.ts';

const NEWLINE = 0x0a;

function rowsIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** The rows as COPY writes them. Of a table with rows of clinics, those of one clinic after the other, as its role. */
async function* rowsOf(
  client: PoolClient,
  { name, columns, isOfAClinic }: StoredTable,
  clinicIds: readonly string[],
): AsyncGenerator<Buffer> {
  const copy = `copy (select ${columnList(columns)} from ${quoted(name)}) to stdout`;
  if (!isOfAClinic) return yield* client.query(copyTo(copy)) as AsyncIterable<Buffer>;
  for (const clinicId of clinicIds) {
    await client.query(`set local role unspasm_app; set local app.clinic = '${clinicId}'`);
    yield* client.query(copyTo(copy)) as AsyncIterable<Buffer>;
  }
  await client.query('set local role none');
}

async function* backupOf(client: PoolClient, madeAt: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const hashed = (part: Buffer) => {
    hash.update(part);
    return part;
  };
  const line = (value: unknown) => hashed(Buffer.from(`${JSON.stringify(value)}\n`));
  const migrations = await client.query<{ name: string }>('select name from migration order by name');
  yield line(
    headerOf(
      madeAt,
      migrations.rows.map(({ name }) => name),
    ),
  );
  const clinics = await client.query<{ id: string }>('select clinic_id as id from clinic order by clinic_id');
  const clinicIds = clinics.rows.map(({ id }) => id);
  for (const table of await tablesOf(client)) {
    yield line({ table: table.name, columns: table.columns });
    let rows = 0;
    for await (const chunk of rowsOf(client, table, clinicIds)) {
      rows += rowsIn(chunk);
      yield hashed(chunk);
    }
    yield hashed(Buffer.from(`${END_OF_ROWS}\n`));
    yield line({ rows });
  }
  yield Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
}

/**
 * Writes everything that is in the database at one instant to a new file that only its owner may read, while work goes
 * on. The file is there whole or not at all.
 */
export async function writeBackup(pool: Pool, file: string, madeAt: string): Promise<void> {
  if (existsSync(file))
    throw new BackupProblem(`${file} is there already, and is left as it is. Name another file.`);
  const unfinished = `${file}.unfinished`;
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    if (!(await triedSharedMigrationLock(client)))
      throw new BackupProblem('The tables are being changed by an update. Try again in a minute.');
    await pipeline(
      Readable.from(backupOf(client, madeAt), { objectMode: true, highWaterMark: 4 }),
      createGzip({ level: 6 }),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }),
    );
    await client.query('commit');
    const written = await open(unfinished, 'r');
    await written.sync();
    await written.close();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    // Half a COPY may be on its way: the connection is not used again.
    client.release(true);
  }
}
