import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { knownMigrations, migrateWithin } from '../../database/migrate.ts';
import { type BackupHeader, BackupProblem, readBackup } from './backup-file.ts';
import { columnList, quoted, tablesOf } from './catalogue.ts';

export interface Restored {
  madeAt: string;
  tables: number;
  rows: number;
}

/** A file that was read to its end and found whole, of this release or an older one. */
export interface CheckedBackup {
  file: string;
  header: BackupHeader;
}

/** Reads the file to its end, before anything is touched. Rejects with a BackupProblem. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  let first: BackupHeader | null = null;
  for await (const part of readBackup(file)) if (part.kind === 'header') first = part.header;
  if (!first) throw new BackupProblem(`${file} is not a backup made by Unspasm.`);
  const unknown = first.migrations.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0)
    throw new BackupProblem(
      `This backup was made by a newer Unspasm (it knows ${unknown.join(', ')}). Update this one first; nothing was changed.`,
    );
  return { file, header: first };
}

async function refuseUnlessEmpty(client: PoolClient): Promise<void> {
  const { rows } = await client.query(
    `select from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') limit 1`,
  );
  if (rows.length > 0)
    throw new BackupProblem(
      'There is something in this database already. A backup goes into an empty one: name a new folder with DATA_DIR, or a new database with DATABASE_URL, restore there, and start the server with the same setting. Nothing was changed.',
    );
}

async function load(client: PoolClient, file: string): Promise<Omit<Restored, 'madeAt'>> {
  const tables = await tablesOf(client);
  const names = tables.map(({ name }) => quoted(name)).join(', ');
  // What a migration put there is in the backup as well, as it was last.
  await client.query(`truncate ${names}`);
  const protectedTables = tables.filter(({ isOfAClinic }) => isOfAClinic).map(({ name }) => quoted(name));
  // Rows of all clinics go in at once; until the commit nobody else sees these tables.
  for (const name of protectedTables) await client.query(`alter table ${name} no force row level security`);
  let copy: CopyStreamQuery | null = null;
  let count = 0;
  let rows = 0;
  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      const { table: name, columns } = part.table;
      const known = tables.find((one) => one.name === name);
      if (!known || columns.some((column) => !known.columns.includes(column)))
        throw new BackupProblem(
          `This release has no place for the table ${name} of the backup. Nothing was changed.`,
        );
      copy = client.query(copyFrom(`copy ${quoted(name)} (${columnList(columns)}) from stdin`));
      // Told again by `finished`.
      copy.on('error', () => {});
      count++;
    } else if (part.kind === 'rows' && copy) {
      if (!copy.write(part.rows)) await Promise.race([once(copy, 'drain'), finished(copy)]);
    } else if (part.kind === 'table-end' && copy) {
      copy.end();
      await finished(copy);
      if (copy.rowCount !== part.rows)
        throw new BackupProblem('The database took other rows than the backup has. Nothing was changed.');
      rows += part.rows;
    }
  }
  for (const name of protectedTables) await client.query(`alter table ${name} force row level security`);
  return { tables: count, rows };
}

/** Puts a backup into an empty database, all of it or nothing, and brings it up to this release. */
export async function restoreBackup(pool: Pool, { file, header }: CheckedBackup): Promise<Restored> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await refuseUnlessEmpty(client);
    await migrateWithin(client, header.migrations);
    const loaded = await load(client, file);
    await migrateWithin(client, knownMigrations);
    await client.query('commit');
    return { madeAt: header.madeAt, ...loaded };
  } finally {
    // A transaction that is still open ends with its connection, and leaves nothing.
    client.release(true);
  }
}
