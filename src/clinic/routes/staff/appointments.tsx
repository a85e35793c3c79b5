import { type Context, Hono } from 'hono';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { AppointmentForStaffPage, isDone } from '../../pages/staff/appointment-for-staff-page.tsx';
import { AppointmentMovePage } from '../../pages/staff/appointment-move-page.tsx';
import { practitionersOf } from '../../use-cases/clinics.ts';
import { appointmentForStaff } from '../../use-cases/desk/appointment-for-staff.ts';
import { isAttendance, markAttendance } from '../../use-cases/desk/attendance.ts';
import { cancelForStaff, cancelReasons } from '../../use-cases/desk/cancel-for-staff.ts';
import { moveForStaff } from '../../use-cases/desk/move-for-staff.ts';
import { nextFree } from '../../use-cases/desk/next-free.ts';
import { may } from '../../use-cases/permissions.ts';
import { notFound, type Problem, Refusal } from '../../use-cases/problem.ts';
import { problemAnswer, timeText } from '../problems.ts';
import { problemOf } from '../public/visit.ts';
import { fieldsOf } from '../sent-form.ts';
import type { Desk } from './desk.ts';
import { agreedIn, placeAsked } from './place-asked.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

const TIMES_OFFERED = 9;

const idOf = (context: Context<StaffEnv>): string => {
  const id = context.req.param('id') ?? '';
  if (!isUuid(id)) throw notFound('appointment');
  return id;
};

const isReason = (text: string): text is keyof typeof cancelReasons => Object.hasOwn(cancelReasons, text);

const wantsJson = (context: Context<StaffEnv>) => context.req.header('accept') === 'application/json';

/** One appointment at the desk: see it, move it, cancel it, mark who came. The patient's notice period is not the staff's. */
export function appointmentRoutes({ within, home, now, links }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.use('/appointments/*', requires('book and change appointments'));
  const pathOf = (context: Context<StaffEnv>) => `${home(context)}/appointments/${idOf(context)}`;

  const page = async (context: Context<StaffEnv>, notice?: string) => {
    const clinic = context.get('clinic');
    const appointment = await within(context, (client) => appointmentForStaff(client, clinic, idOf(context)));
    const done = context.req.query('done') ?? '';
    return sendStaff(context, {
      title: 'Appointment',
      current: 'diary',
      scripts: ['staff-booking'],
      ...(notice !== undefined && { status: 409 as const }),
      children: (
        <AppointmentForStaffPage
          {...{ clinic, appointment }}
          home={home(context)}
          now={now()}
          privatePath={links.pathFor(clinic, appointment.appointmentId)}
          done={isDone(done) ? done : null}
          {...(notice !== undefined && { notice })}
        />
      ),
    });
  };

  routes.get('/appointments/:id', (context) => page(context));

  routes.post('/appointments/:id/attendance', async (context) => {
    const attendance = (await fieldsOf(context))('attendance');
    if (!isAttendance(attendance)) return page(context, 'Please choose what to mark.');
    try {
      await within(context, (client, clinic, staff) =>
        markAttendance(client, clinic, staff, idOf(context), attendance, now()),
      );
    } catch (error) {
      return page(context, problemOf(error).detail);
    }
    return context.redirect(
      `${pathOf(context)}?done=${attendance === 'booked' ? 'undone' : attendance}`,
      303,
    );
  });

  routes.post('/appointments/:id/cancel', async (context) => {
    const field = await fieldsOf(context);
    const reason = field('reason');
    if (!isReason(reason)) return page(context, 'Please say why it is cancelled.');
    try {
      await within(context, (client, clinic, staff) =>
        cancelForStaff(
          client,
          clinic,
          staff,
          idOf(context),
          { version: Number(field('version')), reason },
          now(),
        ),
      );
    } catch (error) {
      return page(context, problemOf(error).detail);
    }
    return context.redirect(`${pathOf(context)}?done=cancelled`, 303);
  });

  const movePage = async (
    context: Context<StaffEnv>,
    field: (name: string) => string,
    problem: Problem | null,
  ) => {
    const clinic = context.get('clinic');
    const { appointment, practitioners, free } = await within(context, async (client) => {
      const found = await appointmentForStaff(client, clinic, idOf(context));
      const givers = (await practitionersOf(client, clinic.clinicId)).filter(({ serviceIds }) =>
        serviceIds.includes(found.serviceId),
      );
      const times = await nextFree(client, clinic, { practitionerId: null, count: TIMES_OFFERED }, now());
      return {
        appointment: found,
        practitioners: givers,
        free: times.find(({ service }) => service.serviceId === found.serviceId)?.times ?? [],
      };
    });
    const asked = placeAsked(field, clinic.timeZone);
    const { start, end, practitionerId } = appointment;
    const wanted = {
      practitionerId: asked.practitionerId ?? practitionerId,
      start: asked.start ?? start,
      minutes: asked.minutes ?? (end - start) / MINUTE_MS,
    };
    return sendStaff(context, {
      title: 'Move an appointment',
      current: 'diary',
      status: problem === null ? 200 : 409,
      children: (
        <AppointmentMovePage
          {...{ clinic, appointment, practitioners, wanted, problem }}
          home={home(context)}
          now={now()}
          nextFree={free}
          mayOverbook={may(context.get('staff').role, 'book over another appointment')}
        />
      ),
    });
  };

  routes.get('/appointments/:id/move', (context) => movePage(context, () => '', null));

  routes.post('/appointments/:id/move', async (context) => {
    const field = await fieldsOf(context);
    const { practitionerId, start, minutes } = placeAsked(field, context.get('clinic').timeZone);
    try {
      if (practitionerId === null || start === null)
        throw new Refusal({ kind: 'invalid', detail: 'Please choose with whom, which day and what time.' });
      const agreed = agreedIn(field, context.get('staff'));
      const wish = { version: Number(field('version')), practitionerId, start, minutes, ...agreed };
      const moved = await within(context, (client, clinic, staff) =>
        moveForStaff(client, clinic, staff, idOf(context), wish, now()),
      );
      if (!wantsJson(context)) return context.redirect(`${pathOf(context)}?done=moved`, 303);
      return context.json({ ...moved, start: timeText(moved.start), end: timeText(moved.end) }, 200, {
        'cache-control': 'no-store',
      });
    } catch (error) {
      const problem = problemOf(error);
      if (wantsJson(context)) return problemAnswer(context, problem);
      if (problem.kind === 'not-found') throw error;
      return movePage(context, field, problem);
    }
  });

  return routes;
}
