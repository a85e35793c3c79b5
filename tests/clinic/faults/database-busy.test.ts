import { expect, test } from 'vitest';
import { clinicWeb } from '../web.ts';

const web = clinicWeb(() => Date.UTC(2026, 10, 23, 6));

test('while a table is locked a booking is told to come again within seconds, and all is well afterwards', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  const book = () =>
    web.post(
      '/api/clinics/demo/appointments',
      {
        service: service?.id,
        practitioner: slot?.practitioner,
        start: slot?.start,
        patient: { name: 'Ann Example', phone: '0114 496 0101' },
      },
      { 'idempotency-key': 'locked' },
    );
  const times = `slots?service=${service?.id}&from=2026-12-01&to=2026-12-01`;
  const locker = await web.pool().connect();
  await locker.query('begin');
  await locker.query('lock table appointment in access exclusive mode');
  // Never an empty list of times.
  const [booked, free, page] = await Promise.all([
    book(),
    web.request(`/api/clinics/demo/${times}`),
    web.request(`/c/demo/book?service=${service?.id}`),
  ]);
  expect([booked, free, page].map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
    [503, '5'],
    [503, '5'],
    [503, '5'],
  ]);
  await locker.query('rollback');
  locker.release();
  expect((await book()).status).toBe(201);
});
