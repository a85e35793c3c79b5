import { type Context, Hono } from 'hono';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { AppointmentPage } from '../../pages/appointment-page.tsx';
import { TimesPage } from '../../pages/times-page.tsx';
import { cancel, reschedule } from '../../use-cases/booking/change.ts';
import { type AppointmentDetails, appointmentOf } from '../../use-cases/clinic-details.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { deviceReminderOf } from '../../use-cases/device-reminders.ts';
import { notFound } from '../../use-cases/problem.ts';
import { wrongLink } from '../wrong-link.ts';
import { weekOfTimes } from '../../use-cases/week-of-times.ts';
import { notFoundPage } from '../plain-pages.ts';
import { fieldsOf } from '../sent-form.ts';
import { appointmentCalendar } from './appointment-calendar.ts';
import { backToTimes, slotOf, timesAsked } from './choose-time.tsx';
import { problemOf, type Visit } from './visit.ts';

/** Behind the private link: see, move, cancel, take into a calendar. */
export function appointmentPages(visit: Visit): Hono {
  const { within, send, now, links, push } = visit;
  const routes = new Hono();

  async function linked(context: Context) {
    const [id, token] = [context.req.param('id') ?? '', context.req.param('token') ?? ''];
    const { clinic, result: appointment } = await within(context, async (client, one) => {
      if (!isUuid(id) || !links.isToken(token, one.clinicId, id)) throw wrongLink(context, 'appointment');
      const found = await appointmentOf(client, one.clinicId, id);
      if (!found || found.status === 'held') throw notFound('appointment');
      return found;
    });
    return { clinic, appointment, path: links.pathFor(clinic, id) };
  }

  const mayChange = (clinic: Clinic, { status, start }: AppointmentDetails) =>
    status === 'booked' && start - now() >= clinic.changeNoticeMinutes * MINUTE_MS;

  const page = async (context: Context, notice?: string) => {
    const { clinic, appointment, path } = await linked(context);
    const reminder = push
      ? (await within(context, (client, one) => deviceReminderOf(client, one, appointment, now()))).result
      : null;
    return send(context, clinic, {
      title: 'Your appointment',
      scripts: ['booking', ...(reminder ? ['device-reminder'] : [])],
      children: (
        <AppointmentPage
          {...{ clinic, appointment, path, reminder }}
          mayChange={mayChange(clinic, appointment)}
          {...(notice !== undefined && { notice })}
        />
      ),
      ...(notice !== undefined && { status: 409 as const }),
    });
  };

  routes.get('/:slug/appointments/:id/:token', (context) => page(context));

  routes.get('/:slug/appointments/:id/:token/appointment.ics', async (context) => {
    const { clinic, appointment } = await linked(context);
    return context.body(appointmentCalendar(clinic, appointment, now()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="appointment.ics"',
      'cache-control': 'no-store',
    });
  });

  routes.post('/:slug/appointments/:id/:token/cancel', async (context) => {
    const { path } = await linked(context);
    try {
      await within(context, (client, one) => cancel(client, one, context.req.param('id'), now()));
    } catch (error) {
      return page(context, problemOf(error).detail);
    }
    return context.redirect(path, 303);
  });

  routes.get('/:slug/appointments/:id/:token/move', async (context) => {
    const { clinic, appointment, path } = await linked(context);
    if (!mayChange(clinic, appointment)) return context.redirect(path, 303);
    const { serviceId, appointmentId } = appointment;
    const { practitionerId = appointment.practitionerId, ...others } = timesAsked(context);
    const asked = { ...others, practitionerId, serviceId, exceptAppointmentId: appointmentId };
    const { result } = await within(context, (client, one) => weekOfTimes(client, one, asked, now()));
    return send(context, clinic, {
      title: 'Change the time',
      children: (
        <TimesPage clinic={clinic} {...result} action={`${path}/move`} moves={{ ...appointment, path }} />
      ),
    });
  });

  routes.post('/:slug/appointments/:id/:token/move', async (context) => {
    const { clinic, appointment, path } = await linked(context);
    const slot = slotOf((await fieldsOf(context))('slot'));
    if (!slot) return notFoundPage(context);
    try {
      await within(context, (client, one) => reschedule(client, one, appointment.appointmentId, slot, now()));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind !== 'taken') return page(context, problem.detail);
      const { serviceId, practitionerId, appointmentId } = appointment;
      const from = localDay(slot.start, clinic.timeZone);
      const asked = { serviceId, practitionerId, from, exceptAppointmentId: appointmentId };
      return backToTimes(visit, context, asked, {
        notice: 'Somebody else has just taken that time. Your appointment stands as it was.',
        action: `${path}/move`,
        moves: { ...appointment, path },
      });
    }
    return context.redirect(path, 303);
  });

  return routes;
}
