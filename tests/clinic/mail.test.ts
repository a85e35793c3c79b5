import type { PoolClient } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findForgotten } from '../../src/clinic/mail/find-forgotten.ts';
import { isMailAddress } from '../../src/clinic/mail/mail-address.ts';
import { book } from '../../src/clinic/use-cases/booking/book.ts';
import { cancel, reschedule } from '../../src/clinic/use-cases/booking/change.ts';
import { clinicDatabase } from './database.ts';
import { addressesOf, type MailServer, startMailServer } from './mail-server.ts';
import { FROM, hurry, mailClinic, runDue } from './mails.ts';

const { pool } = clinicDatabase();
const NOW = Date.UTC(2026, 10, 23, 0);
let server: MailServer;

beforeEach(async () => {
  server = await startMailServer();
});

afterEach(async () => {
  await server.close();
  await pool().query('delete from mail; delete from graphile_worker._private_jobs');
});

const open = () => mailClinic(pool(), () => NOW);

test('whoever books gets one mail, however often it is asked for', async () => {
  const { bookOn, office, mails } = await open();
  const booked = await bookOn('2026-12-01');
  await runDue(pool(), office(server.port));
  await runDue(pool(), office(server.port));
  expect(server.letters.length).toBe(1);
  const [letter] = server.letters;
  expect(addressesOf(letter?.to)).toEqual(['ann@patient.example']);
  expect(addressesOf(letter?.from)).toEqual([FROM]);
  expect(addressesOf(letter?.replyTo)).toEqual(['reception@demo.example']);
  expect(letter?.subject).toBe('Your appointment: Tuesday 1 December, 08:00');
  for (const words of [letter?.text ?? '', letter?.html || ''])
    for (const part of [booked.reference, '1 Example Street, Sheffield', 'This is a demo'])
      expect(words).toContain(part);
  expect(await mails()).toEqual([{ kind: 'booked', state: 'sent', attempts: 1, failure: null }]);
});

test('a booking that is undone tells nobody', async () => {
  const { within, freeOn, office } = await open();
  const [wish] = await freeOn('2026-12-01');
  if (!wish) throw new Error('nothing is free');
  await within(async (client, clinic) => {
    await book(client, clinic, { ...wish, contact: { name: 'Ann', email: 'ann@patient.example' } }, NOW);
    throw new Error('undo');
  }).catch(() => {});
  await runDue(pool(), office(server.port));
  expect(server.letters).toEqual([]);
});

test('whoever gave a phone number only is booked like everybody, and gets no mail', async () => {
  const { bookOn, within, office, mails } = await open();
  const booked = await bookOn('2026-12-02', { name: 'Bob Example', phone: '0114 496 0102' });
  await within((client, clinic) => cancel(client, clinic, booked.appointmentId, NOW));
  await runDue(pool(), office(server.port));
  expect(await mails()).toEqual([]);
});

test.each([
  ['is down', null],
  ['hangs', 'slow'],
  ['is busy', 'busy'],
] as const)('a mail server that %s gets the mail when it is well again, and once', async (_, trouble) => {
  const { bookOn, office, mails } = await open();
  const { port } = server;
  await bookOn('2026-12-03');
  if (trouble === null) await server.close();
  else server.behave(trouble);
  for (let again = 1; again <= 2; again++) {
    await runDue(pool(), office(port, 300));
    expect(await mails()).toMatchObject([{ state: 'waits', attempts: again }]);
    await hurry(pool());
  }
  if (trouble === null) server = await startMailServer(port);
  else server.behave('well');
  await runDue(pool(), office(port));
  await runDue(pool(), office(port));
  expect(server.letters.length).toBe(1);
  expect(await mails()).toMatchObject([{ state: 'sent', attempts: 3 }]);
});

test.each([
  ['refuses-address', 'refused-address'],
  ['refuses-letter', 'refused'],
] as const)('a mail that the server %s is given up at once', async (way, failure) => {
  const { bookOn, office, mails } = await open();
  server.behave(way);
  await bookOn('2026-12-04');
  await runDue(pool(), office(server.port));
  expect(await mails()).toEqual([{ kind: 'booked', state: 'dead', attempts: 1, failure }]);
});

test('a mail that came twice, because the answer was lost, has the same id both times', async () => {
  const { bookOn, office, mails } = await open();
  await bookOn('2026-12-07');
  server.behave('takes-and-breaks');
  await runDue(pool(), office(server.port, 300));
  expect(await mails()).toMatchObject([{ state: 'waits' }]);
  server.behave('well');
  await hurry(pool());
  await runDue(pool(), office(server.port));
  const ids = server.letters.map(({ messageId }) => messageId);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@clinic\.example>$/);
});

test('two processes send a mail once', async () => {
  const { bookOn, office } = await open();
  for (const day of ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11']) await bookOn(day);
  await Promise.all([1, 2, 3].map(() => runDue(pool(), office(server.port))));
  expect(server.letters.length).toBe(4);
});

test('a mail that a later change has overtaken is dropped, and the later one says how it stands', async () => {
  const { bookOn, within, freeOn, office, mails } = await open();
  const booked = await bookOn('2026-12-14');
  const later = (await freeOn('2026-12-15'))[3];
  if (!later) throw new Error('nothing is free');
  await within((client, clinic) => reschedule(client, clinic, booked.appointmentId, later, NOW));
  await runDue(pool(), office(server.port));
  expect(server.letters.map(({ subject }) => subject)).toEqual([
    'Your appointment has changed: Tuesday 15 December, 08:45',
  ]);
  expect((await mails()).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'booked dropped',
    'moved sent',
  ]);
});

const reminderJobsAt = async (): Promise<string[]> => {
  const { rows } = await pool().query<{ minutes: number }>(
    `select round(extract(epoch from run_at - now()) / 60)::integer as minutes
     from graphile_worker.jobs where key like 'reminder/%'`,
  );
  return rows.map(({ minutes }) => new Date(NOW + minutes * 60_000).toISOString());
};

test('a reminder goes out a day before, follows a move, and is taken back when the visit is cancelled', async () => {
  const { bookOn, within, freeOn, office } = await open();
  const booked = await bookOn('2026-11-25');
  expect(await reminderJobsAt()).toEqual(['2026-11-24T08:00:00.000Z']);
  const later = (await freeOn('2026-11-26'))[0];
  if (!later) throw new Error('nothing is free');
  await within((client, clinic) => reschedule(client, clinic, booked.appointmentId, later, NOW));
  expect(await reminderJobsAt()).toEqual(['2026-11-25T08:00:00.000Z']);
  await runDue(pool(), office(server.port));
  await hurry(pool());
  // The clock of the test says that it is too early, so it is put back to its time.
  await runDue(pool(), office(server.port));
  expect(await reminderJobsAt()).toEqual(['2026-11-25T08:00:00.000Z']);
  const dayBefore = () => Date.UTC(2026, 10, 25, 8);
  const then = { ...office(server.port), now: dayBefore };
  await hurry(pool());
  await runDue(pool(), then);
  expect(server.letters.map(({ subject }) => subject)).toEqual([
    'Your appointment has changed: Thursday 26 November, 08:00',
    'Reminder of your appointment: Thursday 26 November, 08:00',
  ]);
  const other = await bookOn('2026-11-27');
  await within((client, clinic) => cancel(client, clinic, other.appointmentId, NOW));
  expect(await reminderJobsAt()).toEqual([]);
});

test('an appointment that is far off gets its reminder when it has come near', async () => {
  const { bookOn } = await open();
  const { appointmentId } = await bookOn('2026-12-16');
  const jobs = async () =>
    (await pool().query('select from graphile_worker.jobs where key = $1', [`reminder/${appointmentId}`]))
      .rowCount;
  await findForgotten(pool(), NOW);
  expect(await jobs()).toBe(0);
  for (let again = 0; again < 2; again++) await findForgotten(pool(), Date.UTC(2026, 11, 9));
  expect(await jobs()).toBe(1);
});

test('whose reminder came due while nothing ran is reminded after all, and once; who booked since is not', async () => {
  const { bookOn, office } = await open();
  await bookOn('2026-12-17');
  const back = Date.UTC(2026, 11, 16, 12);
  const then = { ...office(server.port), now: () => back };
  const late = await mailClinic(pool(), () => back);
  await late.bookOn('2026-12-17', { name: 'Ben Example', email: 'ben@patient.example' });
  await runDue(pool(), office(server.port));
  for (let again = 0; again < 2; again++) {
    await findForgotten(pool(), back);
    await runDue(pool(), then);
  }
  const reminders = server.letters.filter(({ subject }) => subject?.startsWith('Reminder'));
  expect(reminders.map((letter) => [letter.to].flat().map((to) => to?.text))).toEqual([
    ['ann@patient.example'],
  ]);
});

test('a reminder whose appointment has gone in the meantime is not sent', async () => {
  const { bookOn, within, office, mails } = await open();
  const booked = await bookOn('2026-11-30');
  await runDue(pool(), office(server.port));
  await within((client, { clinicId }: { clinicId: string }) =>
    client.query(
      `update appointment set status = 'cancelled', version = version + 1 where clinic_id = $1 and appointment_id = $2`,
      [clinicId, booked.appointmentId],
    ),
  );
  await hurry(pool());
  await runDue(pool(), { ...office(server.port), now: () => Date.UTC(2026, 10, 29, 8) });
  expect(server.letters.length).toBe(1);
  expect((await mails()).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'booked sent',
    'reminder dropped',
  ]);
});

test('where no mail server is set up, the whole mail is kept for staff to read', async () => {
  const { bookOn, within, office } = await open();
  const booked = await bookOn('2026-12-22');
  await runDue(pool(), office(null));
  const shown = await within(async (client: PoolClient) => {
    const { rows } = await client.query<{ shown: Record<string, unknown> }>('select shown from mail');
    return rows[0]?.shown;
  });
  expect(shown).toMatchObject({
    subject: 'Your appointment: Tuesday 22 December, 08:00',
    text: expect.stringContaining(booked.reference),
    html: expect.stringContaining('<!doctype html>'),
    calendar: { method: 'REQUEST', text: expect.stringContaining('BEGIN:VCALENDAR') },
  });
});

test('what was typed is an address, and nothing else', async () => {
  const fine = ['ann@patient.example', 'o’hara+back@patient.co.example', "o'hara@patient.example"];
  const not = [
    'ann@patient.example, bob@patient.example',
    'Ann <ann@patient.example>',
    'ann@patient.example\r\nBcc: all@patient.example',
    'ann',
    '@patient.example',
    'ann@',
    'ann@patient',
    `${'a'.repeat(250)}@patient.example`,
  ];
  expect([...fine, ...not].filter(isMailAddress)).toEqual(fine);
  const { bookOn, office, mails } = await open();
  await bookOn('2026-12-23', { name: 'Eve', email: 'eve@patient.example\r\nBcc: all@patient.example' });
  await runDue(pool(), office(server.port));
  expect(server.tries).toBe(0);
  expect(await mails()).toEqual([{ kind: 'booked', state: 'dead', attempts: 0, failure: 'no-address' }]);
});
