import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
import { expect, inject, test } from 'vitest';
import { seedDemoClinic } from '../../src/clinic/database/demo-clinic.ts';
import { newId } from '../../src/clinic/database/ids.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { migrate } from '../../src/clinic/database/migrate.ts';
import { book } from '../../src/clinic/use-cases/booking/book.ts';
import { findClinic, practitionersOf, servicesOf } from '../../src/clinic/use-cases/clinics.ts';
import { freeTimes } from '../../src/clinic/use-cases/free-times.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const server = () => ({ host: inject('databaseHost'), user: inject('databaseUser') });

test('on Citus the same tables are spread by clinic, and the guard refuses a double booking', async ({
  skip,
}) => {
  const admin = new Pool({ ...server(), database: 'postgres', max: 1 });
  const { rowCount } = await admin.query(`select from pg_available_extensions where name = 'citus'`);
  if (rowCount === 0) {
    await admin.end();
    skip('This PostgreSQL has no Citus: set TEST_POSTGRES_HOST to one that has');
  }
  const name = `test_${newId().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  await admin.end();
  const pool = new Pool({ ...server(), database: name, max: 4 });
  try {
    await pool.query('create extension citus');
    await migrate(pool);
    const spread = readFileSync('src/clinic/database/citus.sql', 'utf8');
    await pool.query(spread);
    // Again after an update: what is spread already is left as it is.
    await pool.query(spread);
    await seedDemoClinic(pool);
    const clinic = await findClinic(pool, 'demo');
    if (!clinic) throw new Error('The demo clinic is not there');
    const within = <T>(work: Parameters<typeof inClinic<T>>[2]) => inClinic(pool, clinic.clinicId, work);
    const [service] = await within((client) => servicesOf(client, clinic.clinicId));
    const practitioners = await within((client) => practitionersOf(client, clinic.clinicId));
    if (!service) throw new Error('The demo clinic offers nothing');
    const [time] = await within((client) =>
      freeTimes(client, clinic, {
        service,
        practitionerIds: practitioners
          .filter(({ serviceIds }) => serviceIds.includes(service.serviceId))
          .map(({ practitionerId }) => practitionerId),
        firstDay: '2026-12-01',
        lastDay: '2026-12-01',
        now: NOW,
      }),
    );
    if (!time) throw new Error('Nothing is free');
    const contact = { name: 'Ann Example', phone: '0114 496 0101' };
    const wish = {
      serviceId: service.serviceId,
      practitionerId: time.practitionerId,
      start: time.start,
      contact,
    };
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => within((client) => book(client, clinic, wish, NOW))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  } finally {
    await pool.end();
  }
});
