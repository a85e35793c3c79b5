import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { ownCalendarRoutes } from '../../src/clinic/routes/staff/own-calendar.tsx';
import { deskOf } from '../../src/clinic/routes/staff/desk.ts';
import { asStaff } from './as-staff.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const staff = asStaff(
  web.pool,
  (parts) => ownCalendarRoutes(deskOf(parts)),
  () => NOW,
);

async function bookOne() {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  const answer = await web.post(
    '/api/clinics/demo/appointments',
    {
      service: service?.id,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Nobody Shown', email: 'nobody.shown@people.example' },
    },
    { 'idempotency-key': 'calendar-1' },
  );
  return { ...((await answer.json()) as { reference: string }), practitionerId: slot?.practitioner ?? '' };
}

test('a practitioner subscribes to their own times, which name nobody, and can stop an address', async () => {
  const { reference, practitionerId } = await bookOne();
  const me = {
    staffId: '01890000-0000-7000-8000-000000000001',
    name: 'A physio',
    role: 'practitioner',
    practitionerId,
  } as const;
  const addressNow = async () =>
    new URL(/value="(http[^"]+)"/.exec(await (await staff.get(me, '/calendar')).text())?.[1] ?? '').pathname;
  const address = await addressNow();
  const text = await (await web.request(address)).text();
  expect(text).not.toMatch(/Nobody|people\.example/);

  const events = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(events).toHaveLength(1);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(`Physiotherapy, first visit · ${reference}`);
  expect(event?.getFirstPropertyValue('transp')).toBe('OPAQUE');

  expect((await staff.submit(me, '/calendar', {})).status).toBe(303);
  expect((await web.request(address)).status).toBe(404);
  expect((await web.request(await addressNow())).status).toBe(200);
});

test('somebody without a column is told so, and has no address to renew', async () => {
  const desk = {
    staffId: '01890000-0000-7000-8000-000000000002',
    name: 'At the desk',
    role: 'reception',
    practitionerId: null,
  } as const;
  expect(await (await staff.get(desk, '/calendar')).text()).toContain('You have no column in the diary');
  expect((await staff.submit(desk, '/calendar', {})).status).toBe(404);
});
