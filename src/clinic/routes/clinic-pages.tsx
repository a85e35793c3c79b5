import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { PoolClient } from 'pg';
import type { VNode } from 'preact';
import { MINUTE_MS } from '../../domain/time/instant.ts';
import { addDays, localDay } from '../../domain/time/local-day.ts';
import { isLocalDay } from '../../domain/time/is-local-day.ts';
import { localTime } from '../../domain/time/local-time.ts';
import { calendarText } from '../../wire/calendar/calendar-text.ts';
import { inClinic, isUuid } from '../database/in-clinic.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { AppointmentPage } from '../pages/appointment-page.tsx';
import { AskedPage, AskPage } from '../pages/ask-page.tsx';
import { ClinicPage } from '../pages/clinic-page.tsx';
import type { ContactTyped } from '../pages/contact-fields.tsx';
import { DetailsPage } from '../pages/details-page.tsx';
import { pageHtml } from '../pages/frame.tsx';
import { PrivacyPage } from '../pages/privacy-page.tsx';
import { TimesPage } from '../pages/times-page.tsx';
import { book } from '../use-cases/booking/book.ts';
import { cancel, reschedule } from '../use-cases/booking/change.ts';
import { hold } from '../use-cases/booking/hold.ts';
import { once } from '../use-cases/booking/once.ts';
import { type AppointmentDetails, appointmentOf, openingHoursOf } from '../use-cases/clinic-details.ts';
import { type Clinic, findClinic, practitionersOf, servicesOf } from '../use-cases/clinics.ts';
import { freeTimes } from '../use-cases/free-times.ts';
import { notFound, type Problem, Refusal } from '../use-cases/problem.ts';
import { ask } from '../use-cases/questions.ts';
import { contactOf, patient, questionRequest } from './api-shapes.ts';
import type { ClinicParts } from './clinic-parts.ts';
import { awayPage, notFoundPage } from './plain-pages.ts';
import { contentSecurityPolicy } from './security-headers.ts';

const DAYS_SHOWN = 7;

type Status = 200 | 400 | 409 | 422;

/** The pages of a clinic: whole pages and plain forms, so that nothing has to be loaded to book. */
export function clinicPages({ pool, links, now }: ClinicParts): Hono {
  const routes = new Hono();

  routes.onError((error, context) => {
    if (error instanceof Refusal && error.problem.kind === 'not-found') return notFoundPage(context);
    if (isUnavailable(error)) return awayPage(context);
    throw error;
  });

  async function within<T>(
    context: Context,
    work: (client: PoolClient, clinic: Clinic) => Promise<T>,
  ): Promise<{ clinic: Clinic; result: T }> {
    const clinic = await findClinic(pool, context.req.param('slug') ?? '');
    if (!clinic) throw notFound('clinic');
    return { clinic, result: await inClinic(pool, clinic.clinicId, (client) => work(client, clinic)) };
  }

  const send = (context: Context, clinic: Clinic, title: string, children: VNode, status: Status = 200) => {
    const html = pageHtml({ clinic, title, children });
    return context.html(html, status, {
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(html),
    });
  };

  routes.get('/:slug', async (context) => {
    const { clinic, result } = await within(context, async (client, { clinicId }) => ({
      services: await servicesOf(client, clinicId),
      practitioners: await practitionersOf(client, clinicId),
      hours: await openingHoursOf(client, clinicId),
    }));
    return send(context, clinic, 'Welcome', <ClinicPage clinic={clinic} {...result} />);
  });

  /** A week of free times, from the first day asked for on which there are any. */
  async function timesFor(client: PoolClient, clinic: Clinic, asked: TimesAsked) {
    const service = (await servicesOf(client, clinic.clinicId)).find(
      ({ serviceId }) => serviceId === asked.serviceId,
    );
    if (!service) throw notFound('service');
    const practitioners = (await practitionersOf(client, clinic.clinicId)).filter(({ serviceIds }) =>
      serviceIds.includes(service.serviceId),
    );
    const practitionerId =
      practitioners.find((one) => one.practitionerId === asked.practitionerId)?.practitionerId ?? null;
    const today = localDay(now(), clinic.timeZone);
    const lastDay = addDays(today, clinic.horizonDays);
    const all = await freeTimes(client, clinic, {
      service,
      practitionerIds: practitionerId ? [practitionerId] : practitioners.map((one) => one.practitionerId),
      firstDay: asked.from ?? today,
      lastDay,
      now: now(),
      ...(asked.exceptAppointmentId !== undefined && { exceptAppointmentId: asked.exceptAppointmentId }),
    });
    const [first] = all;
    const firstShown = first ? localDay(first.start, clinic.timeZone) : today;
    const lastShown = addDays(firstShown, DAYS_SHOWN - 1);
    const times = all.filter(({ start }) => localDay(start, clinic.timeZone) <= lastShown);
    const later = all[times.length];
    return {
      service,
      practitioners,
      practitionerId,
      times,
      laterFrom: later ? localDay(later.start, clinic.timeZone) : null,
    };
  }

  const askedOf = (context: Context): TimesAsked => {
    const from = context.req.query('from');
    return {
      serviceId: context.req.query('service') ?? '',
      practitionerId: context.req.query('practitioner') ?? null,
      from: isLocalDay(from) ? from : null,
    };
  };

  routes.get('/:slug/book', async (context) => {
    const { clinic, result } = await within(context, (client, one) =>
      timesFor(client, one, askedOf(context)),
    );
    return send(
      context,
      clinic,
      `Free times for ${result.service.name}`,
      <TimesPage clinic={clinic} {...result} action={`/c/${clinic.slug}/hold`} />,
    );
  });

  const formOf = async (context: Context) => {
    const form = await context.req.formData();
    return (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
  };

  const slotOf = (text: string) => {
    const [start = '', practitionerId = ''] = text.split(' ');
    return isUuid(practitionerId) && !Number.isNaN(Date.parse(start))
      ? { start: Date.parse(start), practitionerId }
      : null;
  };

  /** The free times again, with why the person is back there. */
  async function backToTimes(context: Context, asked: TimesAsked, notice: string, action: string) {
    const { clinic, result } = await within(context, (client, one) => timesFor(client, one, asked));
    return send(
      context,
      clinic,
      'Choose another time',
      <TimesPage clinic={clinic} {...result} notice={notice} action={action} />,
      409,
    );
  }

  const problemOf = (error: unknown): Problem => {
    if (error instanceof Refusal) return error.problem;
    throw error;
  };

  routes.post('/:slug/hold', async (context) => {
    const field = await formOf(context);
    const slot = slotOf(field('slot'));
    const serviceId = field('service');
    if (!slot || !isUuid(serviceId)) return notFoundPage(context);
    try {
      const { clinic, result } = await within(context, (client, one) =>
        hold(client, one, { serviceId, ...slot }, now()),
      );
      return context.redirect(`/c/${clinic.slug}/details/${result.holdId}`, 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind !== 'taken') throw error;
      const asked = { serviceId, practitionerId: null, from: null };
      const notice = 'Somebody else has just taken that time. These are still free.';
      return backToTimes(context, asked, notice, `/c/${context.req.param('slug')}/hold`);
    }
  });

  const heldOf = async (client: PoolClient, clinic: Clinic, id: string): Promise<AppointmentDetails> => {
    const held = isUuid(id) ? await appointmentOf(client, clinic.clinicId, id) : null;
    if (!held) throw notFound('time');
    return held;
  };

  routes.get('/:slug/details/:id', async (context) => {
    const { clinic, result: held } = await within(context, (client, one) =>
      heldOf(client, one, context.req.param('id')),
    );
    if (held.status !== 'held') return notFoundPage(context);
    return send(
      context,
      clinic,
      'Your details',
      <DetailsPage
        clinic={clinic}
        held={held}
        bookingKey={randomUUID()}
        typed={{ name: '', phone: '', email: '' }}
      />,
    );
  });

  routes.post('/:slug/details/:id', async (context) => {
    const field = await formOf(context);
    const typed: ContactTyped = { name: field('name'), phone: field('phone'), email: field('email') };
    const holdId = context.req.param('id');
    const read = patient.safeParse(typed);
    const again = async (problem: { text: string; field?: string }) => {
      const { clinic, result: held } = await within(context, (client, one) => heldOf(client, one, holdId));
      const page = (
        <DetailsPage {...{ clinic, held, typed, problem }} bookingKey={field('key') || randomUUID()} />
      );
      return send(context, clinic, 'Your details', page, 400);
    };
    if (!read.success) {
      const [issue] = read.error.issues;
      return again({ text: issue?.message ?? '', field: issue?.path.join('.') ?? '' });
    }
    try {
      const { clinic, result } = await within(context, (client, one) =>
        once(client, one, field('key') || holdId, { holdId, ...read.data }, async () => {
          const held = await heldOf(client, one, holdId);
          const contact = contactOf(read.data);
          return book(
            client,
            one,
            {
              holdId,
              serviceId: held.serviceId,
              practitionerId: held.practitionerId,
              start: held.start,
              contact,
            },
            now(),
          );
        }),
      );
      return context.redirect(links.pathFor(clinic, result.appointmentId), 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'not-found') {
        const notice = 'That time was kept for a while and is gone. Please choose again.';
        return send(
          context,
          await clinicOf(context),
          'Choose again',
          <LapsedPage text={notice} context={context} />,
          409,
        );
      }
      if (problem.kind !== 'taken') throw error;
      return again({ text: problem.detail });
    }
  });

  const clinicOf = async (context: Context): Promise<Clinic> =>
    (await within(context, async () => null)).clinic;

  /** The appointment of a private link. */
  async function linked(context: Context) {
    const [id, token] = [context.req.param('id') ?? '', context.req.param('token') ?? ''];
    const { clinic, result: appointment } = await within(context, async (client, one) => {
      if (!isUuid(id) || !links.isToken(token, one.clinicId, id)) throw notFound('appointment');
      const found = await appointmentOf(client, one.clinicId, id);
      if (!found || found.status === 'held') throw notFound('appointment');
      return found;
    });
    return { clinic, appointment, path: links.pathFor(clinic, id) };
  }

  const mayChange = (clinic: Clinic, { status, start }: AppointmentDetails) =>
    status === 'booked' && start - now() >= clinic.changeNoticeMinutes * MINUTE_MS;

  const appointmentPage = async (context: Context, notice?: string) => {
    const { clinic, appointment, path } = await linked(context);
    const page = (
      <AppointmentPage
        {...{ clinic, appointment, path }}
        mayChange={mayChange(clinic, appointment)}
        {...(notice !== undefined && { notice })}
      />
    );
    return send(context, clinic, 'Your appointment', page, notice === undefined ? 200 : 409);
  };

  routes.get('/:slug/appointments/:id/:token', (context) => appointmentPage(context));

  routes.get('/:slug/appointments/:id/:token/appointment.ics', async (context) => {
    const { clinic, appointment } = await linked(context);
    const [hours = 0, minutes = 0] = localTime(appointment.start, clinic.timeZone).split(':').map(Number);
    const text = calendarText({
      name: clinic.name,
      timeZone: clinic.timeZone,
      madeAt: now(),
      events: [
        {
          uid: `${appointment.appointmentId}@unspasm`,
          title: `Appointment at ${clinic.name}`,
          words: `${clinic.address}. Reference ${appointment.reference}. Phone ${clinic.phone}.`,
          from: localDay(appointment.start, clinic.timeZone),
          startMinutes: hours * 60 + minutes,
          lengthMinutes: (appointment.end - appointment.start) / MINUTE_MS,
          alarmMinutesBefore: 120,
        },
      ],
    });
    return context.body(text, 200, {
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
      return appointmentPage(context, problemOf(error).detail);
    }
    return context.redirect(path, 303);
  });

  routes.get('/:slug/appointments/:id/:token/move', async (context) => {
    const { clinic, appointment, path } = await linked(context);
    if (!mayChange(clinic, appointment)) return context.redirect(path, 303);
    const { result } = await within(context, (client, one) =>
      timesFor(client, one, {
        ...askedOf(context),
        serviceId: appointment.serviceId,
        exceptAppointmentId: appointment.appointmentId,
      }),
    );
    return send(
      context,
      clinic,
      'Change the time',
      <TimesPage clinic={clinic} {...result} action={`${path}/move`} />,
    );
  });

  routes.post('/:slug/appointments/:id/:token/move', async (context) => {
    const { appointment, path } = await linked(context);
    const slot = slotOf((await formOf(context))('slot'));
    if (!slot) return notFoundPage(context);
    try {
      await within(context, (client, one) => reschedule(client, one, appointment.appointmentId, slot, now()));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind !== 'taken') return appointmentPage(context, problem.detail);
      const asked = { serviceId: appointment.serviceId, practitionerId: null, from: null };
      const notice = 'Somebody else has just taken that time. Your appointment stands as it was.';
      return backToTimes(context, asked, notice, `${path}/move`);
    }
    return context.redirect(path, 303);
  });

  routes.get('/:slug/ask', async (context) => {
    const clinic = await clinicOf(context);
    const typed = { name: '', phone: '', email: '', body: '' };
    return send(context, clinic, 'Ask a question', <AskPage clinic={clinic} typed={typed} />);
  });

  routes.post('/:slug/ask', async (context) => {
    const field = await formOf(context);
    const clinic = await clinicOf(context);
    // Only a program fills in what nobody sees; it is thanked like everybody and kept out of the inbox.
    if (field('website') !== '')
      return send(context, clinic, 'We have your question', <AskedPage clinic={clinic} />);
    const typed = { name: field('name'), phone: field('phone'), email: field('email'), body: field('body') };
    const { body, ...contact } = typed;
    const read = questionRequest.safeParse({ patient: contact, body });
    if (!read.success) {
      const [issue] = read.error.issues;
      const problem = { text: issue?.message ?? '', field: issue?.path.join('.') ?? '' };
      return send(context, clinic, 'Ask a question', <AskPage {...{ clinic, typed, problem }} />, 400);
    }
    await within(context, (client, one) =>
      ask(client, one, {
        contact: contactOf(read.data.patient),
        body: read.data.body,
      }),
    );
    return context.redirect(`/c/${clinic.slug}/asked`, 303);
  });

  routes.get('/:slug/asked', async (context) => {
    const clinic = await clinicOf(context);
    return send(context, clinic, 'We have your question', <AskedPage clinic={clinic} />);
  });

  routes.get('/:slug/privacy', async (context) => {
    const clinic = await clinicOf(context);
    return send(context, clinic, 'What we keep', <PrivacyPage clinic={clinic} />);
  });

  return routes;
}

interface TimesAsked {
  serviceId: string;
  practitionerId: string | null;
  from: string | null;
  exceptAppointmentId?: string;
}

function LapsedPage({ text, context }: { text: string; context: Context }): VNode {
  return (
    <>
      <h1>This time is gone</h1>
      <p>{text}</p>
      <a class="button button-main" href={`/c/${context.req.param('slug')}`}>
        See what is free
      </a>
    </>
  );
}
