import { beforeAll, expect, test } from 'vitest';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { newId } from '../../src/clinic/database/ids.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';
import { colleague, fieldsIn, owner, reception, staffForms, wordsOf } from './staff-forms.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const staff = staffForms(web.pool, () => NOW);
beforeAll(() => staff.join());
const CLINIC = '/settings/clinic';

test('what the clinic says of itself is what people read at once', async () => {
  const saved = await staff.fillIn(owner, CLINIC, {
    name: 'Example clinic',
    phone: '0114 496 0199',
    replyHours: '4',
    leadHours: '1.5',
  });
  expect(saved.status).toBe(303);
  expect(wordsOf(await (await web.request('/c/demo')).text())).toContain('Ring 0114 496 0199');
  expect(wordsOf(await (await web.request('/c/demo/ask')).text())).toContain('within 4 hours');
  expect(fieldsIn(await staff.page(owner, CLINIC))['leadHours']).toBe('1.5');
  expect((await staff.audited()).at(-1)).toBe(
    `staff:${owner.staffId} settings changed {"fields": ["name", "phone", "leadMinutes", "replyHours"]}`,
  );
});

test('what cannot be is said beside its field', async () => {
  const answer = await staff.fillIn(owner, CLINIC, {
    phone: 'call us',
    email: 'not an address',
    timeZone: 'Sheffield',
    horizonDays: '400',
  });
  const words = wordsOf(await answer.text());
  for (const problem of [
    'This does not look like a phone number.',
    'This does not look like an e-mail address.',
    'This is not a time zone. It looks like Europe/London.',
    'Please write a whole number from 1 to 366.',
  ])
    expect(words).toContain(problem);
});

test('another time zone names whose time of day it changes', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  await web.post(
    '/api/clinics/demo/appointments',
    {
      service: service?.id,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Ann Example', phone: '0114 496 0101' },
    },
    { 'idempotency-key': 'zone' },
  );
  const answer = await staff.fillIn(owner, CLINIC, { timeZone: 'Europe/Paris' });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(wordsOf(html)).toContain('its time of day changes with the zone');
  expect(wordsOf(html)).toContain('Ann Example');
  expect((await findClinic(web.pool(), 'demo'))?.timeZone).toBe('Europe/London');
});

test('two owners at once: the second is told and sees both', async () => {
  const mine = fieldsIn(await staff.page(owner, CLINIC));
  await staff.fillIn({ ...colleague, role: 'owner' }, CLINIC, { directions: 'Two steps up.' });
  const answer = await staff.submit(owner, CLINIC, { ...mine, phone: '0114 496 0155' });
  const words = wordsOf(await answer.text());
  expect(answer.status).toBe(409);
  expect(words).toContain('How to find it Now: Two steps up.');
  expect(words).toContain('Yours: 0114 496 0155');
});

test('a clinic cannot change another, nor its own address', async () => {
  const pool = web.pool();
  const other = newId();
  await pool.query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address)
     values ($1, 'other', 'Other clinic', 'Europe/London', '0114 496 0111', 'other@demo.example', 'Elsewhere')`,
    [other],
  );
  const demo = await findClinic(pool, 'demo');
  if (!demo) throw new Error('No demo');
  await inClinic(pool, demo.clinicId, async (client) => {
    expect(
      (await client.query(`update clinic set name = 'Mine' where clinic_id = $1`, [other])).rowCount,
    ).toBe(0);
    expect((await client.query('select name from clinic')).rows.length).toBe(1);
  });
  await expect(
    inClinic(pool, demo.clinicId, (client) => client.query(`update clinic set slug = 'mine'`)),
  ).rejects.toMatchObject({ code: '42501' });
});

test.each<[StaffMember['role'], string, number]>(
  (
    [
      ['/settings', [200, 200, 200]],
      ['/settings/hours', [200, 200, 403]],
      ['/settings/closed-days', [200, 200, 403]],
      ['/settings/rota', [200, 200, 200]],
      ['/settings/time-off', [200, 200, 200]],
      ['/settings/services', [200, 403, 403]],
      ['/settings/services/new', [200, 403, 403]],
      ['/settings/practitioners', [200, 403, 403]],
      ['/settings/clinic', [200, 403, 403]],
      ['/settings/audit', [200, 403, 403]],
      ['/inbox', [200, 200, 200]],
    ] as [string, number[]][]
  ).flatMap(([path, statuses]) =>
    (['owner', 'reception', 'practitioner'] as const).map(
      (role, index): [StaffMember['role'], string, number] => [role, path, statuses[index] ?? 0],
    ),
  ),
)('%s at %s gets %i', async (role, path, status) => {
  const who = { ...reception, role };
  expect((await staff.get(who, path)).status).toBe(status);
  if (status === 403 && path !== '/settings/audit')
    expect((await staff.submit(who, path, {})).status).toBe(403);
});

test('the settings name only what the role may change', async () => {
  const words = wordsOf(await staff.page({ ...reception, role: 'practitioner' }, '/settings'));
  expect(words).toContain('Working hours');
  expect(words).not.toMatch(/Opening hours|Services|Audit/);
});
