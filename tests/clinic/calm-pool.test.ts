import { afterEach, expect, test } from 'vitest';
import { calmPool } from '../../src/clinic/database/calm-pool.ts';
import { clinicDatabase, server } from './database.ts';

const { pool } = clinicDatabase();
let other: ReturnType<typeof calmPool> | null = null;

afterEach(async () => {
  await other?.end();
  other = null;
});

const plansOf = async (asked: ReturnType<typeof calmPool>) => {
  const client = await asked.connect();
  try {
    for (let time = 0; time < 3; time++) await client.query('select $1::int + 1 as next', [time]);
    const { rows } = await client.query<{ statement: string }>(
      `select statement from pg_prepared_statements where statement like '%as next%'`,
    );
    return rows.map(({ statement }) => statement);
  } finally {
    client.release();
  }
};

test('a statement that is asked again is planned once on a server of our own, and leaves nothing behind a pooler', async () => {
  expect(await plansOf(pool())).toEqual(['select $1::int + 1 as next']);
  const { rows } = await pool().query<{ name: string }>('select current_database() as name');
  other = calmPool({ ...server(), database: rows[0]?.name ?? '', max: 1 });
  expect(await plansOf(other)).toEqual([]);
});

test('what is asked at once is answered in its order, and a refusal of one is its own', async () => {
  const client = await pool().connect();
  try {
    const asked = await Promise.allSettled([
      client.query('select $1::int as n', [1]),
      client.query('select 1 / $1::int as n', [0]),
      client.query('select $1::int as n', [3]),
    ]);
    expect(asked.map((each) => (each.status === 'fulfilled' ? each.value.rows : each.status))).toEqual([
      [{ n: 1 }],
      'rejected',
      [{ n: 3 }],
    ]);
    expect((await pool().query('select $1::text as asked', ['by the pool'])).rows).toEqual([
      { asked: 'by the pool' },
    ]);
  } finally {
    client.release();
  }
});
