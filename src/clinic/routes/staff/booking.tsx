import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import { BookServicePage } from '../../pages/staff/book-service-page.tsx';
import { BookWhoPage } from '../../pages/staff/book-who-page.tsx';
import { once } from '../../use-cases/booking/once.ts';
import { practitionersOf, servicesOf } from '../../use-cases/clinics.ts';
import { bookForCaller, type Caller } from '../../use-cases/desk/book-for-caller.ts';
import { nextFree } from '../../use-cases/desk/next-free.ts';
import { findPatients, type FoundPatients } from '../../use-cases/patients/find-patients.ts';
import { may } from '../../use-cases/permissions.ts';
import { notFound, type Problem } from '../../use-cases/problem.ts';
import { notFoundPage } from '../plain-pages.ts';
import { problemOf } from '../public/visit.ts';
import { fieldsOf, keyIn } from '../sent-form.ts';
import { contactTyped } from './caller.ts';
import type { Desk } from './desk.ts';
import { agreedIn, placeAsked } from './place-asked.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

const TIMES_OFFERED = 3;

const statusOf = (problem: Problem | null) => {
  if (problem === null) return 200;
  return problem.kind === 'invalid' ? 400 : 409;
};

/** Two pages: what and when, then who. The time and the service stand in the address, and nothing of the person. */
export function bookingRoutes({ within, home, now }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.use('/book/*', requires('book and change appointments'));

  const queryOf = (context: Context<StaffEnv>) => (name: string) => context.req.query(name) ?? '';

  routes.get('/book', async (context) => {
    const clinic = context.get('clinic');
    const asked = placeAsked(queryOf(context), clinic.timeZone);
    const { services, practitioner, free } = await within(context, async (client) => {
      const practitioners = await practitionersOf(client, clinic.clinicId);
      const found = practitioners.find((one) => one.practitionerId === asked.practitionerId);
      const isPlaced = found !== undefined && asked.start !== null;
      return {
        services: await servicesOf(client, clinic.clinicId),
        practitioner: found,
        free: isPlaced
          ? []
          : await nextFree(client, clinic, { practitionerId: null, count: TIMES_OFFERED }, now()),
      };
    });
    const chosen =
      practitioner && asked.start !== null
        ? {
            practitioner,
            start: asked.start,
            services: services.filter(({ serviceId }) => practitioner.serviceIds.includes(serviceId)),
          }
        : null;
    return sendStaff(context, {
      title: 'Book',
      current: 'diary',
      scripts: ['staff-booking'],
      children: <BookServicePage {...{ clinic, chosen }} nextFree={free} home={home(context)} now={now()} />,
    });
  });

  const whoPage = async (
    context: Context<StaffEnv>,
    field: (name: string) => string,
    { problem = null, search = false }: { problem?: Problem | null; search?: boolean } = {},
  ) => {
    const clinic = context.get('clinic');
    const { practitionerId, start, minutes } = placeAsked(queryOf(context), clinic.timeZone);
    const { service, practitioners, found } = await within(context, async (client) => {
      const wanted = (await servicesOf(client, clinic.clinicId)).find(
        ({ serviceId }) => serviceId === context.req.query('service'),
      );
      if (!wanted) throw notFound('service');
      const everybody = await practitionersOf(client, clinic.clinicId);
      const matches: FoundPatients | null = search ? await findPatients(client, clinic, field('q')) : null;
      return {
        service: wanted,
        practitioners: everybody.filter(({ serviceIds }) => serviceIds.includes(wanted.serviceId)),
        found: matches,
      };
    });
    const giver = practitioners.find((one) => one.practitionerId === practitionerId);
    // Whoever was not found is new: what was typed is not typed again.
    const q = field('q');
    const isNewName = search && found?.groups.length === 0 && /^\D*$/.test(q);
    const typed = {
      q,
      patient: field('patient'),
      name: isNewName ? q : field('name'),
      phone: field('phone'),
      email: field('email'),
    };
    return sendStaff(context, {
      title: 'Book',
      current: 'diary',
      scripts: ['staff-booking'],
      status: statusOf(problem),
      children: (
        <BookWhoPage
          {...{ clinic, service, practitioners, start, typed, found, problem }}
          home={home(context)}
          now={now()}
          practitionerId={giver?.practitionerId ?? null}
          minutes={minutes ?? service.durationMinutes}
          bookingKey={keyIn(field, randomUUID())}
          mayOverbook={may(context.get('staff').role, 'book over another appointment')}
        />
      ),
    });
  };

  routes.get('/book/who', (context) => whoPage(context, () => ''));

  routes.post('/book/who', async (context) => whoPage(context, await fieldsOf(context), { search: true }));

  routes.post('/book', requires('book and change appointments'), async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const serviceId = context.req.query('service') ?? '';
    const { practitionerId, start, minutes } = placeAsked(queryOf(context), clinic.timeZone);
    if (!isUuid(serviceId) || practitionerId === null || start === null) return notFoundPage(context);
    try {
      const known = field('patient');
      const caller: Caller = isUuid(known) ? { patientId: known } : { contact: contactTyped(field) };
      const wish = { serviceId, practitionerId, start, minutes, caller };
      const agreed = agreedIn(field, context.get('staff'));
      const { appointmentId } = await within(context, (client, one, staff) =>
        once(client, one, field('key') || randomUUID(), { ...wish, by: staff.staffId }, () =>
          bookForCaller(client, one, staff, { ...wish, ...agreed }, now()),
        ),
      );
      return context.redirect(`${home(context)}/appointments/${appointmentId}?done=booked`, 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'not-found') throw error;
      return whoPage(context, field, { problem });
    }
  });

  return routes;
}
