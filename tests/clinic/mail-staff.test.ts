import { afterAll, beforeEach, expect, test } from 'vitest';
import { mailRoutes } from '../../src/clinic/routes/staff/mails.tsx';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';
import { asStaff } from './as-staff.ts';
import { clinicDatabase } from './database.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { mailClinic, runDue } from './mails.ts';

const { pool } = clinicDatabase();
const NOW = Date.UTC(2026, 10, 23, 6);
const reception: StaffMember = {
  staffId: '01890000-0000-7000-8000-000000000001',
  name: 'Demo reception',
  role: 'reception',
  practitionerId: null,
};
const staff = asStaff(pool, mailRoutes, () => NOW);
let server: MailServer | null = null;
afterAll(() => server?.close());

const seen = async (path: string) => (await staff.get(reception, path)).text();
const linkIn = (html: string) => /mails\/([0-9a-f-]{36})/.exec(html)?.[1] ?? '';

beforeEach(async () => {
  await pool().query('delete from mail; delete from graphile_worker._private_jobs');
});

test('without a mail server staff read each mail whole, and that nobody got it', async () => {
  const { bookOn, office } = await mailClinic(pool(), () => NOW);
  const booked = await bookOn('2026-12-01');
  await runDue(pool(), office(null));
  const list = await seen('/mails');
  for (const words of [
    'nobody gets these mails',
    'Appointment booked',
    'ann@patient.example',
    'Shown here, not sent',
  ])
    expect(list).toContain(words);
  const id = linkIn(list);
  const page = await seen(`/mails/${id}`);
  expect(page).toContain(`Reference: ${booked.reference}`);
  expect(page).toContain('Your appointment: Tuesday 1 December, 08:00');
  expect(page).not.toContain('Send again');
  const html = await staff.get(reception, `/mails/${id}/html`);
  expect(html.headers.get('content-security-policy')).toMatch(/script-src 'self';.*; sandbox allow-popups/);
  expect(await html.text()).toContain(booked.reference);
  const calendar = await staff.get(reception, `/mails/${id}/appointment.ics`);
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
});

test('a mail that was given up stands apart with what to do, and goes out when staff send it again', async () => {
  server = await startMailServer();
  const { bookOn, office, mails } = await mailClinic(pool(), () => NOW);
  await bookOn('2026-12-02');
  server.behave('refuses-address');
  await runDue(pool(), office(server.port));
  const list = await seen('/mails?folder=not-sent');
  expect(list).toContain('Not sent (1)');
  expect(list).toContain('Not sent, given up. The mail server knows no such address.');
  const id = linkIn(list);
  expect(await seen(`/mails/${id}`)).toContain('Send again');
  server.behave('well');
  const answers = await Promise.all([1, 2].map(() => staff.submit(reception, `/mails/${id}/again`, {})));
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  await runDue(pool(), office(server.port));
  expect(server.letters.length).toBe(1);
  expect(await mails()).toEqual([{ kind: 'booked', state: 'sent', attempts: 1, failure: null }]);
  expect(await seen('/mails?folder=not-sent')).toContain('Every mail has gone out.');
  const { rows } = await pool().query(
    `select count(*)::integer as lines from audit_event where action = 'mail sent-again'`,
  );
  expect(rows).toEqual([{ lines: 1 }]);
  await staff.submit(reception, `/mails/${id}/again`, {});
  await runDue(pool(), office(server.port));
  expect(server.letters.length).toBe(1);
});

test('a practitioner does not see the mails', async () => {
  const practitioner = { ...reception, role: 'practitioner' } as const;
  expect((await staff.get(practitioner, '/mails')).status).toBe(403);
  expect((await staff.get(practitioner, '/mails/x')).status).toBe(403);
});

test('a mail that is not there is said to be so', async () => {
  expect((await staff.get(reception, '/mails/01890000-0000-7000-8000-000000000000')).status).toBe(404);
  expect((await staff.submit(reception, '/mails/nonsense/again', {})).status).toBe(404);
});
