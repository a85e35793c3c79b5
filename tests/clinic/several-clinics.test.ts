import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clinicRoutes } from '../../src/clinic/routes/clinic.ts';
import { addClinic, problemsOf } from '../../src/clinic/use-cases/add-clinic.ts';
import { clinicHosts } from '../../src/clinic/use-cases/clinic-hosts.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();
const highStreet = {
  slug: 'high-street',
  name: 'High Street test clinic',
  timeZone: 'Europe/London',
  phone: '0114 496 0150',
  email: 'desk@high-street.example',
  address: '2 Example Street',
  host: 'book.high-street.example',
};

let now = Date.UTC(2026, 10, 23, 6);
async function server() {
  const parts = {
    pool: pool(),
    links: await manageLinks(pool()),
    now: () => now,
    hosts: await clinicHosts(pool(), () => now),
  };
  const app = new Hono().route('/', clinicRoutes(Promise.resolve(parts)));
  app.get('/', (context) => context.text('the companion'));
  await Promise.resolve();
  return (host: string, path: string) => app.request(`http://${host}${path}`);
}

test('each clinic is at its slug, and at its own host name alone', async () => {
  await addClinic(pool(), highStreet);
  const get = await server();
  expect((await get('unspasm.example', '/c/high-street')).status).toBe(200);
  expect((await get('unspasm.example', '/c/demo')).status).toBe(200);
  expect(await (await get('unspasm.example', '/')).text()).toBe('the companion');

  const first = await get('book.high-street.example', '/');
  expect([first.status, first.headers.get('location')]).toEqual([302, '/c/high-street']);
  expect((await get('Book.High-Street.example', '/c/high-street')).status).toBe(200);
  expect((await get('book.high-street.example', '/c/demo')).status).toBe(404);
  expect((await get('book.high-street.example', '/c/demo/staff')).status).toBe(404);
  const problem = await get('book.high-street.example', '/api/clinics/demo/services');
  expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  const listed = (await (await get('book.high-street.example', '/api/clinics')).json()) as {
    clinics: { slug: string }[];
  };
  expect(listed.clinics.map(({ slug }) => slug)).toEqual(['high-street']);
});

test('a host name that was added while the server runs is known within the minute', async () => {
  const get = await server();
  await addClinic(pool(), { ...highStreet, slug: 'later', host: 'later.example' });
  expect((await get('later.example', '/c/demo')).status).toBe(200);
  now += 31_000;
  await get('later.example', '/c/demo');
  await expect.poll(async () => (await get('later.example', '/c/demo')).status).toBe(404);
});

test('a slug or a host name belongs to one clinic', async () => {
  await expect(addClinic(pool(), { ...highStreet, host: null })).rejects.toThrow('"high-street"');
  await expect(addClinic(pool(), { ...highStreet, slug: 'other' })).rejects.toThrow('this host already');
});

test('whoever adds a clinic is told everything that has to be changed at once', () => {
  const nothing = {
    slug: 'A',
    name: ' ',
    timeZone: 'Mars',
    phone: 'x',
    email: 'x',
    address: '',
    host: 'https://x',
  };
  expect(problemsOf(nothing)).toHaveLength(7);
  expect(problemsOf(highStreet)).toEqual([]);
  expect(problemsOf({ ...highStreet, host: null })).toEqual([]);
});
