import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { calmPool } from '../../../src/clinic/database/calm-pool.ts';
import { clinicApi } from '../../../src/clinic/routes/api.ts';
import { publicRoutes } from '../../../src/clinic/routes/public/public.tsx';
import { manageLinks } from '../../../src/clinic/use-cases/manage-links.ts';
import { clinicDatabase } from '../database.ts';
import type { Slot } from '../web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const database = clinicDatabase();

test('while every connection is taken whoever comes is told to come again, never that nothing is free', async () => {
  const { host, user, database: name } = database.pool().options;
  const pool = calmPool({ host, user, database: name, max: 1, connectionTimeoutMillis: 1500 });
  const clinic = { pool, links: await manageLinks(pool), now: () => NOW };
  const web = new Hono().route('/api', clinicApi(clinic)).route('/c', publicRoutes(clinic));
  const get = async <T>(path: string) => (await (await web.request(path)).json()) as T;
  const { services } = await get<{ services: { id: string }[] }>('/api/clinics/demo/services');
  const service = services[0]?.id;
  const times = `/api/clinics/demo/slots?service=${service}&from=2026-12-01&to=2026-12-01`;
  const { slots } = await get<{ slots: Slot[] }>(times);
  const book = () =>
    web.request('/api/clinics/demo/appointments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'exhausted' },
      body: JSON.stringify({
        service,
        practitioner: slots[0]?.practitioner,
        start: slots[0]?.start,
        patient: { name: 'Ann Example', phone: '0114 496 0101' },
      }),
    });
  const all = async () => {
    // One after the other: with one connection they would stand in each other's way.
    const answers = [
      await web.request(times),
      await web.request(`/c/demo/book?service=${service}`),
      await book(),
    ];
    return answers.map(({ status, headers }) => [status, headers.get('retry-after')]);
  };
  const holder = await pool.connect();
  await holder.query('begin');
  expect(await all()).toEqual([
    [503, '5'],
    [503, '5'],
    [503, '5'],
  ]);
  await holder.query('rollback');
  holder.release();
  expect(await all()).toEqual([
    [200, null],
    [200, null],
    [201, null],
  ]);
  await pool.end();
});
