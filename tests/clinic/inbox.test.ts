import { beforeAll, expect, test } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../src/domain/time/instant.ts';
import { colleague, fieldsIn, owner, reception, staffForms, wordsOf } from './staff-forms.ts';
import { clinicWeb } from './web.ts';

let now = Date.UTC(2026, 10, 23, 9);
const web = clinicWeb(() => now);
const staff = staffForms(web.pool, () => now);
beforeAll(() => staff.join());

const ann = { name: 'Ann Example', phone: '', email: 'ann@example.org' };

/** Reads the page for a while, then asks. */
async function asks(body: string, contact: Record<string, string> = ann, also: Record<string, string> = {}) {
  const fields = fieldsIn(await (await web.request('/c/demo/ask')).text());
  now += 30 * SECOND_MS;
  return web.submit('/c/demo/ask', { ...fields, ...contact, body, ...also });
}

async function idOf(body: string): Promise<string> {
  const { rows } = await web
    .pool()
    .query<{ id: string }>('select question_id as id from question where body = $1', [body]);
  return rows[0]?.id ?? '';
}

const mails = async (kind: string) =>
  (
    await web
      .pool()
      .query<{ recipient: string; text: string | null }>(
        `select recipient, data->>'text' as text from mail where kind = $1 order by created_at`,
        [kind],
      )
  ).rows;

test('a question waits in the inbox, longest first, and its form says how soon it is answered', async () => {
  const form = wordsOf(await (await web.request('/c/demo/ask')).text());
  expect(form.indexOf('Ring 999')).toBeLessThan(form.indexOf('Your question'));
  expect(form).toContain('aim to answer within 1 working day');
  await asks('Do you have a lift?');
  now += 3 * 60 * MINUTE_MS;
  await asks('Can I park nearby?', { name: 'Bob Example', phone: '0114 496 0102', email: '' });
  const inbox = wordsOf(await staff.page(reception, '/inbox'));
  expect(inbox).toContain('Unanswered (2)');
  expect(inbox).toMatch(
    /Ann Example Do you have a lift\? Waiting for 3 hours .*Bob Example Can I park nearby\?/,
  );
});

test('what waits longer than promised says so', async () => {
  const before = now;
  now += 25 * 60 * MINUTE_MS;
  expect(wordsOf(await staff.page(reception, '/inbox'))).toContain('longer than promised');
  now = before;
});

test('an answer goes out by mail, once, however often it is sent', async () => {
  const path = `/inbox/${await idOf('Do you have a lift?')}`;
  const page = await staff.page(reception, path);
  expect(page).toContain('href="mailto:ann@example.org"');
  const fields = { ...fieldsIn(page), way: 'email', 'email-text': 'Yes, beside the door.' };
  for (const answer of [
    await staff.submit(reception, `${path}/answer`, fields),
    await staff.submit(reception, `${path}/answer`, fields),
  ])
    expect(answer.headers.get('location')).toContain(path);
  expect(await mails('answer')).toEqual([{ recipient: 'ann@example.org', text: 'Yes, beside the door.' }]);
  const after = wordsOf(await staff.page(owner, path));
  expect(after).toContain('Answered by e-mail by Demo reception');
  expect(after).toContain('Yes, beside the door.');
  expect(after).toContain('It is on its way.');
  expect(wordsOf(await staff.page(owner, '/inbox'))).toContain('Unanswered (1)');
  expect(wordsOf(await staff.page(owner, '/inbox?folder=answered'))).toContain('by Demo reception');
});

test('two people answer at once: the second is told, and what both wrote is kept', async () => {
  await asks('May I bring my dog?');
  const path = `/inbox/${await idOf('May I bring my dog?')}`;
  const [first, second] = [await staff.page(reception, path), await staff.page(colleague, path)];
  await staff.submit(reception, `${path}/answer`, {
    ...fieldsIn(first),
    way: 'email',
    'email-text': 'Yes, of course.',
  });
  const late = await staff.submit(colleague, `${path}/answer`, {
    ...fieldsIn(second),
    way: 'email',
    'email-text': 'Only a small one.',
  });
  expect(late.status).toBe(409);
  const told = await late.text();
  expect(wordsOf(told)).toContain('Somebody was quicker');
  expect(wordsOf(told)).toContain('Yes, of course.');
  expect(fieldsIn(told)['email-text']).toBe('Only a small one.');
  expect((await mails('answer')).map(({ text }) => text)).not.toContain('Only a small one.');
  const sent = await staff.submit(colleague, `${path}/answer`, { ...fieldsIn(told), way: 'email' });
  expect(sent.status).toBe(303);
  expect((await mails('answer')).map(({ text }) => text)).toContain('Only a small one.');
});

test('who left a phone number is rung, and a short note says so; it can be put back', async () => {
  const path = `/inbox/${await idOf('Can I park nearby?')}`;
  const page = await staff.page(reception, path);
  expect(page).toContain('href="tel:01144960102"');
  expect(page).not.toContain('Answer by e-mail');
  const empty = await staff.submit(reception, `${path}/answer`, { ...fieldsIn(page), way: 'phone' });
  expect(await empty.text()).toContain('Please say in a few words what was said.');
  await staff.submit(reception, `${path}/answer`, {
    ...fieldsIn(page),
    way: 'phone',
    'phone-text': 'Behind the house',
  });
  expect(wordsOf(await staff.page(owner, path))).toContain('Answered by phone by Demo reception');
  await staff.submit(owner, `${path}/put-back`, {});
  const again = wordsOf(await staff.page(owner, path));
  expect(again).toContain('waiting for');
  expect(again).toContain('Behind the house');
});

test('what was typed stays after an error', async () => {
  await asks('Is it warm inside?');
  const path = `/inbox/${await idOf('Is it warm inside?')}`;
  const long = 'x'.repeat(10_001);
  const answer = await staff.fillIn(reception, path, { way: 'email', 'email-text': long }, `${path}/answer`);
  const html = await answer.text();
  expect(html).toContain('Please keep it to 10000 letters.');
  expect(fieldsIn(html)['email-text']).toBe(long);
});

test('an appointment with the same contact is shown beside the question', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  await web.post(
    '/api/clinics/demo/appointments',
    {
      service: service?.id,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'B. Example', phone: '+44 114 496 0102' },
    },
    { 'idempotency-key': 'one' },
  );
  const page = wordsOf(await staff.page(reception, `/inbox/${await idOf('Can I park nearby?')}`));
  expect(page).toContain('B. Example, Physiotherapy, first visit');
});

test('what looks like a program is kept where it is looked at later, and can be taken out', async () => {
  const kept = now;
  const fields = fieldsIn(await (await web.request('/c/demo/ask')).text());
  now += SECOND_MS;
  await web.submit('/c/demo/ask', { ...fields, ...ann, body: 'Too fast' });
  await asks('Filled in all', ann, { website: 'x' });
  await asks('Not our page', ann, { stamp: `${now.toString(36)}.made-up` });
  now = kept + 60 * SECOND_MS;
  const spam = wordsOf(await staff.page(reception, '/inbox?folder=spam'));
  for (const body of ['Too fast', 'Filled in all', 'Not our page']) expect(spam).toContain(body);
  expect(wordsOf(await staff.page(reception, '/inbox'))).not.toContain('Too fast');
  const path = `/inbox/${await idOf('Too fast')}`;
  expect(wordsOf(await staff.page(reception, path))).toContain('it was written faster than people type');
  await staff.submit(reception, `${path}/spam`, { spam: 'no' });
  expect(wordsOf(await staff.page(reception, '/inbox'))).toContain('Too fast');
  await staff.submit(reception, `${path}/spam`, { spam: 'yes' });
  expect(wordsOf(await staff.page(reception, '/inbox?folder=spam'))).toContain('Too fast');
});

test('a sender who asks and asks is heard later, and nobody else is', async () => {
  const many = { name: 'Cat Example', phone: '', email: 'cat@example.org' };
  for (const count of [1, 2, 3, 4, 5, 6]) await asks(`Question ${count}`, many);
  await asks('Somebody else', { ...many, email: 'dan@example.org' });
  const inbox = wordsOf(await staff.page(reception, '/inbox'));
  expect(inbox).toContain('Question 5');
  expect(inbox).not.toContain('Question 6');
  expect(inbox).toContain('Somebody else');
  expect(wordsOf(await staff.page(reception, '/inbox?folder=spam'))).toContain('Question 6');
});

test('the same question sent twice is one', async () => {
  const fields = fieldsIn(await (await web.request('/c/demo/ask')).text());
  now += 30 * SECOND_MS;
  const form = { ...fields, name: 'Eve Example', phone: '', email: 'eve@example.org', body: 'Asked twice?' };
  await Promise.all([web.submit('/c/demo/ask', form), web.submit('/c/demo/ask', form)]);
  const { rows } = await web.pool().query(`select from question where body = 'Asked twice?'`);
  expect(rows.length).toBe(1);
});

test('every answer is in the log, without its words', async () => {
  const lines = await staff.audited();
  expect(lines.some((line) => line.startsWith(`staff:${reception.staffId} question answered`))).toBe(true);
  expect(lines.some((line) => line.includes('question put-back'))).toBe(true);
  expect(lines.join()).not.toMatch(/lift|dog|ann@|Behind/);
});
