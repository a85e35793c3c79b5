import ical from 'ical.js';
import nodeIcal from 'node-ical';
import type { PoolClient } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { mailAnswer, mailOffer, mailStaffLink, tellOfQuestion } from '../../src/clinic/mail/told.ts';
import { cancel, reschedule } from '../../src/clinic/use-cases/booking/change.ts';
import type { Clinic } from '../../src/clinic/use-cases/clinics.ts';
import { type Attendance, markAttendance } from '../../src/clinic/use-cases/desk/attendance.ts';
import { moveForStaff } from '../../src/clinic/use-cases/desk/move-for-staff.ts';
import { clinicSettings, saveClinicSettings } from '../../src/clinic/use-cases/settings/clinic-settings.ts';
import { seenMark } from '../../src/clinic/use-cases/settings/saved.ts';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { clinicDatabase } from './database.ts';
import { receptionist } from './desk.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { hurry, mailClinic, runDue } from './mails.ts';

const { pool } = clinicDatabase();
const NOW = Date.UTC(2026, 10, 23, 6);
let server: MailServer;

beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await pool().query('delete from mail; delete from graphile_worker._private_jobs');
});

const open = () => mailClinic(pool(), () => NOW);
/** What is in the services and of the people of the demo clinic, and what is about health. */
const TELLS_TOO_MUCH = /\b(physio|massage|acupuncture|needle|back|spasm|pain|therap|Ann\b|Demo physio)/i;

function calendarOf(letter: MailServer['letters'][number] | undefined) {
  const attached = letter?.attachments.find(({ filename }) => filename === 'appointment.ics');
  const text = attached?.content.toString('utf8') ?? '';
  const calendar = new ical.Component(ical.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    text,
    method: String(calendar.getFirstPropertyValue('method')),
    uid: value('uid'),
    sequence: value('sequence'),
    status: value('status'),
    organiser: value('organizer'),
    guest: value('attendee'),
    rsvp: event.getFirstProperty('attendee')?.getParameter('rsvp'),
    alarms: event.getAllSubcomponents('valarm').length,
  };
}

test('booked, moved and cancelled are one entry in a calendar, in that order', async () => {
  const { bookOn, freeOn, within, office } = await open();
  const booked = await bookOn('2026-12-01');
  await runDue(pool(), office(server.port));
  const later = (await freeOn('2026-12-02'))[2];
  if (!later) throw new Error('nothing is free');
  await within((client, clinic) => reschedule(client, clinic, booked.appointmentId, later, NOW));
  await runDue(pool(), office(server.port));
  await within((client, clinic) => cancel(client, clinic, booked.appointmentId, NOW));
  await runDue(pool(), office(server.port));
  expect(server.letters.map(({ subject }) => subject)).toEqual([
    'Your appointment: Tuesday 1 December, 08:00',
    'Your appointment has changed: Wednesday 2 December, 08:30',
    'Your appointment is cancelled: Wednesday 2 December, 08:30',
  ]);
  const entries = server.letters.map((letter) => calendarOf(letter));
  const same = {
    text: expect.any(String),
    uid: `${booked.appointmentId}@unspasm`,
    organiser: 'mailto:reception@demo.example',
    guest: 'mailto:ann@patient.example',
    rsvp: 'FALSE',
  };
  expect(entries).toEqual([
    { ...same, method: 'REQUEST', sequence: '0', status: 'CONFIRMED', alarms: 1 },
    { ...same, method: 'REQUEST', sequence: '1', status: 'CONFIRMED', alarms: 1 },
    { ...same, method: 'CANCEL', sequence: '2', status: 'CANCELLED', alarms: 0 },
  ]);
  const read = Object.values(nodeIcal.parseICS(entries[1]?.text ?? '')).find((one) => one?.type === 'VEVENT');
  expect(read).toMatchObject({
    start: new Date('2026-12-02T08:30:00Z'),
    end: new Date('2026-12-02T09:15:00Z'),
    summary: 'Appointment at Demo clinic',
  });
});

test('the text and the page of a mail say the same, lead to the private page, and fetch nothing', async () => {
  const { bookOn, clinic, links, office } = await open();
  const booked = await bookOn('2026-12-03');
  await runDue(pool(), office(server.port));
  const [letter] = server.letters;
  const url = `https://unspasm.example${links.pathFor(clinic, booked.appointmentId)}`;
  const html = letter?.html || '';
  for (const words of [letter?.text ?? '', html])
    for (const part of [url, '3 December 2026 at 08:00, until 08:45', booked.reference, 'please do not pass'])
      expect(words).toContain(part);
  expect(html).not.toMatch(/<img|<script|src=|@import|url\(|style=/);
  expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
});

async function askedBy(client: PoolClient, clinic: Clinic): Promise<string> {
  const questionId = newId();
  await client.query(
    `insert into question (clinic_id, question_id, name, email, body, asked_at)
     values ($1, $2, 'Bob Example', 'bob@patient.example', 'Is my knee all right?', $3)`,
    [clinic.clinicId, questionId, new Date(NOW).toISOString()],
  );
  return questionId;
}

test('the clinic hears that somebody asked, and not who or what', async () => {
  const { within, office } = await open();
  await within(async (client, clinic) => {
    const questionId = await askedBy(client, clinic);
    await tellOfQuestion(client, clinic, { questionId, now: NOW });
    await tellOfQuestion(client, clinic, { questionId, now: NOW });
  });
  await runDue(pool(), office(server.port));
  expect(server.letters.map(({ subject }) => subject)).toEqual(['A question waits in your inbox']);
  const words = `${server.letters[0]?.text} ${server.letters[0]?.html}`;
  expect(words).toContain('https://unspasm.example/c/demo/staff/inbox');
  expect(words).not.toMatch(/Bob|knee|bob@/);
});

test('an answer is what staff wrote, and nothing that was asked', async () => {
  const { within, office } = await open();
  const text = 'Yes, bring your <old> insoles.\n\nSee you then.';
  await within(async (client, clinic) => {
    const questionId = await askedBy(client, clinic);
    await mailAnswer(client, clinic, { questionId, answerId: newId(), text, now: NOW });
  });
  await runDue(pool(), office(server.port));
  const [letter] = server.letters;
  expect(letter?.subject).toBe('An answer for you');
  expect(letter?.text).toContain(text);
  expect(letter?.html || '').toContain('<p>Yes, bring your &lt;old> insoles.</p><p>See you then.</p>');
  expect(letter?.text).not.toContain('knee');
  const { rows } = await pool().query('select data from mail');
  expect(rows).toEqual([{ data: {} }]);
});

test('somebody on the waiting list hears how long a time is kept, and nothing once it is not', async () => {
  const { within, clinic, links, freeOn, office, mails } = await open();
  const [time] = await freeOn('2026-12-04');
  if (!time) throw new Error('nothing is free');
  const offerId = newId();
  await within(async (client, { clinicId }) => {
    const entryId = newId();
    await client.query(
      `insert into waiting_entry (clinic_id, waiting_entry_id, service_id, name, email, first_day, last_day)
       values ($1, $2, $3, 'Cy Example', 'cy@patient.example', '2026-12-01', '2026-12-31')`,
      [clinicId, entryId, time.serviceId],
    );
    for (const [id, status] of [
      [offerId, 'open'],
      [newId(), 'lapsed'],
    ] as const) {
      await client.query(
        `insert into waiting_offer (clinic_id, waiting_offer_id, waiting_entry_id, hold_id, practitioner_id, starts_at,
           offered_until, status) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          clinicId,
          id,
          entryId,
          newId(),
          time.practitionerId,
          new Date(time.start + (status === 'open' ? 0 : 60_000)).toISOString(),
          new Date(NOW + 30 * 60_000).toISOString(),
          status,
        ],
      );
      await mailOffer(client, clinic, { offerId: id, now: NOW });
    }
  });
  await runDue(pool(), office(server.port));
  expect(server.letters.map(({ subject }) => subject)).toEqual([
    'A time has come free. It is kept for you until 06:30',
  ]);
  expect(server.letters[0]?.text).toContain(
    `https://unspasm.example${links.privatePath(clinic, 'offers', offerId)}`,
  );
  expect((await mails()).map(({ state }) => state)).toEqual(['sent', 'dropped']);
});

test('somebody who is to join the staff gets the link, and nothing once it has run out', async () => {
  const { within, office, mails } = await open();
  const link = {
    email: 'new@clinic.example',
    path: '/c/demo/staff/invitation?token=t.s',
    now: NOW,
    round: 0,
  };
  await within(async (client, clinic) => {
    await mailStaffLink(client, clinic, {
      ...link,
      invitationId: newId(),
      isNewSignIn: false,
      endsAt: NOW + 1000,
    });
    await mailStaffLink(client, clinic, {
      ...link,
      invitationId: newId(),
      isNewSignIn: true,
      endsAt: NOW + 1000,
    });
    await mailStaffLink(client, clinic, { ...link, invitationId: newId(), isNewSignIn: false, endsAt: NOW });
  });
  await runDue(pool(), office(server.port));
  expect(server.letters.map(({ subject }) => subject).toSorted()).toEqual([
    'Choose a new way to sign in',
    'Your sign-in for the clinic',
  ]);
  for (const { text } of server.letters)
    expect(text).toContain('https://unspasm.example/c/demo/staff/invitation?token=t.s');
  expect((await mails()).map(({ state }) => state)).toEqual(['sent', 'sent', 'dropped']);
});

test('no subject and no mail to a patient tells of health, of the service or of who gives it', async () => {
  const { bookOn, within, freeOn, office } = await open();
  await pool().query(`update clinic set name = 'Clinic', address = '1 Example Street'`);
  try {
    const { clinic } = await open();
    const booked = await bookOn('2026-11-25');
    await runDue(pool(), office(server.port));
    const [later] = await freeOn('2026-11-26');
    if (!later) throw new Error('nothing is free');
    await within((client) => reschedule(client, clinic, booked.appointmentId, later, NOW));
    await runDue(pool(), office(server.port));
    await hurry(pool());
    await runDue(pool(), { ...office(server.port), now: () => Date.UTC(2026, 10, 25, 9) });
    const cancelled = await bookOn('2026-11-27');
    await runDue(pool(), office(server.port));
    await within((client) => cancel(client, clinic, cancelled.appointmentId, NOW));
    await runDue(pool(), office(server.port));
    expect(server.letters.length).toBe(5);
    for (const { subject, text, html, attachments } of server.letters) {
      const words = [subject, text, html || '', ...attachments.map(({ content }) => content.toString())].join(
        ' ',
      );
      expect(words.replaceAll('\r\n ', '').replaceAll('ann@patient.example', '')).not.toMatch(TELLS_TOO_MUCH);
    }
  } finally {
    await pool().query(`update clinic set name = 'Demo clinic', address = '1 Example Street, Sheffield'`);
  }
});

/** Staff, or the patient, move an appointment of the first practitioner about on its day, each time to so many minutes later. */
async function dragged(mailing: Awaited<ReturnType<typeof open>>, day: string) {
  const { bookOn, within } = mailing;
  const { appointmentId, start, practitionerId } = await bookOn(day);
  let version = 0;
  const to = (later: number, minutes: number | null = null) =>
    within((client, clinic) =>
      moveForStaff(
        client,
        clinic,
        receptionist,
        appointmentId,
        {
          version: version++,
          practitionerId,
          start: start + later * MINUTE_MS,
          minutes,
          isOutsideAgreed: true,
          overbookedReason: null,
        },
        NOW,
      ),
    );
  const patientTo = (later: number) => {
    version++;
    const wanted = { practitionerId, start: start + later * MINUTE_MS };
    return within((client, clinic) => reschedule(client, clinic, appointmentId, wanted, NOW));
  };
  const marked = (attendance: Attendance) =>
    within((client, clinic) => markAttendance(client, clinic, receptionist, appointmentId, attendance, NOW));
  return { to, patientTo, marked };
}
const subjects = () => server.letters.map(({ subject }) => subject);

test('a drag that is taken back at once is told to nobody, and what lasts is told once', async () => {
  const mailing = await open();
  const { to } = await dragged(mailing, '2026-12-10');
  const office = mailing.office(server.port);
  await runDue(pool(), office);
  await to(120);
  await runDue(pool(), office);
  await to(0);
  await hurry(pool());
  await runDue(pool(), office);
  expect(subjects()).toEqual(['Your appointment: Thursday 10 December, 08:00']);

  await to(120);
  await to(180);
  await hurry(pool());
  await runDue(pool(), office);
  expect(subjects().slice(1)).toEqual(['Your appointment has changed: Thursday 10 December, 11:00']);

  await to(0);
  await hurry(pool());
  await runDue(pool(), office);
  expect(subjects().slice(2)).toEqual(['Your appointment has changed: Thursday 10 December, 08:00']);
});

test('a drag that is taken back swallows no confirmation that has not gone yet', async () => {
  const mailing = await open();
  const { to } = await dragged(mailing, '2026-12-04');
  await to(120);
  await to(0);
  await hurry(pool());
  await runDue(pool(), mailing.office(server.port));
  expect(subjects()).toEqual(['Your appointment has changed: Friday 4 December, 08:00']);
});

test('whoever moved it themselves right after a drag is told when staff put it back', async () => {
  const mailing = await open();
  const { to, patientTo } = await dragged(mailing, '2026-12-08');
  const office = mailing.office(server.port);
  await runDue(pool(), office);
  await to(120);
  await patientTo(60);
  await runDue(pool(), office);
  await to(0);
  await hurry(pool());
  await runDue(pool(), office);
  expect(subjects().slice(1)).toEqual([
    'Your appointment has changed: Tuesday 8 December, 09:00',
    'Your appointment has changed: Tuesday 8 December, 08:00',
  ]);
});

test('an appointment that is made longer right after a move is still told of', async () => {
  const mailing = await open();
  const { to } = await dragged(mailing, '2026-12-07');
  await runDue(pool(), mailing.office(server.port));
  await to(120);
  await to(120, 60);
  await hurry(pool());
  await runDue(pool(), mailing.office(server.port));
  expect(subjects().slice(1)).toEqual(['Your appointment has changed: Monday 7 December, 10:00']);
});

test('a move is told though somebody was marked as arrived by mistake right after it', async () => {
  const mailing = await open();
  const { to, marked } = await dragged(mailing, '2026-11-23');
  await runDue(pool(), mailing.office(server.port));
  await to(120);
  await marked('arrived');
  await marked('booked');
  await hurry(pool());
  await runDue(pool(), mailing.office(server.port));
  expect(subjects()).toHaveLength(2);
  expect(subjects()[1]).toMatch(/^Your appointment has changed: Monday 23 November/);
});

test('a clinic that chooses to remind earlier reminds by the new hours whoever was not reminded yet, and once', async () => {
  const { bookOn, within, office } = await open();
  await bookOn('2026-11-25', { name: 'In two days', email: 'two@patient.example' });
  const later = await bookOn('2026-11-26', { name: 'In three days', email: 'three@patient.example' });
  await runDue(pool(), office(server.port));
  const chooses = (reminderHours: number) =>
    within(async (client, clinic) => {
      const settings = await clinicSettings(client, clinic.clinicId);
      const saved = { ...settings, reminderHours };
      const by = 'system' as const;
      await saveClinicSettings(
        client,
        clinic,
        { settings: saved, seen: seenMark(settings), isSure: true, by },
        NOW,
      );
    });
  const reminders = () =>
    server.letters
      .filter(({ subject }) => subject?.startsWith('Reminder'))
      .map((letter) => [letter.to].flat().map((to) => to?.text));
  const hoursUntil = async (appointmentId: string) => {
    const { rows } = await pool().query<{ hours: number }>(
      `select round(extract(epoch from run_at - now()) / 3600)::int as hours from graphile_worker.jobs where key = $1`,
      [`reminder/${appointmentId}`],
    );
    return rows.map(({ hours }) => hours);
  };
  const [before = 0] = await hoursUntil(later.appointmentId);
  await chooses(72);
  await runDue(pool(), office(server.port));
  expect(await hoursUntil(later.appointmentId)).toEqual([before - 48]);
  expect(reminders()).toEqual([['two@patient.example']]);
  await chooses(48);
  await runDue(pool(), office(server.port));
  expect(await hoursUntil(later.appointmentId)).toEqual([before - 24]);
  expect(reminders()).toHaveLength(1);
  await chooses(0);
  await runDue(pool(), office(server.port));
  expect(await hoursUntil(later.appointmentId)).toEqual([]);
});
