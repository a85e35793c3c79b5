import { beforeAll, expect, test } from 'vitest';
import { colleague, fieldsIn, owner, staffForms, wordsOf } from './staff-forms.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const staff = staffForms(web.pool, () => NOW);
beforeAll(() => staff.join());
const SERVICES = '/settings/services';
const PEOPLE = '/settings/practitioners';

interface Public {
  services: { id: string; name: string; durationMinutes: number; pricePence: number | null }[];
}
const offered = async () =>
  ((await (await web.request('/api/clinics/demo/services')).json()) as Public).services;
const linkTo = (html: string, name: string) =>
  new RegExp(`href="/c/demo/staff(/settings/[^"]+)">${name}<`).exec(html)?.[1] ?? '';

test('a service that is added, priced and ticked can be booked; sent twice it is one', async () => {
  const form = {
    ...fieldsIn(await staff.page(owner, `${SERVICES}/new`)),
    name: 'Running check',
    kind: 'physiotherapy',
    about: 'How you run, and what to change.',
    duration: '60',
    price: '£58.50',
    after: '15',
  };
  for (let press = 0; press < 2; press++)
    expect((await staff.submit(owner, `${SERVICES}/new`, form)).status).toBe(303);
  const [added, ...others] = (await offered()).filter(({ name }) => name === 'Running check');
  expect(others).toEqual([]);
  expect(added).toMatchObject({ durationMinutes: 60, pricePence: 5850 });
  expect(await web.slots(added?.id ?? '', '2026-12-01')).toEqual([]);
  expect(wordsOf(await staff.page(owner, SERVICES))).toContain('Nobody gives it yet');

  const person = linkTo(await staff.page(owner, PEOPLE), 'Demo physio A');
  await staff.fillIn(owner, person, { [`service-${added?.id}`]: 'yes' });
  expect((await web.slots(added?.id ?? '', '2026-12-01')).length).toBeGreaterThan(0);
});

test('the evidence stands beside the service and is not for the clinic to write', async () => {
  const path = linkTo(await staff.page(owner, SERVICES), 'Acupuncture');
  const html = await staff.page(owner, path);
  expect(wordsOf(html)).toContain('advises against acupuncture');
  expect(Object.values(fieldsIn(html)).join()).not.toContain('advises against');
});

test('a hidden service keeps what is booked, and nothing is ever deleted', async () => {
  const path = linkTo(await staff.page(owner, SERVICES), 'Sports massage');
  const { active: _, ...form } = fieldsIn(await staff.page(owner, path));
  await staff.submit(owner, path, form);
  expect((await offered()).map(({ name }) => name)).not.toContain('Sports massage');
  expect(wordsOf(await staff.page(owner, SERVICES))).toContain('Hidden: nobody can book it.');
  expect(await staff.page(owner, path)).not.toContain('Delete');
  await staff.submit(owner, path, { ...fieldsIn(await staff.page(owner, path)), active: 'yes' });
});

test('the order of the services is the order people see', async () => {
  const before = (await offered()).map(({ name }) => name);
  const path = linkTo(await staff.page(owner, SERVICES), before[1] ?? '');
  await staff.submit(owner, `${path}/move`, { direction: 'up' });
  expect((await offered()).map(({ name }) => name).slice(0, 2)).toEqual([before[1], before[0]]);
  await staff.submit(owner, `${path}/move`, { direction: 'up' });
  expect((await offered()).map(({ name }) => name)[0]).toBe(before[1]);
});

test('what cannot be is said beside its field, all at once, and stays typed', async () => {
  const answer = await staff.fillIn(owner, `${SERVICES}/new`, { name: '', duration: '4', price: 'free' });
  const html = await answer.text();
  const words = wordsOf(html);
  for (const problem of [
    '3 things have to be changed',
    'Please give it a name.',
    'Please write a whole number from 5 to 480.',
    'Please write a price such as 58 or £58.50, or leave it empty.',
  ])
    expect(words).toContain(problem);
  expect(fieldsIn(html)).toMatchObject({ duration: '4', price: 'free' });
  expect(html).toContain('aria-describedby="field-duration-problem"');
});

test('two people change one service: the second sees both and loses nothing', async () => {
  const path = linkTo(await staff.page(owner, SERVICES), 'Running check');
  const mine = fieldsIn(await staff.page(owner, path));
  await staff.fillIn({ ...colleague, role: 'owner' }, path, {
    price: '60',
  });
  const answer = await staff.submit(owner, path, { ...mine, name: 'Running check-up' });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(wordsOf(html)).toContain('Name Now: Running check Yours: Running check-up');
  expect(wordsOf(html)).toContain('Price Now: 60 Yours: 58.50');
  expect(fieldsIn(html)['name']).toBe('Running check-up');
  expect((await staff.submit(owner, path, { ...fieldsIn(html), price: '60' })).status).toBe(303);
  expect((await offered()).find(({ name }) => name === 'Running check-up')?.pricePence).toBe(6000);
});

test('somebody new has a profile in the clinic’s own words, and hours before they can be booked', async () => {
  const [service] = await offered();
  const saved = await staff.fillIn(owner, `${PEOPLE}/new`, {
    name: 'Demo physio C',
    profession: 'Physiotherapist',
    qualification: 'BSc Physiotherapy',
    qualifiedYear: '2012',
    roles: 'Team lead',
    experience: 'Worked in a hospital.\r\nThen here.',
    interests: 'Runners',
    [`service-${service?.id}`]: 'yes',
  });
  expect(saved.status).toBe(303);
  const path = (saved.headers.get('location') ?? '').replace(/^.*\/staff/, '').replace('?saved', '');
  expect(fieldsIn(await staff.page(owner, path))).toMatchObject({
    qualifiedYear: '2012',
    experience: 'Worked in a hospital.\nThen here.',
    [`service-${service?.id}`]: 'yes',
  });
  const id = path.split('/').at(-1) ?? '';
  const free = async () =>
    (await web.slots(service?.id ?? '', '2026-12-01')).filter(({ practitioner }) => practitioner === id)
      .length;
  expect(await free()).toBe(0);
  await staff.fillIn(owner, `/settings/rota/${id}/change`, { 'd2r0-from': '9', 'd2r0-until': '12' });
  expect(await free()).toBeGreaterThan(0);
});

test('a year that cannot be is not taken', async () => {
  const answer = await staff.fillIn(owner, `${PEOPLE}/new`, {
    name: 'X',
    profession: 'Y',
    qualifiedYear: '2031',
  });
  expect(wordsOf(await answer.text())).toContain('Please write a whole number from 1940 to 2026.');
});

test('who leaves keeps what is booked, which is named first, and can be booked no more', async () => {
  const [service] = await offered();
  const path = linkTo(await staff.page(owner, PEOPLE), 'Demo physio B');
  const id = path.split('/').at(-1) ?? '';
  const slot = (await web.slots(service?.id ?? '', '2026-12-01')).find(
    ({ practitioner }) => practitioner === id,
  );
  await web.post(
    '/api/clinics/demo/appointments',
    {
      service: service?.id,
      practitioner: id,
      start: slot?.start,
      patient: { name: 'Ann Example', phone: '0114 496 0101' },
    },
    { 'idempotency-key': 'leaves' },
  );
  const { active: _, ...form } = fieldsIn(await staff.page(owner, path));
  const html = await (await staff.submit(owner, path, form)).text();
  expect(wordsOf(html)).toContain('Ann Example');
  const sure = /name="sure" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect((await staff.submit(owner, path, { ...form, sure })).status).toBe(303);
  expect(
    (await web.slots(service?.id ?? '', '2026-12-01')).map(({ practitioner }) => practitioner),
  ).not.toContain(id);
  expect(wordsOf(await staff.page(owner, PEOPLE))).toContain('Has left: nobody can book with them.');
});

test('the log names the fields that changed, and none of their values', async () => {
  const lines = (await staff.audited()).filter((line) => /service|practitioner/.test(line));
  expect(lines).toContain(`staff:${owner.staffId} service added {}`);
  expect(lines).toContain(`staff:${owner.staffId} service changed {"fields": ["name"]}`);
  expect(lines.join()).not.toMatch(/5850|Runners|hospital/);
});
