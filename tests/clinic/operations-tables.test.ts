import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tablesOf } from '../../src/clinic/operations/backup/catalogue.ts';
import { holdings } from '../../src/clinic/use-cases/person-data/holdings.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();

const names = async (sql: string) => {
  const { rows } = await pool().query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
};
/** Those of which each transaction sees the rows of one clinic. */
const tenantTables = () =>
  names(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity order by 1`,
  );
/** Without those that the database makes of the others. */
const columnsOf = (table: string) =>
  names(
    `select attname as name from pg_attribute
     where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );

/** They say what the clinic is and offers, and who works there. */
const WITHOUT_PATIENTS = [
  'closed_day',
  'opening_hours',
  'practitioner',
  'practitioner_service',
  'retention',
  'rota',
  'service',
  'staff',
  'staff_invitation',
  'time_off',
];

test('every table of a clinic is known to hold something of patients, or to hold nothing', async () => {
  const held = [...new Set(holdings.map(({ table }) => table))];
  expect([...held, ...WITHOUT_PATIENTS].toSorted()).toEqual((await tenantTables()).toSorted());
});

test('of the rows that stay when a person is erased, every column is known to lead to nobody', async () => {
  const staying = holdings.filter(({ erase }) => erase !== 'delete').map(({ table }) => table);
  expect(staying.toSorted()).toEqual(['appointment', 'audit_event', 'patient']);
  const blanked = (table: string) =>
    holdings.flatMap(({ table: name, erase }) =>
      name === table && erase !== null && erase !== 'delete'
        ? [...erase.set.matchAll(/(?:^|, )(\w+) =/g)].map(([, column = '']) => column)
        : [],
    );
  const kept = async (table: string) =>
    (await columnsOf(table)).filter((column) => !blanked(table).includes(column)).toSorted();
  // A new column stands here only if it says nothing of a person; else erasing has to blank it.
  expect(await kept('patient')).toEqual(['clinic_id', 'created_at', 'patient_id']);
  expect(await kept('appointment')).toEqual(
    [
      'clinic_id',
      'appointment_id',
      'practitioner_id',
      'service_id',
      'patient_id',
      'starts_at',
      'ends_at',
      'blocked',
      'status',
      'held_until',
      'is_overbooked',
      'reference',
      'version',
      'created_at',
      'changed_at',
    ].toSorted(),
  );
  expect(await kept('audit_event')).toEqual(
    ['clinic_id', 'audit_event_id', 'at', 'actor', 'action', 'subject_id', 'details'].toSorted(),
  );
});

test('the file for a cluster names every table of a clinic and no other, each after those it refers to', async () => {
  const sql = readFileSync('src/clinic/database/citus.sql', 'utf8');
  const list = /foreach tenant_table in array array\[([^\]]+)\]/.exec(sql)?.[1] ?? '';
  const spread = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  expect(spread.toSorted()).toEqual((await tenantTables()).toSorted());
  const { rows } = await pool().query<{ table: string; needs: string }>(
    `select conrelid::regclass::text as table, confrelid::regclass::text as needs from pg_constraint
     where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`,
  );
  const tooEarly = rows.filter(
    ({ table, needs }) =>
      spread.includes(table) && spread.includes(needs) && spread.indexOf(table) < spread.indexOf(needs),
  );
  expect(tooEarly).toEqual([]);
});

test('in every table of a clinic all keys begin with the clinic, so that it can be spread', async () => {
  const tables = await tenantTables();
  const { rows } = await pool().query<{ table: string; key: string; first: string }>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as key, a.attname as first
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where (i.indisunique or i.indisexclusion) and i.indrelid::regclass::text = any($1)`,
    [tables],
  );
  expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(tables));
  expect(rows.filter(({ first }) => first !== 'clinic_id')).toEqual([]);
  const foreign = await pool().query<{ key: string; first: string }>(
    `select c.conname as key, a.attname as first from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.conrelid::regclass::text = any($1)`,
    [tables],
  );
  expect(foreign.rows.filter(({ first }) => first !== 'clinic_id')).toEqual([]);
  expect(
    await names(
      `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
    ),
  ).toEqual([]);
});

test('a backup finds an order in which all tables can be filled', async () => {
  const client = await pool().connect();
  const tables = await tablesOf(client);
  client.release();
  expect(tables.map(({ name }) => name).toSorted()).toEqual(
    (
      await names(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`,
      )
    ).toSorted(),
  );
});
