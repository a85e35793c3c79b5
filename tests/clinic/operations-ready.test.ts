import { Hono } from 'hono';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { healthRoutes } from '../../src/clinic/routes/health.ts';
import type { ClinicParts } from '../../src/clinic/routes/clinic-parts.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();

const asked = async (clinic: Promise<ClinicParts>) => {
  const app: Hono = healthRoutes({ clinic, isStopping: () => false });
  await clinic.catch(() => {});
  const ready = await app.request('/readyz');
  const lives = await app.request('/healthz');
  return { ready: ready.status, says: await ready.text(), lives: lives.status };
};

const partsOn = async (one: Pool): Promise<ClinicParts> => ({
  pool: one,
  links: await manageLinks(pool()),
  now: () => 0,
});

test('ready once the database is open and of this release', async () => {
  expect(await asked(partsOn(pool()))).toEqual({ ready: 200, says: 'ready', lives: 200 });
});

test('not ready before the database is open, nor when it could not be opened', async () => {
  const app = healthRoutes({ clinic: new Promise(() => {}), isStopping: () => false });
  expect(await (await app.request('/readyz')).text()).toBe('not ready: the database is not open yet');
  expect(await asked(Promise.reject(new Error('no')))).toEqual({
    ready: 503,
    says: 'not ready: the database could not be opened',
    lives: 200,
  });
});

test('not ready while the database is away, or lacks what this release needs', async () => {
  const away = new Pool({ host: '/nowhere' });
  expect(await asked(partsOn(away))).toMatchObject({
    ready: 503,
    says: 'not ready: the database cannot be reached',
  });
  await away.end();
  const { rows } = await pool().query('delete from migration returning name, ran_at');
  expect(await asked(partsOn(pool()))).toMatchObject({
    ready: 503,
    says: 'not ready: the database is of another release',
  });
  for (const { name, ran_at: ranAt } of rows as { name: string; ran_at: Date }[])
    await pool().query('insert into migration values ($1, $2)', [name, ranAt]);
});
