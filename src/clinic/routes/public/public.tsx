import { Hono } from 'hono';
import { isUnavailable } from '../../database/unavailable.ts';
import { ClinicPage } from '../../pages/clinic-page.tsx';
import { PractitionerPage } from '../../pages/practitioner-page.tsx';
import { PrivacyPage } from '../../pages/privacy-page.tsx';
import { openingHoursOf } from '../../use-cases/clinic-details.ts';
import { practitionersOf, servicesOf } from '../../use-cases/clinics.ts';
import { notFound, Refusal } from '../../use-cases/problem.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { awayPage, notFoundPage, sentBeforePage } from '../plain-pages.ts';
import { appointmentPages } from './appointment.tsx';
import { askPages } from './ask.tsx';
import { bookingPages } from './booking.tsx';
import { deviceRoutes } from './devices.ts';
import { earlierPages } from './earlier.tsx';
import { offerPages } from './offers.tsx';
import { practitionerCalendar } from './practitioner-calendar.ts';
import { visitOf } from './visit.ts';
import { waitingPages } from './waiting.tsx';

/** The pages of a clinic: whole pages and plain forms, so that nothing has to be loaded to book. */
export function publicRoutes(parts: ClinicParts): Hono {
  const visit = visitOf(parts);
  const routes = new Hono();

  routes.onError((error, context) => {
    if (error instanceof Refusal && error.problem.kind === 'not-found') return notFoundPage(context);
    if (error instanceof Refusal && error.problem.kind === 'key-reused') return sentBeforePage(context);
    if (isUnavailable(error)) return awayPage(context);
    throw error;
  });

  routes.get('/:slug', async (context) => {
    const { clinic, result } = await visit.within(context, async (client, { clinicId }) => ({
      services: await servicesOf(client, clinicId),
      practitioners: await practitionersOf(client, clinicId),
      hours: await openingHoursOf(client, clinicId),
    }));
    return visit.send(context, clinic, {
      title: 'Welcome',
      children: <ClinicPage clinic={clinic} {...result} />,
    });
  });

  routes.get('/:slug/people/:id', async (context) => {
    const { clinic, result } = await visit.within(context, async (client, { clinicId }) => ({
      services: await servicesOf(client, clinicId),
      practitioner: (await practitionersOf(client, clinicId)).find(
        ({ practitionerId }) => practitionerId === context.req.param('id'),
      ),
    }));
    const { practitioner } = result;
    if (!practitioner) throw notFound('person');
    const services = result.services.filter(({ serviceId }) => practitioner.serviceIds.includes(serviceId));
    return visit.send(context, clinic, {
      title: practitioner.name,
      children: <PractitionerPage {...{ clinic, practitioner, services }} />,
    });
  });

  routes.get('/:slug/privacy', async (context) => {
    const clinic = await visit.clinicOf(context);
    return visit.send(context, clinic, {
      title: 'What we keep',
      children: <PrivacyPage clinic={clinic} />,
    });
  });

  for (const pages of [
    bookingPages,
    appointmentPages,
    deviceRoutes,
    waitingPages,
    earlierPages,
    offerPages,
    practitionerCalendar,
    askPages,
  ])
    routes.route('/', pages(visit));
  return routes;
}
