import { Hono } from 'hono';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../src/clinic/operations/log.ts';
import { requestMetrics } from '../../src/clinic/operations/request-metrics.ts';
import { watchBy } from '../../src/clinic/operations/watch-by.ts';
import { watchRequests } from '../../src/clinic/operations/watch-requests.ts';
import { clinicRoutes } from '../../src/clinic/routes/clinic.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { clinicDatabase } from './database.ts';
import { auditOf, otherClinic, staffWeb } from './staff-person.ts';

const database = clinicDatabase();
const lines: string[] = [];
const log = openLog({ level: 'info', isTerminal: false, to: { write: (line) => lines.push(line) } });
const watch = watchBy(log, requestMetrics());
const web = staffWeb(database.pool, { trustedProxies: 0 }, { watch });
const STAFF = '/c/demo/staff';

/** What was turned away, without the times; whatever was typed must not be in it. */
function turnedAway(): Record<string, unknown>[] {
  expect(lines.join('')).not.toMatch(/@staff\.example|not the right one|198\.51\.100|Example/);
  return lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'A request was turned away.')
    .map(
      ({ because, status, route, clinic, staffId, accountId, permission }) =>
        JSON.parse(
          JSON.stringify({ because, status, route, clinic, staffId, accountId, permission }),
        ) as Record<string, unknown>,
    );
}

const idOf = async (email: string): Promise<{ staffId: string; accountId: string }> => {
  const { rows } = await database
    .pool()
    .query<{ staffId: string; accountId: string }>(
      `select staff_id as "staffId", account_id as "accountId" from staff join account using (account_id) where email = $1`,
      [email],
    );
  return rows[0] ?? { staffId: '', accountId: '' };
};

type Member = Awaited<ReturnType<typeof web.member>>;
let ann: Member;
beforeAll(async () => {
  await otherClinic(database.pool());
  ann = await web.member('reception', 'ann@staff.example');
});
beforeEach(() => void lines.splice(0));

const route = (path: string) => `/c/:slug/staff${path}`;

test('a wrong password is in the log with the member it was for, and one for nobody without', async () => {
  const { staffId } = await idOf(ann.known.email);
  for (const email of [ann.known.email, 'nobody@staff.example'])
    await web
      .person({ address: '198.51.100.1' })
      .submit(`${STAFF}/sign-in`, { email, password: 'not the right one' });
  const refused = { because: 'password', status: 400, route: route('/sign-in'), clinic: 'demo' };
  expect(turnedAway()).toEqual([{ ...refused, staffId }, refused]);
});

test('so is a wrong code, a wrong recovery code, and a passkey that is not known', async () => {
  const { staffId } = await idOf(ann.known.email);
  const who = web.person({ address: '198.51.100.2' });
  await who.submit(`${STAFF}/sign-in`, { ...ann.known });
  await who.submit(`${STAFF}/sign-in/code`, { code: '000000' });
  await who.submit(`${STAFF}/sign-in/code`, { recovery: 'ABCD-EFGH-JKMN' });
  await who.submit(`${STAFF}/sign-in/passkey/options`);
  await who.submit(`${STAFF}/sign-in/passkey`, { answer: '{"id":"not the right one"}' });
  const refused = { status: 400, clinic: 'demo' };
  expect(turnedAway()).toEqual([
    { ...refused, because: 'code', route: route('/sign-in/code'), staffId },
    { ...refused, because: 'recovery code', route: route('/sign-in/code'), staffId },
    { ...refused, because: 'passkey', route: route('/sign-in/passkey') },
  ]);
  expect((await auditOf(database.pool())).slice(-3)).toEqual(Array(3).fill('sign-in refused'));
});

test('so is whoever tries during a wait, though nothing is looked at', async () => {
  const guess = () =>
    web
      .person({ address: '198.51.100.3' })
      .submit(`${STAFF}/sign-in`, { email: 'waits@staff.example', password: 'not the right one' });
  for (let guesses = 0; guesses < 9; guesses++) await guess();
  expect(turnedAway().at(-1)).toEqual({
    because: 'wait after wrong ones',
    status: 429,
    route: route('/sign-in'),
    clinic: 'demo',
  });
});

test('so is who asks for what is not for their role, and what it was', async () => {
  const { staffId } = await idOf(ann.known.email);
  await ann.ask(`${STAFF}/settings/audit`);
  const colleague = await web.member('practitioner', 'col@staff.example');
  lines.splice(0);
  await colleague.ask(`${STAFF}/settings/rota/01890000-0000-7000-8000-000000000000`);
  await ann.ask(`${STAFF}/settings/audit`);
  const refused = { because: 'role', status: 403, clinic: 'demo' };
  expect(turnedAway()).toEqual([
    {
      ...refused,
      route: route('/settings/rota/:id'),
      staffId: (await idOf('col@staff.example')).staffId,
      permission: 'change hours of everybody',
    },
    { ...refused, route: route('/settings/audit'), staffId, permission: 'see the audit log' },
  ]);
});

test('so is a member of one clinic in another, a form from elsewhere, and a link nobody made', async () => {
  const { accountId } = await idOf(ann.known.email);
  await ann.ask('/c/other/staff');
  await ann.submit(`${STAFF}/account/devices/end-all`, {}, { origin: 'https://evil.example' });
  await web.person().ask(`${STAFF}/invitation?token=01890000-0000-7000-8000-000000000000.x`);
  expect(turnedAway()).toEqual([
    { because: 'not a member', status: 403, route: route('/*'), clinic: 'other', accountId },
    { because: 'not from a page of ours', status: 403, route: route('/*') },
    { because: 'link', status: 404, route: route('/invitation'), clinic: 'demo' },
  ]);
});

test('so is a private link of a patient that was made up, and whoever sends too much or too often', async () => {
  const links = await manageLinks(database.pool());
  const clinic = Promise.resolve({ pool: database.pool(), links, now: web.now, trustedProxies: 0 });
  const app = new Hono().use(watchRequests(watch, () => 0)).route('/', clinicRoutes(clinic));
  await clinic;
  await app.request('/c/demo/appointments/01890000-0000-7000-8000-000000000000/made-up');
  await app.request('/c/demo/ask', {
    method: 'POST',
    headers: { 'content-length': '999999' },
    body: 'a'.repeat(999_999),
  });
  for (let asked = 0; asked < 9; asked++)
    await app.request('/api/clinics/demo/questions', { method: 'POST', body: '{}' });
  expect(turnedAway().map(({ because, status, route: where }) => [because, status, where])).toEqual([
    ['link', 404, '/c/:slug/appointments/:id/:token'],
    ['too large', 413, '/c/*'],
    ['too often', 429, '/api/clinics/:slug/questions'],
  ]);
});
