import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import type { ContactTyped } from '../../pages/contact-fields.tsx';
import { PatientsPage } from '../../pages/staff/patients-page.tsx';
import { PersonPage } from '../../pages/staff/person-page.tsx';
import { findPatients } from '../../use-cases/patients/find-patients.ts';
import { changeContact, personOf } from '../../use-cases/patients/person.ts';
import { may } from '../../use-cases/permissions.ts';
import { notFound, type Problem } from '../../use-cases/problem.ts';
import { problemOf } from '../public/visit.ts';
import { fieldsOf } from '../sent-form.ts';
import { contactTyped } from './caller.ts';
import type { Desk } from './desk.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

/** Whom the clinic knows. A search is sent as a form and answered at once: no name stands in an address. */
export function patientRoutes({ within, home, now }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  const seen = requires('see patients');

  const idOf = (context: Context<StaffEnv>): string => {
    const id = context.req.param('id') ?? '';
    if (!isUuid(id)) throw notFound('person');
    return id;
  };

  routes.get('/patients', seen, (context) =>
    sendStaff(context, {
      title: 'Patients',
      current: 'patients',
      children: <PatientsPage home={home(context)} q="" found={null} />,
    }),
  );

  routes.post('/patients', seen, async (context) => {
    const q = (await fieldsOf(context))('q');
    const found = await within(context, (client, clinic) => findPatients(client, clinic, q));
    return sendStaff(context, {
      title: 'Patients',
      current: 'patients',
      children: <PatientsPage home={home(context)} q={q} found={found} />,
    });
  });

  // For whoever types: the same answer while the letters come.
  routes.post('/patients/find', seen, async (context) => {
    const q = (await fieldsOf(context))('q');
    const { groups, isCut } = await within(context, (client, clinic) => findPatients(client, clinic, q));
    return context.json({ groups, isCut }, 200, { 'cache-control': 'no-store' });
  });

  const personPage = async (
    context: Context<StaffEnv>,
    changed: { typed: ContactTyped; problem: Problem } | null,
  ) => {
    const clinic = context.get('clinic');
    const person = await within(context, (client) => personOf(client, clinic, idOf(context)));
    const typed = { name: person.name, phone: person.phone ?? '', email: person.email ?? '' };
    return sendStaff(context, {
      title: 'Patient',
      current: 'patients',
      ...(changed && { status: 400 as const }),
      children: (
        <PersonPage
          {...{ clinic, person }}
          home={home(context)}
          now={now()}
          typed={changed?.typed ?? typed}
          problem={changed?.problem ?? null}
          isChanged={context.req.query('done') === 'changed'}
          mayExport={may(context.get('staff').role, 'export or erase a person')}
        />
      ),
    });
  };

  routes.get('/patients/:id', seen, (context) => personPage(context, null));

  routes.post('/patients/:id', seen, async (context) => {
    const field = await fieldsOf(context);
    try {
      const contact = contactTyped(field);
      await within(context, (client, clinic, staff) =>
        changeContact(client, clinic, staff, idOf(context), contact),
      );
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'not-found') throw error;
      const typed = { name: field('name'), phone: field('phone'), email: field('email') };
      return personPage(context, { typed, problem });
    }
    return context.redirect(`${home(context)}/patients/${idOf(context)}?done=changed`, 303);
  });

  return routes;
}
