import { expect, test } from 'vitest';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { sentSummaryOf, summaryConsent } from '../../src/clinic/use-cases/sent-summary.ts';
import type { TakeAlong } from '../../src/wire/take-along.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const person = { name: 'Test person', phone: '0114 496 0111', email: '' };
const summary: TakeAlong = {
  version: 1,
  madeOn: '2026-11-23',
  ...person,
  sections: [{ title: 'Episodes', lines: ['Third in twelve months', 'Off work for two days'] }],
};

let used = 0;
/** A time that is kept: the address of its form, and the id that the appointment will have. */
async function holds(): Promise<{ form: string; id: string }> {
  const [service] = await web.services();
  const free = await web.slots(service?.id ?? '', '2026-12-03');
  const slot = free[used++ * 4];
  const held = await web.submit('/c/demo/hold', {
    service: service?.id ?? '',
    slot: `${slot?.start} ${slot?.practitioner}`,
  });
  const form = held.headers.get('location') ?? '';
  return { form, id: form.split('/').at(-2) ?? '' };
}

async function sentWith(id: string) {
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  return inClinic(web.pool(), clinic.clinicId, (client) => sentSummaryOf(client, clinic.clinicId, id));
}

test('a summary that the person ticked is kept with the words they agreed to', async () => {
  const { form, id } = await holds();
  const fields = { ...person, key: 'sent-1', summary: JSON.stringify(summary), 'send-summary': 'yes' };
  expect((await web.submit(form, fields)).status).toBe(303);
  expect(await sentWith(id)).toEqual({
    madeOn: '2026-11-23',
    sections: summary.sections,
    consent: summaryConsent,
    consentedAt: NOW,
  });
  const { rows } = await web.pool().query('select action from audit_event where subject_id = $1', [id]);
  expect(rows).toEqual([{ action: 'appointment booked' }, { action: 'summary sent with consent' }]);
});

test('a summary that was not ticked is not kept', async () => {
  const { form, id } = await holds();
  const fields = { ...person, key: 'sent-2', summary: JSON.stringify(summary) };
  expect((await web.submit(form, fields)).status).toBe(303);
  expect(await sentWith(id)).toBeNull();
});

test('a summary that cannot be read is said to be left out, and nothing else is lost', async () => {
  const { form } = await holds();
  const answer = await web.submit(form, { ...person, key: 'sent-3', summary: '{', 'send-summary': 'yes' });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('Your summary could not be read');
  expect(html).toContain('value="Test person"');
});

test('a reply that was lost gives the same booking again, with its summary once', async () => {
  const { form, id } = await holds();
  const fields = { ...person, key: 'sent-4', summary: JSON.stringify(summary), 'send-summary': 'yes' };
  const first = await web.submit(form, fields);
  const again = await web.submit(form, fields);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect((await sentWith(id))?.sections).toEqual(summary.sections);
});
