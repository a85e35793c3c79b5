import { beforeAll, expect, test } from 'vitest';
import { noteAudit } from '../../src/clinic/use-cases/audit.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { owner, reception, staffForms, wordsOf } from './staff-forms.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const staff = staffForms(web.pool, () => NOW);
const AUDIT = '/settings/audit';
let appointmentId = '';

beforeAll(async () => {
  await staff.join();
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  const booked = await web.post(
    '/api/clinics/demo/appointments',
    {
      service: service?.id,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Ann Example', phone: '0114 496 0101' },
    },
    { 'idempotency-key': 'audit' },
  );
  appointmentId = ((await booked.json()) as { id: string }).id;
  await staff.fillIn(reception, '/settings/hours', { 'd1r0-from': '7' });
  await staff.fillIn(owner, '/settings/clinic', { directions: 'Ring twice.' });
});

test('says who did what, newest first, and leads to the appointment without a name', async () => {
  const html = await staff.page(owner, AUDIT);
  expect(wordsOf(html)).toMatch(
    /Settings changed \(changed: directions\) Demo owner .*Hours changed \(changed: Monday\) Demo reception .*Appointment booked A patient/,
  );
  expect(html).toContain(`href="/c/demo/staff/appointments/${appointmentId}"`);
  expect(html).not.toMatch(/Ann|0101|Ring twice/);
});

test('is narrowed to a kind, to a person, or to both', async () => {
  const lines = async (query: string) => {
    const html = await staff.page(owner, `${AUDIT}?${query}`);
    return wordsOf(/<ol class="[^"]*audit[^]*?<\/ol>/.exec(html)?.[0] ?? '');
  };
  expect(await lines('kind=hours')).toMatch(/Hours changed/);
  expect(await lines('kind=hours')).not.toMatch(/Settings|Appointment/);
  expect(await lines('who=patient')).not.toMatch(/Demo/);
  expect(await lines(`kind=settings&who=${owner.staffId}`)).toMatch(/Settings changed/);
  expect(await lines(`kind=settings&who=${reception.staffId}`)).toBe('');
  expect(await lines('kind=nonsense&who=nonsense&before=nonsense')).toMatch(/Appointment booked/);
});

test('says from when until when', async () => {
  const html = await staff.page(owner, '/settings/practitioners');
  const practitioner = /practitioners\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
  await staff.fillIn(owner, '/settings/time-off/new', { practitioner, firstDay: '2026-12-14', from: '9' });
  await staff.fillIn(owner, `/settings/rota/${practitioner}/change`, {
    firstDay: '2027-06-07',
    lastDay: '2027-06-13',
    'd1r0-from': '11',
  });
  const words = wordsOf(await staff.page(owner, AUDIT));
  expect(words).toContain('(from Monday 7 June 2027; until Sunday 13 June 2027)');
  expect(words).toContain('from Monday, 14 December 2026 at 09:00; until Tuesday, 15 December 2026 at 00:00');
});

test('goes back page by page, each line once', async () => {
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('No demo');
  await inClinic(web.pool(), clinic.clinicId, async (client) => {
    for (let day = 1; day <= 120; day++)
      await noteAudit(client, clinic.clinicId, {
        actor: 'system',
        action: 'closed-day added',
        details: { day: new Date(Date.UTC(2030, 0, day)).toISOString().slice(0, 10) },
      });
  });
  const days: string[] = [];
  let path: string | null = `${AUDIT}?kind=hours&who=system`;
  while (path !== null) {
    const html: string = await staff.page(owner, path);
    days.push(...[...wordsOf(html).matchAll(/Closed day added \(([^)]+)\)/g)].map(([, day = '']) => day));
    path =
      /href="\/c\/demo\/staff(\/settings\/audit\?[^"]+)">Older/.exec(html)?.[1]?.replaceAll('&amp;', '&') ??
      null;
  }
  expect(days.length).toBe(120);
  expect(new Set(days).size).toBe(120);
  expect(days[0]).toBe('Tuesday 30 April 2030');
});

test('nobody but the owner reads it', async () => {
  expect((await staff.get(reception, AUDIT)).status).toBe(403);
});
