import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { clinicDesk, receptionist } from './desk.ts';

// A Monday at ten in the morning; the clinic is open.
let now = Date.UTC(2026, 10, 23, 10);
const desk = clinicDesk(() => now);

/** The text of each column, without tags, by its heading. */
function columns(html: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, part = ''] of html.matchAll(/<section class="diary-column[^"]*"[^>]*>(.*?)<\/section>/gs)) {
    const words = part
      .replaceAll(/aria-label="([^"]*)"[^>]*>/g, '>$1 ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    found.set(/<h2[^>]*>([^<]*)/.exec(part)?.[1]?.trim() ?? '', words);
  }
  return found;
}
const column = async (path: string, name: string) => columns(await desk.page(path)).get(name) ?? '';

test('a day has a column for each practitioner, with who, when and what in the order of time', async () => {
  await desk.booked({ start: '2026-11-24T11:00:00Z', name: 'Later Comer' });
  await desk.booked({ start: '2026-11-24T09:00:00Z', name: 'Early Comer', service: 1 });
  const html = await desk.page('?day=2026-11-24');
  expect(html).toContain('Tuesday 24 November 2026');
  expect([...columns(html).keys()]).toEqual(['Demo physio A', 'Demo physio B', 'Demo massage therapist']);
  const words = columns(html).get('Demo physio A') ?? '';
  expect(words).toMatch(/09:00 –09:30 Early Comer .*Physiotherapy, later visit.*11:00 –11:45 Later Comer/);
  expect(words).toContain('Demo physio A 08:00–16:00');
});

test('every free time can be booked with one press, and a taken one cannot', async () => {
  const words = await column('?day=2026-11-24', 'Demo physio A');
  for (const time of ['08:00', '08:45', '09:30', '11:45', '13:15', '15:45'])
    expect(words).toContain(`Book ${time}, Demo physio A`);
  for (const time of ['09:00', '09:15', '11:30', '12:30', '13:00', '16:00'])
    expect(words).not.toContain(`Book ${time}, Demo physio A`);
});

test('nothing is offered in the past, but a moment ago is', async () => {
  const words = await column('?day=2026-11-23', 'Demo physio A');
  expect(words).not.toContain('Book 09:30');
  expect(words).toContain('Book 09:45');
});

test('who works on the day comes first, and who is away is seen to be', async () => {
  const { practitioners } = await desk.people();
  const [first, , third] = practitioners;
  await desk
    .pool()
    .query(
      `insert into time_off select clinic_id, $1, $2, tstzrange('2026-11-25T14:00Z', '2026-11-25T17:00Z'), 'course' from clinic`,
      [newId(), third.practitionerId],
    );
  await desk
    .pool()
    .query(`update rota set last_day = '2026-11-24' where practitioner_id = $1`, [first.practitionerId]);
  const html = await desk.page('?day=2026-11-25');
  expect([...columns(html).keys()]).toEqual(['Demo physio B', 'Demo massage therapist', 'Demo physio A']);
  expect(columns(html).get('Demo physio A')).toBe('Demo physio A Not working');
  const away = columns(html).get('Demo massage therapist') ?? '';
  expect(away).toContain('Time off: course');
  expect(away).toContain('Book 13:45');
  expect(away).not.toContain('Book 14:00');
  await desk.pool().query('update rota set last_day = null');
});

test('a closed day says why and offers nothing', async () => {
  await desk
    .pool()
    .query(`insert into closed_day select clinic_id, '2026-12-25', 'Christmas Day' from clinic`);
  const html = await desk.page('?day=2026-12-25');
  expect(html).toContain('The clinic is closed on this day: Christmas Day.');
  expect(html).not.toContain('diary-free ');
});

test('overbooked ones stand side by side and say so, and those being booked online have no name', async () => {
  const start = '2026-11-26T09:00:00Z';
  await desk.booked({ start, name: 'Under It' });
  await desk.booked({ start, name: 'Over It', also: { overbook: 'yes', reason: 'asked to' } });
  const { services, practitioners } = await desk.people();
  await desk.pool().query(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked, status, held_until)
     select clinic_id, $1, $2, $3, '2026-11-26T11:00Z', '2026-11-26T11:45Z',
       tstzrange('2026-11-26T11:00Z', '2026-11-26T11:45Z'), 'held', $4 from clinic`,
    [newId(), practitioners[0].practitionerId, services[0].serviceId, new Date(now + 60_000).toISOString()],
  );
  const html = await desk.page('?day=2026-11-26');
  expect(html).toMatch(/class="diary-block [^"]*side-0-2"/);
  expect(html).toMatch(/class="diary-block [^"]*is-overbooked [^"]*side-1-2"/);
  const words = columns(html).get('Demo physio A') ?? '';
  expect(words).toMatch(/Overbooked .*Over It/);
  expect(words).toContain('Being booked');
  expect(words).not.toContain('Book 11:15');
  now += 120_000;
  expect(await column('?day=2026-11-26', 'Demo physio A')).toContain('Book 11:15');
});

test('every place on the page is a class that the page brings along, and nothing is styled inline', async () => {
  const html = await desk.page('?day=2026-11-26');
  expect(html).not.toMatch(/ style="/);
  const used = new Set([...html.matchAll(/\b(?:at-\d+-\d+|side-\d-\d)\b(?=[ "])/g)].map(([name]) => name));
  expect(used.size).toBeGreaterThan(20);
  for (const name of used) expect(html).toContain(`.${name}{`);
});

test('the week of one practitioner has a column for each day', async () => {
  const { practitioners } = await desk.people();
  const html = await desk.page(`?day=2026-11-25&view=week&practitioner=${practitioners[0].practitionerId}`);
  expect([...columns(html).keys()].map((name) => name.replace(',', ''))).toEqual([
    'Mon 23 Nov',
    'Tue 24 Nov',
    'Wed 25 Nov',
    'Thu 26 Nov',
    'Fri 27 Nov',
  ]);
  expect(html).toContain('Early Comer');
  expect(html).not.toContain('Demo massage therapist</h2>');
});

test('the day on which the clocks go back shows both hours of one name', async () => {
  const { practitioners } = await desk.people();
  await desk.pool().query(`insert into opening_hours select clinic_id, $1, 7, 0, 240 from clinic`, [newId()]);
  await desk.pool().query(
    `insert into rota (clinic_id, rota_id, practitioner_id, weekday, from_minutes, until_minutes)
     select clinic_id, $1, $2, 7, 0, 240 from clinic`,
    [newId(), practitioners[0].practitionerId],
  );
  const march = await desk.page('?day=2027-03-28');
  const october = await desk.page('?day=2027-10-31');
  const hours = (html: string) =>
    [...(/diary-gutter.*?<section/s.exec(html)?.[0] ?? '').matchAll(/at-(\d+)-1">(\d\d:00)</g)].map(
      ([, row, hour]) => `${hour} in row ${row}`,
    );
  expect(hours(march)).toEqual(['00:00 in row 0', '02:00 in row 12', '03:00 in row 24']);
  expect(hours(october)).toEqual([
    '00:00 in row 0',
    '01:00 in row 12',
    '01:00 in row 24',
    '02:00 in row 36',
    '03:00 in row 48',
  ]);
  expect(october.match(/Book 01:30, Demo physio A/g)?.length).toBe(2);
  expect(march).not.toContain('Book 01:30');
});

test('the day as a list has each appointment with its phone number', async () => {
  const html = await desk.page('/list?day=2026-11-24');
  expect(html).toMatch(/Early Comer.*0114 496 0101.*Physiotherapy, later visit.*Later Comer/s);
  expect(html).toContain('Works 08:00 to 12:30 and 13:15 to 16:00.');
});

test('the mark of a span changes with what is in it and with nothing else', async () => {
  const mark = async (day: string) => desk.page(`/diary-mark?from=${day}&until=${day}`);
  const before = [await mark('2026-11-30'), await mark('2026-12-01')];
  expect(await mark('2026-11-30')).toBe(before[0]);
  expect(await desk.page('?day=2026-11-30')).toContain(`data-mark="${before[0]}"`);
  await desk.booked({ start: '2026-11-30T09:00:00Z' });
  expect(await mark('2026-11-30')).not.toBe(before[0]);
  expect(await mark('2026-12-01')).toBe(before[1]);
});

test('whoever no longer works here stays in the diary where they have appointments', async () => {
  const { practitioners } = await desk.people();
  await desk.booked({ start: '2026-12-03T11:00:00Z', practitioner: 1, name: 'Left Behind' });
  await desk
    .pool()
    .query('update practitioner set is_active = false where practitioner_id = $1', [
      practitioners[1].practitionerId,
    ]);
  expect(await column('?day=2026-12-03', 'Demo physio B')).toContain('Left Behind');
  expect(await column('?day=2026-12-03', 'Demo physio B')).not.toContain('Book ');
  expect([...columns(await desk.page('?day=2026-12-04')).keys()]).not.toContain('Demo physio B');
});

test('a day that is none is today, and a practitioner who sees it first sees their own column', async () => {
  expect(await desk.page('?day=tomorrow')).toContain('Monday 23 November 2026');
  const { practitioners } = await desk.people();
  const own = {
    ...receptionist,
    role: 'practitioner' as const,
    practitionerId: practitioners.at(-1)?.practitionerId ?? '',
  };
  const html = await (await desk.get(own, '')).text();
  expect(html).toMatch(/<section class="diary-column is-chosen"[^>]*><h2[^>]*>Demo massage therapist/);
});
