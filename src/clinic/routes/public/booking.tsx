import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { PoolClient } from 'pg';
import { localDay } from '../../../domain/time/local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { DetailsPage, type DetailsTyped } from '../../pages/details-page.tsx';
import { LapsedPage } from '../../pages/lapsed-page.tsx';
import { TimesPage } from '../../pages/times-page.tsx';
import { book } from '../../use-cases/booking/book.ts';
import { hold } from '../../use-cases/booking/hold.ts';
import { once } from '../../use-cases/booking/once.ts';
import { type AppointmentDetails, appointmentOf } from '../../use-cases/clinic-details.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { notFound } from '../../use-cases/problem.ts';
import { wrongLink } from '../wrong-link.ts';
import { keepSummary } from '../../use-cases/sent-summary.ts';
import { weekOfTimes } from '../../use-cases/week-of-times.ts';
import { parseTakeAlong } from '../../../wire/take-along.ts';
import { contactOf, patient } from '../api-shapes.ts';
import { notFoundPage, sentBeforePage } from '../plain-pages.ts';
import { fieldsOf, keyIn } from '../sent-form.ts';
import { backToTimes, slotOf, timesAsked } from './choose-time.tsx';
import { problemOf, type Visit } from './visit.ts';

const NOTHING_TYPED: DetailsTyped = { name: '', phone: '', email: '', summary: '', maySend: false };

async function heldOf(client: PoolClient, clinic: Clinic, id: string): Promise<AppointmentDetails> {
  const held = await appointmentOf(client, clinic.clinicId, id);
  if (!held) throw notFound('time');
  return held;
}

/** Service, time, name: three pages, of which the second keeps the time while somebody types. */
export function bookingPages(visit: Visit): Hono {
  const { within, send, now, links } = visit;
  const routes = new Hono();

  routes.get('/:slug/book', async (context) => {
    const { clinic, result } = await within(context, (client, one) =>
      weekOfTimes(client, one, { practitionerId: null, ...timesAsked(context) }, now()),
    );
    return send(context, clinic, {
      title: `Free times for ${result.service.name}`,
      children: <TimesPage clinic={clinic} {...result} action={`/c/${clinic.slug}/hold`} />,
    });
  });

  routes.post('/:slug/hold', async (context) => {
    const field = await fieldsOf(context);
    const slot = slotOf(field('slot'));
    const serviceId = field('service');
    if (!slot || !isUuid(serviceId)) return notFoundPage(context);
    try {
      const { clinic, result } = await within(context, (client, one) =>
        hold(client, one, { serviceId, ...slot }, now()),
      );
      return context.redirect(links.privatePath(clinic, 'details', result.holdId), 303);
    } catch (error) {
      if (problemOf(error).kind !== 'taken') throw error;
      const { timeZone } = await visit.clinicOf(context);
      const asked = { serviceId, practitionerId: null, from: localDay(slot.start, timeZone) };
      return backToTimes(visit, context, asked, {
        notice: 'Somebody else has just taken that time. These are still free.',
        action: `/c/${context.req.param('slug')}/hold`,
      });
    }
  });

  /** The hold of this address; only whoever was sent there by pressing a time has its token. */
  const holdIdOf = async (context: Context): Promise<string> => {
    const [id, token] = [context.req.param('id') ?? '', context.req.param('token') ?? ''];
    const { clinicId } = await visit.clinicOf(context);
    if (!isUuid(id) || !links.isPrivate(token, clinicId, 'details', id)) throw wrongLink(context, 'time');
    return id;
  };

  const detailsPage = async (
    context: Context,
    typed: DetailsTyped,
    bookingKey: string,
    problem?: { text: string; field?: string },
  ) => {
    const holdId = await holdIdOf(context);
    const { clinic, result: held } = await within(context, (client, one) => heldOf(client, one, holdId));
    if (held.status !== 'held') return problem ? sentBeforePage(context) : notFoundPage(context);
    return send(context, clinic, {
      title: 'Your details',
      children: <DetailsPage {...{ clinic, held, typed, bookingKey }} {...(problem && { problem })} />,
      scripts: ['booking'],
      ...(problem && { status: 400 as const }),
    });
  };

  routes.get('/:slug/details/:id/:token', (context) => detailsPage(context, NOTHING_TYPED, randomUUID()));

  routes.post('/:slug/details/:id/:token', async (context) => {
    const field = await fieldsOf(context);
    const typed: DetailsTyped = {
      name: field('name'),
      phone: field('phone'),
      email: field('email'),
      summary: field('summary'),
      maySend: field('send-summary') === 'yes',
    };
    const holdId = await holdIdOf(context);
    const key = keyIn(field, holdId);
    const takeAlong = typed.maySend && typed.summary !== '' ? parseTakeAlong(typed.summary) : null;
    if (typed.maySend && !takeAlong)
      return detailsPage(context, { ...typed, summary: '', maySend: false }, key, {
        text: 'Your summary could not be read, so it is left out. You can still book, and show it on your phone.',
      });
    const read = patient.safeParse(typed);
    if (!read.success) {
      const [issue] = read.error.issues;
      return detailsPage(context, typed, key, {
        text: issue?.message ?? '',
        field: issue?.path.join('.') ?? '',
      });
    }
    try {
      const { clinic, result } = await within(context, (client, one) =>
        once(client, one, key, { holdId, ...read.data, takeAlong }, async () => {
          const { serviceId, practitionerId, start } = await heldOf(client, one, holdId);
          const contact = contactOf(read.data);
          const booked = await book(
            client,
            one,
            { holdId, serviceId, practitionerId, start, contact },
            now(),
          );
          if (takeAlong) await keepSummary(client, one.clinicId, booked.appointmentId, takeAlong, now());
          return booked;
        }),
      );
      return context.redirect(links.pathFor(clinic, result.appointmentId), 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'taken') return detailsPage(context, typed, key, { text: problem.detail });
      if (problem.kind !== 'not-found') throw error;
      const clinic = await visit.clinicOf(context);
      return send(context, clinic, {
        title: 'Choose again',
        children: <LapsedPage clinic={clinic} />,
        status: 409,
      });
    }
  });

  return routes;
}
