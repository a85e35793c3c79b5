import { beforeAll, expect, test } from 'vitest';
import { roles } from '../../src/clinic/use-cases/staff-member.ts';
import { type ClinicObjects, everythingOf, oneOfEach } from './clinic-objects.ts';
import { clinicDatabase } from './database.ts';
import { objectBelow, whoMay } from './role-table.ts';
import { otherClinic, staffWeb } from './staff-person.ts';

const database = clinicDatabase();
const web = staffWeb(database.pool);
// Names that stand in nothing else.
const OWN = 'Zebedee';
const OTHERS = 'Quentin';
const BASE = '/c/:slug/staff';

type Member = Awaited<ReturnType<typeof web.member>>;
let own: ClinicObjects;
let others: ClinicObjects;
const people = new Map<string, Member>();

beforeAll(async () => {
  await otherClinic(database.pool());
  own = await oneOfEach(database.pool(), 'demo', OWN);
  others = await oneOfEach(database.pool(), 'other', OTHERS);
  for (const role of roles)
    people.set(
      role,
      await web.member(
        role,
        `${role}@staff.example`,
        'demo',
        role === 'practitioner' ? own.practitioner : null,
      ),
    );
});

const mounted = async () => [
  ...new Set(
    (await web.open()).routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith(BASE))
      .map(({ method, path }) => `${method} ${path.slice(BASE.length) || '/'}`),
  ),
];

/** The address of a route in a clinic, with its object in place of `:id`. */
function addressOf(path: string, slug: string, objects: ClinicObjects): string {
  const [, name] = objectBelow.find(([below]) => path.startsWith(`${below}/`)) ?? [];
  if (path.includes(':') && name === undefined)
    throw new Error(`Say in role-table.ts what stands for the id in ${path}`);
  const filled = path.replace(/:\w+/, name === undefined ? '' : objects[name]);
  return `/c/${slug}/staff${filled === '/' ? '' : filled}`;
}

/** Fields that name things, under every name that a form gives them. */
const fieldsNaming = (objects: ClinicObjects) => ({
  ...objects,
  patientId: objects.patient,
  practitionerId: objects.practitioner,
  appointmentId: objects.appointment,
  session: objects.staff,
  passkey: objects.staff,
  role: 'owner',
  version: '0',
});

async function asks(
  who: Member | ReturnType<typeof web.person>,
  route: string,
  slug: string,
  objects: ClinicObjects,
) {
  const [method = '', path = ''] = route.split(' ');
  const address = addressOf(path, slug, objects);
  return method === 'GET' ? who.ask(address) : who.submit(address, fieldsNaming(objects));
}

// Ends the sessions that the other rows need; tests/clinic/staff-account.test.ts is about it.
const endsSessions = new Set(['POST /account/devices/end-all', 'POST /sign-out']);
const mayUse: Readonly<Record<string, readonly string[]>> = {
  anybody: roles,
  members: roles,
  desk: ['owner', 'reception'],
  owner: ['owner'],
};

test('every route has its row, and every row its route', async () => {
  expect((await mounted()).toSorted()).toEqual(Object.keys(whoMay).toSorted());
});

test('whoever is not signed in is sent to the sign-in, and changes nothing', async () => {
  const before = await everythingOf(database.pool(), 'demo');
  for (const [route, who] of Object.entries(whoMay)) {
    if (who === 'anybody') continue;
    const answer = await asks(web.person(), route, 'demo', own);
    expect([route, answer.status]).toEqual([route, 303]);
    expect(answer.headers.get('location')).toContain('/c/demo/staff/sign-in?return=');
  }
  expect(await everythingOf(database.pool(), 'demo')).toEqual(before);
});

test.each(roles)('%s is refused what is not for them, and nothing is changed by asking', async (role) => {
  const before = await everythingOf(database.pool(), 'demo');
  const member = people.get(role) as Member;
  for (const [route, who] of Object.entries(whoMay)) {
    if (mayUse[who]?.includes(role)) continue;
    const answer = await asks(member, route, 'demo', own);
    expect([route, answer.status]).toEqual([route, 403]);
    expect(await answer.text()).not.toContain(OWN);
  }
  expect(await everythingOf(database.pool(), 'demo')).toEqual(before);
});

test.each(roles)(
  '%s finds nothing of another clinic under their own address, and changes nothing there',
  async (role) => {
    const before = await everythingOf(database.pool(), 'other');
    const member = people.get(role) as Member;
    for (const route of Object.keys(whoMay)) {
      if (endsSessions.has(route)) continue;
      const answer = await asks(member, route, 'demo', others);
      expect([route, answer.status < 500]).toEqual([route, true]);
      if (route.startsWith('GET') && route.includes(':'))
        expect([route, [403, 404]]).toEqual([route, expect.arrayContaining([answer.status])]);
      expect([route, (await answer.text()).includes(OTHERS)]).toEqual([route, false]);
    }
    expect(await everythingOf(database.pool(), 'other')).toEqual(before);
  },
);

test('every page has the way out on it', async () => {
  const owner = people.get('owner') as Member;
  const without: string[] = [];
  let pages = 0;
  for (const [route, who] of Object.entries(whoMay)) {
    // A mail is shown within its page as it was sent.
    if (!route.startsWith('GET ') || who === 'anybody' || route === 'GET /mails/:id/html') continue;
    const answer = await asks(owner, route, 'demo', own);
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
    pages++;
    if (!(await answer.text()).includes('action="/c/demo/staff/sign-out"')) without.push(route);
  }
  expect(without).toEqual([]);
  expect(pages).toBeGreaterThan(25);
});

test.each(roles)('%s of one clinic is nobody in another', async (role) => {
  const before = await everythingOf(database.pool(), 'other');
  const member = people.get(role) as Member;
  for (const [route, who] of Object.entries(whoMay)) {
    if (who === 'anybody') continue;
    const answer = await asks(member, route, 'other', others);
    expect([route, answer.status]).toEqual([route, 403]);
    expect(await answer.text()).not.toContain(OTHERS);
  }
  expect(await everythingOf(database.pool(), 'other')).toEqual(before);
});

test.each(roles)('%s can use what is for them', async (role) => {
  const member = people.get(role) as Member;
  for (const [route, who] of Object.entries(whoMay)) {
    if (!mayUse[who]?.includes(role) || who === 'anybody' || endsSessions.has(route)) continue;
    const answer = await asks(member, route, 'demo', own);
    expect([route, answer.status]).not.toEqual([route, 403]);
    expect([route, answer.status < 500]).toEqual([route, true]);
    expect(answer.headers.get('location') ?? '').not.toContain('/sign-in?');
  }
});
