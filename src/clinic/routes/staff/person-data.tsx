import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import {
  FindPersonPage,
  PersonFilePage,
  PersonRecordsPage,
  recordValue,
} from '../../pages/staff/person-data.tsx';
import { erasePerson } from '../../use-cases/person-data/erase-person.ts';
import { exportPerson } from '../../use-cases/person-data/export-person.ts';
import type { ChosenRecord } from '../../use-cases/person-data/holdings.ts';
import {
  type ContactOfPerson,
  contactOfPatient,
  type PersonRecord,
  recordKinds,
  recordsWith,
} from '../../use-cases/person-data/records.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { notFoundPage } from '../plain-pages.ts';
import { sentForm } from '../sent-form.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';
import { actorOf, staffPath, staffWork } from './staff-work.ts';

const NOTHING_TICKED = 'Nothing is ticked. Tick what is this person’s.';
const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function chosenIn(values: readonly unknown[]): ChosenRecord[] {
  return values.flatMap((value) => {
    const [kind, id = ''] = String(value).split(' ');
    const known = recordKinds.find((one) => one === kind);
    return known && isUuid(id) ? [{ kind: known, id }] : [];
  });
}

/** Ticked before anybody looked: who has this name, or everything where there is one name only. */
function likelyOnePerson(records: readonly PersonRecord[], name: string): ReadonlySet<string> {
  const likely = name || records[0]?.name || '';
  const theirs = records.filter((record) => sameName(record.name, likely));
  return new Set(name !== '' || theirs.length === records.length ? theirs.map(recordValue) : []);
}

interface Asked {
  ticked?: ReadonlySet<string>;
  problem?: string;
  /** What was typed to be sure. */
  confirmation?: string;
}

/** What is kept about one person: to read, to save, to erase. Contacts are sent in forms, never in an address. */
export function personDataRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  const mayDoIt = requires('export or erase a person');

  const show = (
    context: Context<StaffEnv>,
    contact: ContactOfPerson,
    records: readonly PersonRecord[],
    { ticked, problem, confirmation = '' }: Asked = {},
  ) =>
    sendStaff(context, {
      title: 'What we keep about a person',
      current: 'patients',
      status: problem === undefined ? 200 : 422,
      children: (
        <PersonRecordsPage
          home={staffPath(context, '')}
          clinic={context.get('clinic')}
          contact={contact}
          records={records}
          ticked={ticked ?? likelyOnePerson(records, contact.name)}
          confirmation={confirmation}
          problem={problem}
        />
      ),
    });

  const find = (
    context: Context<StaffEnv>,
    typed: Pick<ContactOfPerson, 'phone' | 'email'>,
    notice?: string,
    status: 200 | 404 = 200,
  ) =>
    sendStaff(context, {
      title: 'What we keep about a person',
      current: 'patients',
      status,
      children: <FindPersonPage home={staffPath(context, '')} typed={typed} notice={notice} />,
    });

  const formOf = async (context: Context<StaffEnv>) => {
    const form = await sentForm(context);
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    return {
      contact: { name: '', phone: text('phone'), email: text('email') },
      confirmation: text('confirmation'),
      chosen: chosenIn(form.getAll('record')),
    };
  };
  const recordsOf = (context: Context<StaffEnv>, contact: ContactOfPerson) =>
    within(context, (client, clinic) => recordsWith(client, clinic, contact, parts.now()));

  routes.get('/person-data', mayDoIt, (context) =>
    find(
      context,
      { phone: '', email: '' },
      context.req.query('erased') === undefined ? undefined : 'The person was erased.',
    ),
  );

  routes.get('/patients/:patientId/data', mayDoIt, async (context) => {
    const patientId = context.req.param('patientId');
    if (!isUuid(patientId)) return notFoundPage(context);
    const { contact, records } = await within(context, async (client, clinic) => {
      const found = await contactOfPatient(client, clinic, patientId);
      return { contact: found, records: await recordsWith(client, clinic, found, parts.now()) };
    });
    return show(context, contact, records);
  });

  routes.post('/person-data/find', mayDoIt, async (context) => {
    const { contact } = await formOf(context);
    const records = await recordsOf(context, contact);
    return records.length > 0
      ? show(context, contact, records)
      : find(context, contact, 'Nothing is kept with this phone number or e-mail address.', 404);
  });

  routes.post('/person-data/read', mayDoIt, async (context) => {
    const { contact, chosen } = await formOf(context);
    if (chosen.length === 0)
      return show(context, contact, await recordsOf(context, contact), {
        ticked: new Set(),
        problem: NOTHING_TICKED,
      });
    const file = await within(context, (client, clinic) =>
      exportPerson(client, clinic, { chosen, by: actorOf(context) }, parts.now()),
    );
    return sendStaff(context, {
      title: 'Everything kept about one person',
      current: 'patients',
      children: <PersonFilePage clinic={context.get('clinic')} file={file} />,
    });
  });

  routes.post('/person-data/export', mayDoIt, async (context) => {
    const { contact, chosen } = await formOf(context);
    if (chosen.length === 0)
      return show(context, contact, await recordsOf(context, contact), {
        ticked: new Set(),
        problem: NOTHING_TICKED,
      });
    const file = await within(context, (client, clinic) =>
      exportPerson(client, clinic, { chosen, by: actorOf(context) }, parts.now()),
    );
    return context.body(`${JSON.stringify(file, null, 2)}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="person.json"',
      'cache-control': 'no-store',
    });
  });

  routes.post('/person-data/erase', mayDoIt, async (context) => {
    const { contact, chosen, confirmation } = await formOf(context);
    const records = await recordsOf(context, contact);
    const ticked = new Set(chosen.map(recordValue));
    const theirs = records.filter((record) => ticked.has(recordValue(record)));
    if (theirs.length === 0) return show(context, contact, records, { ticked, problem: NOTHING_TICKED });
    if (!theirs.some(({ name }) => sameName(name, confirmation)))
      return show(context, contact, records, {
        ticked,
        confirmation,
        problem:
          'Nothing was erased: the name below is not one of those that are ticked. Type it as it stands.',
      });
    await within(context, (client, clinic) =>
      erasePerson(client, clinic, { chosen: theirs, by: actorOf(context) }, parts.now()),
    );
    return context.redirect(staffPath(context, '/person-data?erased'), 303);
  });

  return routes;
}
