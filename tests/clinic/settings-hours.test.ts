import { beforeAll, expect, test } from 'vitest';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';
import { colleague, fieldsIn, owner, reception, staffForms, wordsOf } from './staff-forms.ts';
import { type Slot, clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const staff = staffForms(web.pool, () => NOW);
const HOURS = '/settings/hours';
const CLOSED = '/settings/closed-days';
const TUESDAY = '2026-12-01';

let serviceId = '';
let people: { id: string; name: string }[] = [];
let physio: StaffMember = owner;
beforeAll(async () => {
  await staff.join();
  serviceId = (await web.services())[0]?.id ?? '';
  const answer = await web.request('/api/clinics/demo/practitioners');
  people = ((await answer.json()) as { practitioners: { id: string; name: string }[] }).practitioners;
  physio = { ...colleague, role: 'practitioner', practitionerId: idOf('A') };
});

const idOf = (letter: string) => people.find(({ name }) => name === `Demo physio ${letter}`)?.id ?? '';
const timesOn = async (day: string, letter = 'A') =>
  (await web.slots(serviceId, day))
    .filter(({ practitioner }) => practitioner === idOf(letter))
    .map(({ start }) => start.slice(11, 16));

let count = 0;
async function books(slot: Slot | undefined, name: string): Promise<string> {
  const answer = await web.post(
    '/api/clinics/demo/appointments',
    {
      service: serviceId,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name, phone: '0114 496 0101' },
    },
    { 'idempotency-key': `hours-${count++}` },
  );
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}
const firstOf = async (day: string, letter = 'A') =>
  (await web.slots(serviceId, day)).find(({ practitioner }) => practitioner === idOf(letter));
const lastOf = async (day: string, letter = 'A') =>
  (await web.slots(serviceId, day)).findLast(({ practitioner }) => practitioner === idOf(letter));

test('other opening hours are other free times at once, however the times are typed', async () => {
  expect((await timesOn(TUESDAY))[0]).toBe('08:00');
  const saved = await staff.fillIn(reception, HOURS, { 'd2r0-from': '9.30am', 'd2r0-until': '1730' });
  expect(saved.status).toBe(303);
  expect((await timesOn(TUESDAY))[0]).toBe('09:30');
  expect(fieldsIn(await staff.page(reception, HOURS))).toMatchObject({
    'd2r0-from': '09:30',
    'd2r0-until': '17:30',
  });
  expect(await staff.audited()).toContain(`staff:${reception.staffId} hours changed {"weekdays": [2]}`);
});

test('a day with a break has two spans; an empty day is closed', async () => {
  const more = await staff.fillIn(reception, HOURS, { more: '3' });
  const form = fieldsIn(await more.text());
  expect(form).toMatchObject({ 'd3r1-from': '', 'd3r1-until': '' });
  await staff.submit(reception, HOURS, {
    ...form,
    'd3r0-from': '8',
    'd3r0-until': '9',
    'd3r1-from': '14',
    'd3r1-until': '15',
  });
  expect(await timesOn('2026-12-02')).toEqual(['08:00', '08:15', '14:00', '14:15']);
  const page = await staff.fillIn(reception, HOURS, { without: '3-1' });
  await staff.submit(reception, HOURS, { ...fieldsIn(await page.text()), 'd3r0-from': '', 'd3r0-until': '' });
  expect(await timesOn('2026-12-02')).toEqual([]);
});

test('Monday is copied to the other workdays without saving', async () => {
  const page = await (await staff.fillIn(reception, HOURS, { 'd1r0-from': '7', copy: 'workdays' })).text();
  expect(fieldsIn(page)).toMatchObject({
    'd1r0-from': '7',
    'd3r0-from': '7',
    'd5r0-from': '7',
    'd6r0-from': '',
  });
  expect(fieldsIn(await staff.page(reception, HOURS))).toMatchObject({ 'd1r0-from': '08:00' });
});

test('times that cannot be are said beside their field, and stay as typed', async () => {
  const answer = await staff.fillIn(reception, HOURS, {
    'd1r0-from': 'early',
    'd2r0-from': '9',
    'd2r0-until': '5',
    'd3r0-from': '8',
    'd3r0-until': '12',
    'd3r1-from': '11:30',
    'd3r1-until': '13',
  });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(fieldsIn(html)).toMatchObject({ 'd1r0-from': 'early', 'd2r0-until': '5', 'd3r1-from': '11:30' });
  const words = wordsOf(html);
  expect(words).toContain('3 things have to be changed');
  expect(words).toContain('Please write a time such as 9, 9:30 or 9.30am.');
  expect(words).toContain('05:00 is not after 09:00. For the afternoon write 17:00 or pm.');
  expect(words).toContain('This lies in the hours from 08:00 to 12:00.');
});

test('what is booked outside of the new hours is named before anything is saved', async () => {
  const id = await books(await lastOf('2026-12-03'), 'Late Example');
  const answer = await staff.fillIn(reception, HOURS, { 'd4r0-until': '12' });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(wordsOf(html)).toContain('One booked appointment is concerned');
  expect(html).toContain(`/c/demo/staff/appointments/${id}`);
  expect(wordsOf(html)).toContain('Late Example');
  expect((await timesOn('2026-12-03')).length).toBeGreaterThan(10);

  // What came in between is shown first.
  const other = await books(await lastOf('2026-12-10'), 'Later Example');
  const sure = /name="sure" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const second = await staff.submit(reception, HOURS, { ...fieldsIn(html), sure });
  const html2 = await second.text();
  expect(second.status).toBe(409);
  expect(html2).toContain(other);
  const sure2 = /name="sure" value="([^"]+)"/.exec(html2)?.[1] ?? '';
  expect((await staff.submit(reception, HOURS, { ...fieldsIn(html2), sure: sure2 })).status).toBe(303);
  expect((await timesOn('2026-12-03')).at(-1)).toBe('11:15');
  const { rows } = await web.pool().query('select status from appointment where appointment_id = $1', [id]);
  expect(rows).toEqual([{ status: 'booked' }]);
});

test('two people change the hours at once: the second is told, sees both, and may still save', async () => {
  const mine = fieldsIn(await staff.page(reception, HOURS));
  await staff.fillIn(owner, HOURS, { 'd5r0-from': '10' });
  const answer = await staff.submit(reception, HOURS, { ...mine, 'd5r0-until': '16' });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(wordsOf(html)).toContain('Somebody else changed this while you had it open');
  expect(wordsOf(html)).toContain('Friday Now: 10:00 to 18:00 Yours: 08:00 to 16:00');
  expect((await staff.submit(reception, HOURS, fieldsIn(html))).status).toBe(303);
  expect(fieldsIn(await staff.page(owner, HOURS))).toMatchObject({
    'd5r0-from': '08:00',
    'd5r0-until': '16:00',
  });
});

test('a closed day has no free times, and opens again', async () => {
  expect((await timesOn('2026-12-04')).length).toBeGreaterThan(0);
  await staff.fillIn(reception, CLOSED, { day: '2026-12-04', reason: 'Training' });
  expect(await timesOn('2026-12-04')).toEqual([]);
  expect(wordsOf(await staff.page(reception, CLOSED))).toContain('Friday 4 December 2026 – Training');

  // Somebody else closes it too, for another reason.
  const other = await staff.submit(owner, CLOSED, { day: '2026-12-04', reason: 'Painting' });
  const html = await other.text();
  expect(other.status).toBe(409);
  expect(wordsOf(html)).toContain('Why Now: Training Yours: Painting');
  const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await staff.submit(owner, CLOSED, { day: '2026-12-04', reason: 'Painting', seen });
  expect(wordsOf(await staff.page(reception, CLOSED))).toContain('Friday 4 December 2026 – Painting');
  await staff.submit(reception, `${CLOSED}/open`, { day: '2026-12-04' });
  expect((await timesOn('2026-12-04')).length).toBeGreaterThan(0);
});

test('the bank holidays of the next two years are offered by nation', async () => {
  const scotland = wordsOf(await staff.page(reception, `${CLOSED}?nation=scotland`));
  expect(scotland).toContain('Monday 30 November 2026 – St Andrew’s Day');
  expect(scotland).not.toContain('Easter Monday');
  const england = wordsOf(await staff.page(reception, CLOSED));
  expect(england).toContain('Monday 29 March 2027 – Easter Monday');
  expect(england).not.toContain('2028-12');
});

test('a day on which somebody is booked is closed only after a look, also among all bank holidays', async () => {
  const id = await books(await firstOf('2026-12-28'), 'Holiday Example');
  const answer = await staff.submit(reception, CLOSED, { day: '2026-12-28', reason: 'Boxing Day' });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(html).toContain(id);
  expect(html).toContain('name="day" type="date" autocomplete="off" value="2026-12-28"');
  expect((await timesOn('2026-12-28')).length).toBeGreaterThan(0);

  const all = await staff.submit(reception, `${CLOSED}/all`, { nation: 'england-and-wales' });
  const left = (all.headers.get('location') ?? '').replace(/^.*\/staff/, '');
  expect(wordsOf(await staff.page(reception, left))).toContain('One day was left open');
  expect((await timesOn('2026-12-28')).length).toBeGreaterThan(0);

  const sure = /name="sure" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await staff.submit(reception, CLOSED, { day: '2026-12-28', reason: 'Boxing Day', sure });
  expect(await timesOn('2026-12-28')).toEqual([]);
  expect(await timesOn('2026-12-25')).toEqual([]);
  expect(wordsOf(await staff.page(reception, CLOSED))).toContain('All of them are closed days already.');
});

test('a rota changes on its day, for as long as it is meant to', async () => {
  const path = `/settings/rota/${idOf('A')}/change`;
  const saved = await staff.fillIn(reception, path, {
    firstDay: '2027-01-12',
    lastDay: '2027-01-18',
    'd2r0-from': '11',
    'd2r0-until': '12',
    'd2r1-from': '',
    'd2r1-until': '',
  });
  expect(saved.status).toBe(303);
  expect((await timesOn('2027-01-05'))[0]).toBe('09:30');
  expect(await timesOn('2027-01-12')).toEqual(['11:00', '11:15']);
  expect((await timesOn('2027-01-19'))[0]).toBe('09:30');
  const page = wordsOf(await staff.page(reception, `/settings/rota/${idOf('A')}`));
  expect(page).toContain('From Tuesday 12 January 2027 until Monday 18 January 2027');
});

test('a practitioner changes their own hours and nobody else’s', async () => {
  const own = `/settings/rota/${idOf('A')}/change`;
  const other = `/settings/rota/${idOf('B')}/change`;
  expect((await staff.get(physio, own)).status).toBe(200);
  expect((await staff.get(physio, other)).status).toBe(403);
  expect((await staff.submit(physio, other, { firstDay: '2026-12-01' })).status).toBe(403);
  expect(wordsOf(await staff.page(physio, '/settings/rota'))).not.toContain('Demo physio B');
  const saved = await staff.fillIn(physio, own, { firstDay: '2027-02-02', 'd2r0-from': '10' });
  expect(saved.status).toBe(303);
  expect((await timesOn('2027-02-02'))[0]).toBe('10:00');
});

test('time off takes its times away, names who is booked in it, and is taken back', async () => {
  const id = await books(await firstOf('2026-12-08', 'B'), 'Moved Example');
  const fields = { practitioner: idOf('B'), firstDay: '2026-12-08', lastDay: '2026-12-09', reason: 'Course' };
  const answer = await staff.fillIn(reception, '/settings/time-off/new', fields);
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(html).toContain(id);
  expect((await timesOn('2026-12-08', 'B')).length).toBeGreaterThan(0);
  const sure = /name="sure" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const saved = await staff.submit(reception, '/settings/time-off/new', { ...fieldsIn(html), sure });
  expect(saved.status).toBe(303);
  expect(await timesOn('2026-12-08', 'B')).toEqual([]);
  const path = (saved.headers.get('location') ?? '').replace(/^.*\/staff/, '').replace('?saved', '');
  const shown = wordsOf(await staff.page(reception, path));
  expect(shown).toContain('To be moved');
  expect(shown).toContain('Moved Example');
  expect(wordsOf(await staff.page(reception, '/settings/time-off'))).toContain(
    'Tuesday 8 December 2026 to Wednesday 9 December 2026',
  );
  await staff.submit(reception, `${path}/remove`, {});
  expect((await timesOn('2026-12-08', 'B')).length).toBeGreaterThan(0);
});

test('a single hour off leaves the rest of the day', async () => {
  await staff.fillIn(physio, '/settings/time-off/new', {
    practitioner: idOf('A'),
    firstDay: '2027-01-19',
    from: '9.30',
    until: '11am',
  });
  expect((await timesOn('2027-01-19'))[0]).toBe('11:00');
});

test('nobody takes time off for somebody else unless they keep the hours of all', async () => {
  const fields = { practitioner: idOf('B'), firstDay: '2027-01-20' };
  expect((await staff.submit(physio, '/settings/time-off/new', fields)).status).toBe(403);
});

test('whole days off on both daylight days are the days of the clinic', async () => {
  const { rows: clinics } = await web.pool().query<{ id: string }>('select clinic_id as id from clinic');
  for (const [day, hours] of [
    ['2027-03-28', 23],
    ['2027-10-31', 25],
  ] as const) {
    await staff.fillIn(reception, '/settings/time-off/new', { practitioner: idOf('B'), firstDay: day });
    const { rows } = await web.pool().query<{ hours: number }>(
      `select extract(epoch from upper(during) - lower(during))::integer / 3600 as hours from time_off
       where clinic_id = $1 and practitioner_id = $2 and during @> $3::timestamptz`,
      [clinics[0]?.id, idOf('B'), `${day}T12:00:00Z`],
    );
    expect(rows).toEqual([{ hours }]);
  }
});
