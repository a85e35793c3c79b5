import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);

const page = async (path: string) => (await web.request(path)).text();
const slotsOf = (html: string) =>
  [...html.matchAll(/name="slot" value="([^"]+)"/g)].map(([, slot = '']) => slot);

/** From the times to a time that is kept; gives the address of the form. */
async function holds(service: string, index: number): Promise<string> {
  const slot = slotsOf(await page(`/c/demo/book?service=${service}&from=2026-12-01`))[index] ?? '';
  const held = await web.submit('/c/demo/hold', { service, slot });
  expect(held.status).toBe(303);
  return held.headers.get('location') ?? '';
}

const keyOf = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('says that it is a demo, how to ring, and what the evidence says before anybody pays', async () => {
  const html = await page('/c/demo');
  expect(html).toContain('This is a demo.');
  expect(html).toContain('href="tel:01144960100"');
  expect(html).toContain('advises against acupuncture');
  expect(html).not.toMatch(/<script(?! type="module" src="\/clinic-assets\/)|style="/);
});

test('books in three pages without any script, and the link shows, exports, moves and cancels it', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 2);
  const details = await page(form);
  expect(details).toContain('We keep this time for you until 06:05.');
  const booked = await web.submit(form, {
    key: keyOf(details),
    name: 'Ann Example',
    phone: '',
    email: 'ann@example.org',
  });
  expect(booked.status).toBe(303);
  const link = booked.headers.get('location') ?? '';
  expect(await page(link)).toContain('You are booked in');
  // This server pushes to nobody, so it offers no reminder that is pushed.
  expect(await page(link)).not.toContain('data-device-reminder');
  expect((await web.submit(`${link}/devices`, {})).status).toBe(404);

  const events = Object.values(sync.parseICS(await page(`${link}/appointment.ics`))).filter(
    (part) => part?.type === 'VEVENT',
  );
  expect(events.length).toBe(1);
  expect(JSON.stringify(events)).not.toMatch(/physio|massage|acupuncture|back|Ann/i);

  const [, , , , later = ''] = slotsOf(await page(`${link}/move?from=2026-12-02`));
  const moved = await web.submit(`${link}/move`, { slot: later });
  expect(moved.headers.get('location')).toBe(link);
  expect((await web.submit(`${link}/cancel`, {})).headers.get('location')).toBe(link);
  expect(await page(link)).toContain('Cancelled');
});

test('what was typed is still there when something has to be changed', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 4);
  const answer = await web.submit(form, {
    key: keyOf(await page(form)),
    name: 'Ann <Example>',
    phone: '',
    email: '',
  });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain('Please give a phone number or an e-mail address');
  expect(html).toContain('value="Ann &lt;Example>"');
});

test('pressing twice books once', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 6);
  const fields = { key: keyOf(await page(form)), name: 'Ann Example', phone: '0114 496 0101', email: '' };
  const both = await Promise.all([web.submit(form, fields), web.submit(form, fields)]);
  expect(new Set(both.map((answer) => answer.headers.get('location'))).size).toBe(1);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
});

test('who looks for another time sees the one they have, a way back, and first of all the practitioner they know', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 10);
  const key = keyOf(await page(form));
  const booked = await web.submit(form, { key, name: 'Ann Example', phone: '0114 496 0101', email: '' });
  const link = booked.headers.get('location') ?? '';
  const withWhom = (html: string) => [...new Set(slotsOf(html).map((slot) => slot.split(' ')[1]))];

  const [, practitioner = ''] = /<\/strong> with ([^<]+)</.exec(await page(link)) ?? [];
  const known = await page(`${link}/move`);
  expect(known).toContain(`with ${practitioner}<`);
  expect(known).toContain(`href="${link}">Keep the time I have</a>`);
  expect(withWhom(known)).toHaveLength(1);
  expect(known).not.toContain('with somebody else');

  const anybody = await page(`${link}/move?practitioner=`);
  expect(withWhom(anybody)).toHaveLength(2);
  expect(anybody).toContain('The new time may be with somebody else.');
  const [, later = ''] = /href="(\?[^"]*from=[^"]*)"/.exec(anybody) ?? [];
  expect(withWhom(await page(`${link}/move${later.replaceAll('&amp;', '&')}`))).toHaveLength(2);
});

test('who is a second late sees what is still free', async () => {
  const [service] = await web.services();
  const slot = slotsOf(await page(`/c/demo/book?service=${service?.id}&from=2026-12-03`))[8] ?? '';
  await web.submit('/c/demo/hold', { service: service?.id ?? '', slot });
  const late = await web.submit('/c/demo/hold', { service: service?.id ?? '', slot });
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain('Somebody else has just taken that time.');
  expect(slotsOf(html)).not.toContain(slot);
  expect(slotsOf(html)[0]).toContain('2026-12-03');
});

test('a question names the emergency signs first and keeps what was typed', async () => {
  const html = await page('/c/demo/ask');
  expect(html.indexOf('Ring 999')).toBeLessThan(html.indexOf('Your question'));
  const fields = { name: 'Ann Example', phone: '0114 496 0101', email: '', body: '', website: '' };
  expect(await (await web.submit('/c/demo/ask', fields)).text()).toContain('value="Ann Example"');
});

test('a wrong link shows nothing of anybody', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 10);
  const fields = { key: keyOf(await page(form)), name: 'Ann Example', phone: '0114 496 0101', email: '' };
  const link = (await web.submit(form, fields)).headers.get('location') ?? '';
  expect((await web.request(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
  expect((await web.request(form)).status).toBe(404);
});

test('a time that is kept is shown to whoever pressed it, and to nobody who only knows its number', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 12);
  const [, , , , id = '', token = ''] = form.split('/');
  const another = (await holds(service?.id ?? '', 14)).split('/').at(-1) ?? '';
  expect((await web.request(form)).status).toBe(200);
  for (const path of [`/c/demo/details/${id}`, `/c/demo/details/${id}/${another}`]) {
    expect((await web.request(path)).status).toBe(404);
    const answer = await web.submit(path, { key: 'guess', name: '', phone: '', email: '' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/physio|massage|acupuncture|December/i);
  }
  expect(token).toMatch(/^[\w-]{43}$/);
});

test('going back after booking and sending something else says that it was sent before', async () => {
  const [service] = await web.services();
  const form = await holds(service?.id ?? '', 16);
  const fields = { key: keyOf(await page(form)), name: 'Ann Example', phone: '0114 496 0101', email: '' };
  expect((await web.submit(form, fields)).status).toBe(303);
  const answer = await web.submit(form, { ...fields, name: '' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('This form was sent before');
});
