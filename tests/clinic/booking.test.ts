import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { book } from '../../src/clinic/use-cases/booking/book.ts';
import { cancel, reschedule } from '../../src/clinic/use-cases/booking/change.ts';
import { hold } from '../../src/clinic/use-cases/booking/hold.ts';
import { once } from '../../src/clinic/use-cases/booking/once.ts';
import type { Wish } from '../../src/clinic/use-cases/booking/wish.ts';
import {
  type Clinic,
  findClinic,
  practitionersOf,
  type Service,
  servicesOf,
} from '../../src/clinic/use-cases/clinics.ts';
import { freeTimes } from '../../src/clinic/use-cases/free-times.ts';
import { Refusal } from '../../src/clinic/use-cases/problem.ts';
import { HOUR_MS } from '../../src/domain/time/instant.ts';
import { addDays } from '../../src/domain/time/local-day.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase(40);
// A Monday, before the clinic opens.
const NOW = Date.UTC(2026, 10, 23, 6);

async function demo(): Promise<{ clinic: Clinic; service: Service; practitionerIds: string[] }> {
  const clinic = await findClinic(pool(), 'demo');
  if (!clinic) throw new Error('no demo clinic');
  return inClinic(pool(), clinic.clinicId, async (client) => {
    const [service] = await servicesOf(client, clinic.clinicId);
    if (!service) throw new Error('no service');
    const practitioners = await practitionersOf(client, clinic.clinicId);
    const practitionerIds = practitioners
      .filter(({ serviceIds }) => serviceIds.includes(service.serviceId))
      .map(({ practitionerId }) => practitionerId);
    return { clinic, service, practitionerIds };
  });
}

const within = <T>(clinic: Clinic, work: (client: PoolClient) => Promise<T>) =>
  inClinic(pool(), clinic.clinicId, work);

const refusedAs = (error: unknown) => (error instanceof Refusal ? error.problem.kind : String(error));

async function freeOn(day: string, now = NOW) {
  const { clinic, service, practitionerIds } = await demo();
  return within(clinic, (client) =>
    freeTimes(client, clinic, { service, practitionerIds, firstDay: day, lastDay: day, now }),
  );
}

async function wishFor(day: string, index = 0): Promise<Wish> {
  const { service } = await demo();
  const time = (await freeOn(day))[index];
  if (!time) throw new Error('nothing is free');
  return { serviceId: service.serviceId, practitionerId: time.practitionerId, start: time.start };
}

const ann = { name: 'Ann Example', phone: '0114 496 0101' };

test('the demo clinic has free times on every weekday of the next ninety days', async () => {
  const { clinic, service, practitionerIds } = await demo();
  const times = await within(clinic, (client) =>
    freeTimes(client, clinic, {
      service,
      practitionerIds,
      firstDay: '2026-11-23',
      lastDay: addDays('2026-11-23', 90),
      now: NOW,
    }),
  );
  const days = new Set(times.map(({ start }) => new Date(start).toISOString().slice(0, 10)));
  expect(days.size).toBe(65);
});

test('what is booked is free no more, and is free again when it is cancelled', async () => {
  const { clinic } = await demo();
  const wish = await wishFor('2026-12-01');
  const booked = await within(clinic, (client) => book(client, clinic, { ...wish, contact: ann }, NOW));
  const isFree = async () =>
    (await freeOn('2026-12-01')).some(
      ({ start, practitionerId }) => start === wish.start && practitionerId === wish.practitionerId,
    );
  expect(await isFree()).toBe(false);
  await within(clinic, (client) => cancel(client, clinic, booked.appointmentId, NOW));
  expect(await isFree()).toBe(true);
});

test('somebody else gets the three nearest free times instead of one that is taken', async () => {
  const { clinic } = await demo();
  const wish = await wishFor('2026-12-02', 3);
  await within(clinic, (client) => book(client, clinic, { ...wish, contact: ann }, NOW));
  const problem = await within(clinic, (client) =>
    book(client, clinic, { ...wish, contact: ann }, NOW),
  ).catch((error: unknown) => (error instanceof Refusal ? error.problem : error));
  expect(problem).toMatchObject({ kind: 'taken' });
  expect((problem as { nearest: unknown[] }).nearest.length).toBe(3);
});

test('a hold keeps others away until it runs out, and lets its holder book', async () => {
  const { clinic } = await demo();
  const wish = await wishFor('2026-12-03');
  const { holdId, expiresAt } = await within(clinic, (client) => hold(client, clinic, wish, NOW));
  const bookBy = (at: number, heldBy?: string) =>
    within(clinic, (client) =>
      book(client, clinic, { ...wish, contact: ann, ...(heldBy && { holdId: heldBy }) }, at),
    ).then(({ appointmentId }) => appointmentId, refusedAs);
  expect(await bookBy(expiresAt - 1)).toBe('taken');
  expect(await bookBy(expiresAt - 1, holdId)).toBe(holdId);

  const second = await wishFor('2026-12-03', 8);
  const lapsed = await within(clinic, (client) => hold(client, clinic, second, NOW));
  const taken = await within(clinic, (client) =>
    book(client, clinic, { ...second, contact: ann }, lapsed.expiresAt),
  );
  expect(taken.start).toBe(second.start);
});

test('the same key books once, also at the same moment; with another request it is refused', async () => {
  const { clinic } = await demo();
  const wish = await wishFor('2026-12-04');
  const request = (body: object) =>
    within(clinic, (client) =>
      once(client, clinic, 'key-1', body, () => book(client, clinic, { ...wish, contact: ann }, NOW)),
    );
  const answers = await Promise.all(Array.from({ length: 8 }, () => request({ wish })));
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
  expect(await request({ wish, other: true }).catch(refusedAs)).toBe('key-reused');
});

test('an appointment moves to a free time, and never onto another', async () => {
  const { clinic } = await demo();
  const [first, second] = [await wishFor('2026-12-07', 0), await wishFor('2026-12-07', 9)];
  const mine = await within(clinic, (client) => book(client, clinic, { ...first, contact: ann }, NOW));
  await within(clinic, (client) => book(client, clinic, { ...second, contact: ann }, NOW));
  const move = (wish: Wish) =>
    within(clinic, (client) => reschedule(client, clinic, mine.appointmentId, wish, NOW)).then(
      ({ start }) => start,
      refusedAs,
    );
  expect(await move(second)).toBe('taken');
  const third = await wishFor('2026-12-07', 2);
  expect(await move(third)).toBe(third.start);
});

test('close to the appointment it is changed by phone only', async () => {
  const { clinic } = await demo();
  const wish = await wishFor('2026-12-08');
  const booked = await within(clinic, (client) => book(client, clinic, { ...wish, contact: ann }, NOW));
  const late = wish.start - 24 * HOUR_MS + 1;
  expect(
    await within(clinic, (client) => cancel(client, clinic, booked.appointmentId, late)).catch(refusedAs),
  ).toBe('too-late');
});

test('64 people who want the same 20 slots at once: each slot has one winner, and everybody is answered', async () => {
  const { clinic } = await demo();
  const times = (await freeOn('2026-12-10')).slice(0, 20);
  const { service } = await demo();
  const tries = times.flatMap(({ start, practitionerId }) =>
    Array.from({ length: 64 }, async (_, person) => {
      const wish = { serviceId: service.serviceId, practitionerId, start };
      const contact = { name: `Person ${person}`, email: `person-${person}@example.org` };
      return within(clinic, (client) => book(client, clinic, { ...wish, contact }, NOW)).then(
        () => 'booked',
        refusedAs,
      );
    }),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer !== 'booked' && answer !== 'taken')).toEqual([]);
  const { rows } = await pool().query(
    `select count(*)::int as overlaps from appointment a join appointment b using (clinic_id, practitioner_id)
     where a.appointment_id < b.appointment_id and a.blocked && b.blocked
       and a.status <> 'cancelled' and b.status <> 'cancelled'`,
  );
  expect(rows).toEqual([{ overlaps: 0 }]);
  const booked = await pool().query(
    `select count(*)::int as booked from appointment where status = 'booked' and starts_at::date = '2026-12-10'`,
  );
  expect(booked.rows[0]).toEqual({ booked: answers.filter((answer) => answer === 'booked').length });
});

test('a transaction of one clinic sees nothing of another', async () => {
  const { clinic } = await demo();
  const stranger = '01890000-0000-7000-8000-000000000000' as Clinic['clinicId'];
  const seen = await inClinic(pool(), stranger, async (client) => {
    const { rows } = await client.query('select count(*)::int as seen from appointment');
    return rows;
  });
  expect(seen).toEqual([{ seen: 0 }]);
  await expect(
    inClinic(pool(), stranger, (client) =>
      client.query('insert into closed_day (clinic_id, day) values ($1, $2)', [
        clinic.clinicId,
        '2026-12-25',
      ]),
    ),
  ).rejects.toMatchObject({ code: '42501' });
});

test('one that was booked over another is guarded like any other once its patient has moved it', async () => {
  const { clinic } = await demo();
  const [first, free] = [await wishFor('2026-12-16'), await wishFor('2026-12-16', 8)];
  const { appointmentId } = await within(clinic, (client) =>
    book(client, clinic, { ...first, contact: ann }, NOW),
  );
  await pool().query(
    `update appointment set is_overbooked = true, overbooked_reason = 'asked to' where appointment_id = $1`,
    [appointmentId],
  );
  const move = () => within(clinic, (client) => reschedule(client, clinic, appointmentId, free, NOW));
  await move();
  await move();
  const { rows } = await pool().query(
    'select is_overbooked, overbooked_reason, version from appointment where appointment_id = $1',
    [appointmentId],
  );
  // Moved to where it is already: nothing changes, and nobody is told again.
  expect(rows).toEqual([{ is_overbooked: false, overbooked_reason: null, version: 1 }]);
});

test('work that went on after the database refused something is never said to be done', async () => {
  const { clinic } = await demo();
  const worked = within(clinic, async (client) => {
    await client.query('select 1 / 0').catch(() => {});
    return 'done';
  });
  await expect(worked).rejects.toThrow('The database undid the transaction');
  expect(await within(clinic, async () => 'done')).toBe('done');
});

test('a clinic that is open past midnight gives the times over it on one day as on two, and books them', async () => {
  const { clinic, service, practitionerIds } = await demo();
  const [practitionerId = ''] = practitionerIds;
  const saturday = 6;
  for (const [weekday, from, until] of [
    [saturday, 1310, 1440],
    [7, 0, 120],
  ]) {
    await pool().query('insert into opening_hours values ($1, $2, $3, $4, $5)', [
      clinic.clinicId,
      newId(),
      weekday,
      from,
      until,
    ]);
    await pool().query(
      `insert into rota (clinic_id, rota_id, practitioner_id, weekday, from_minutes, until_minutes)
       values ($1, $2, $3, $4, $5, $6)`,
      [clinic.clinicId, newId(), practitionerId, weekday, from, until],
    );
  }
  const between = (firstDay: string, lastDay: string) =>
    within(clinic, (client) =>
      freeTimes(client, clinic, {
        service,
        practitionerIds: [practitionerId],
        firstDay,
        lastDay,
        now: NOW,
      }),
    );
  const both = await between('2026-11-28', '2026-11-29');
  const midnight = Date.UTC(2026, 10, 29);
  const over = both.find(({ start, end }) => start < midnight && end > midnight);
  if (!over) throw new Error('nothing is free over midnight');
  expect([
    ...(await between('2026-11-28', '2026-11-28')),
    ...(await between('2026-11-29', '2026-11-29')),
  ]).toEqual(both);
  const booked = await within(clinic, (client) =>
    book(
      client,
      clinic,
      { serviceId: service.serviceId, practitionerId, start: over.start, contact: ann },
      NOW,
    ),
  );
  expect(booked.start).toBe(over.start);
});
