import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { localDay } from '../../../domain/time/local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { WaitPage, type WaitTyped } from '../../pages/wait-page.tsx';
import { appointmentOf } from '../../use-cases/clinic-details.ts';
import { practitionersOf, servicesOf } from '../../use-cases/clinics.ts';
import { notFound } from '../../use-cases/problem.ts';
import { wrongLink } from '../wrong-link.ts';
import { joinForEarlier } from '../../use-cases/waiting-list/entries.ts';
import { fieldsOf } from '../sent-form.ts';
import type { Visit } from './visit.ts';
import { waitTyped, wishOf } from './wait-form.ts';

/** From an appointment: tell me if an earlier time comes free. */
export function earlierPages(visit: Visit): Hono {
  const { within, send, now, links } = visit;
  const routes = new Hono();

  const linked = async (context: Context) => {
    const [id, token] = [context.req.param('id') ?? '', context.req.param('token') ?? ''];
    const { clinic, result } = await within(context, async (client, one) => {
      if (!isUuid(id) || !links.isToken(token, one.clinicId, id)) throw wrongLink(context, 'appointment');
      const appointment = await appointmentOf(client, one.clinicId, id);
      if (appointment?.status !== 'booked') throw notFound('appointment');
      return {
        appointment,
        services: await servicesOf(client, one.clinicId),
        practitioners: await practitionersOf(client, one.clinicId),
      };
    });
    return { clinic, ...result };
  };

  const page = async (context: Context, changed?: { typed: WaitTyped; problem: string }) => {
    const { clinic, appointment, services, practitioners } = await linked(context);
    const { serviceId } = appointment;
    const service = services.find((one) => one.serviceId === serviceId);
    if (!service) throw notFound('service');
    const typed = changed?.typed ?? {
      name: '',
      phone: '',
      email: '',
      practitioner: '',
      part: 'any',
      firstDay: localDay(now(), clinic.timeZone),
      lastDay: localDay(appointment.start, clinic.timeZone),
    };
    return send(context, clinic, {
      title: 'An earlier time',
      children: (
        <WaitPage
          {...{ clinic, service, typed, requestKey: randomUUID(), isForEarlier: true }}
          practitioners={practitioners.filter(({ serviceIds }) => serviceIds.includes(serviceId))}
          {...(changed && { problem: { text: changed.problem } })}
        />
      ),
      ...(changed && { status: 400 as const }),
    });
  };

  routes.get('/:slug/appointments/:id/:token/earlier', (context) => page(context));

  routes.post('/:slug/appointments/:id/:token/earlier', async (context) => {
    const typed = waitTyped(await fieldsOf(context));
    const wish = wishOf(typed, localDay(now(), (await visit.clinicOf(context)).timeZone));
    if ('problem' in wish) return page(context, { typed, problem: wish.problem });
    const { appointment } = await linked(context);
    const { clinic, result } = await within(context, (client, one) =>
      joinForEarlier(client, one.clinicId, appointment.appointmentId, wish),
    );
    return context.redirect(links.privatePath(clinic, 'waiting', result.waitingEntryId), 303);
  });

  return routes;
}
