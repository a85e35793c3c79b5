import { expect, test } from 'vitest';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import { beginsWith, endOf } from '../../src/clinic/use-cases/patients/search-columns.ts';
import { clinicDesk } from './desk.ts';

const NOW = Date.UTC(2026, 10, 23, 10);
const desk = clinicDesk(() => NOW);

const search = async (q: string) => (await desk.submit('/patients', { q })).text();
const names = (html: string) =>
  [...html.matchAll(/class="desk-match"[^>]*><strong>([^<]+)<\/strong>/g)].map(([, name]) => name);
const idOf = (html: string) => /\/patients\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';

test('by any of the names, by digits in any spelling, by e-mail and by reference', async () => {
  await desk.booked({ start: '2026-11-24T09:00:00Z', name: 'Mary Ann O’Sample', phone: '+44 114 496 0222' });
  const id = await desk.booked({
    start: '2026-11-24T10:00:00Z',
    name: 'Bob Sample',
    phone: '',
    email: 'bob@mail.example',
  });
  for (const q of ['mary', 'ANN', 'o’sam', '0114 496 0222', '(0114) 4960222', '00441144960222', '960222'])
    expect(names(await search(q)), q).toEqual(['Mary Ann O’Sample']);
  expect(names(await search('bob@'))).toEqual(['Bob Sample']);
  const { rows } = await desk
    .pool()
    .query('select reference from appointment where appointment_id = $1', [id]);
  const byReference = await search(rows[0].reference.toLowerCase());
  expect(names(byReference)).toEqual(['Bob Sample']);
  expect(byReference).toContain(`/appointments/${id}`);
});

test('by each word of a long name, and by a local number that is half typed', async () => {
  const name = 'Jan Piet Klaas van der Example';
  await desk.booked({ start: '2026-11-24T11:00:00Z', name, phone: '0114 496 0777' });
  for (const q of ['jan piet', 'piet kl', 'klaas van', 'van', 'der ex', 'exampl', '496 07', '4960777'])
    expect(names(await search(q)), q).toEqual([name]);
});

test('an index answers for each of the ways, under the rules that keep clinics apart', async () => {
  const { rows } = await desk.pool().query<{ id: ClinicId }>('select clinic_id as id from clinic');
  const clinicId = rows[0]?.id as ClinicId;
  for (const [column, index] of [
    ['lower_name', 'patient_by_name'],
    ['lower_name_2', 'patient_by_name_2'],
    ['lower_name_3', 'patient_by_name_3'],
    ['lower_name_4', 'patient_by_name_4'],
    ['lower_name_5', 'patient_by_name_5'],
    ['lower_name_last', 'patient_by_last_name'],
    ['lower_email', 'patient_by_lower_email'],
    ['phone_digits', 'patient_by_phone'],
    ['phone_digits_reversed', 'patient_by_end_of_phone'],
  ] as const) {
    const plan = await inClinic(desk.pool(), clinicId, async (client) => {
      // So few rows are read faster one after the other.
      await client.query('set local enable_seqscan = off');
      const { rows: lines } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select from patient where clinic_id = $1 and ${beginsWith(column, 2)}`,
        [clinicId, 'ex', endOf('ex')],
      );
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(new RegExp(`(?:using|on) ${index}\\b`));
    expect(plan).toMatch(new RegExp(`Index Cond: .*${column} >= `));
  }
});

test('nothing is found by one letter, by a sign that matches all, or by the middle of a name', async () => {
  for (const q of ['m', '%', '__', 'ampl']) expect(names(await search(q)), q).toEqual([]);
});

test('a name that is looked for stands in no address', async () => {
  const html = await desk.page('/patients');
  expect(html).toMatch(/<form method="post" action="\/c\/demo\/staff\/patients"/);
  expect((await desk.submit('/patients', { q: 'Mary' })).headers.get('location')).toBe(null);
});

test('who booked twice is one person, and who shares their phone stands beside them', async () => {
  await desk.booked({ start: '2026-11-25T09:00:00Z', name: 'Pat Family', phone: '0114 496 0333' });
  await desk.booked({ start: '2026-11-25T10:00:00Z', name: 'pat family', phone: '+441144960333' });
  await desk.booked({ start: '2026-11-25T11:00:00Z', name: 'Kid Family', phone: '01144960333' });
  const html = await search('family');
  expect(names(html)).toEqual(['Kid Family', 'pat family']);
  expect(html.match(/class="desk-group"/g)?.length).toBe(1);
  const page = await desk.page(`/patients/${idOf(await search('pat fam'))}`);
  expect(page.match(/25 November 2026 at (09|10):00/g)?.length).toBe(2);
  expect(page).not.toContain('25 November 2026 at 11:00');
  expect(page).toMatch(/With the same phone number or e-mail.*Kid Family/s);
});

test('a changed contact is changed in every booking of the person, in nobody else’s, and in the log without the words', async () => {
  const id = idOf(await search('pat fam'));
  const fields = { name: 'Pat Family', phone: '0114 496 0444', email: 'pat@mail.example' };
  expect((await desk.submit(`/patients/${id}`, fields)).status).toBe(303);
  const { rows } = await desk
    .pool()
    .query(`select name, phone, email from patient where name ilike '% family' order by created_at`);
  expect(rows).toEqual([fields, fields, { name: 'Kid Family', phone: '01144960333', email: null }]);
  const log = await desk
    .pool()
    .query(
      `select details from audit_event where action = 'patient contact changed' order by audit_event_id`,
    );
  expect(log.rows.length).toBe(2);
  expect(JSON.stringify(log.rows)).not.toMatch(/Pat|0114|example/);
  // The same once more changes nothing and is no event.
  await desk.submit(`/patients/${id}`, fields);
  const again = await desk
    .pool()
    .query(`select count(*)::int as count from audit_event where action = 'patient contact changed'`);
  expect(again.rows[0].count).toBe(2);
});

test('a contact that cannot be used is refused, and what was typed is kept', async () => {
  const id = idOf(await search('kid fam'));
  const answer = await desk.submit(`/patients/${id}`, { name: 'Kid <Family>', phone: '', email: '' });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('value="Kid &lt;Family>"');
});

test('how often somebody did not attend is counted', async () => {
  const id = await desk.booked({
    start: '2026-11-23T09:00:00Z',
    name: 'Rare Visitor',
    phone: '0114 496 0555',
  });
  await desk.submit(`/appointments/${id}/attendance`, { attendance: 'did-not-attend' });
  const page = await desk.page(`/patients/${idOf(await search('rare vis'))}`);
  expect(page).toContain('Did not attend: 1 of 1.');
});

test('somebody unknown is not here', async () => {
  expect(await desk.page('/patients/01900000-0000-7000-8000-00000000dead')).toContain(
    'This page is not here',
  );
  expect(await desk.page('/patients/nobody')).toContain('This page is not here');
});
