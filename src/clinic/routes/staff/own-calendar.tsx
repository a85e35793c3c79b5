import { Hono } from 'hono';
import { OwnCalendarPage } from '../../pages/staff/own-calendar-page.tsx';
import { calendarVersionOf, renewCalendar } from '../../use-cases/practitioner-calendar.ts';
import { notFoundPage } from '../plain-pages.ts';
import type { Desk } from './desk.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

/** The address under which a practitioner's own calendar program finds their appointments. */
export function ownCalendarRoutes({ within, home, links, publicUrl }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();

  routes.get('/calendar', requires('see the diary'), async (context) => {
    const { practitionerId } = context.get('staff');
    const clinic = context.get('clinic');
    const version =
      practitionerId === null
        ? null
        : await within(context, (client) => calendarVersionOf(client, clinic.clinicId, practitionerId));
    const path =
      practitionerId !== null && version !== null
        ? `/c/${clinic.slug}/calendar/${practitionerId}/${links.privateToken(clinic.clinicId, 'calendar', `${practitionerId}.${version}`)}/appointments.ics`
        : null;
    return sendStaff(context, {
      title: 'Your calendar',
      current: 'account',
      children: (
        <OwnCalendarPage
          address={path === null ? null : new URL(path, publicUrl ?? context.req.url).href}
          action={`${home(context)}/calendar`}
        />
      ),
    });
  });

  routes.post('/calendar', requires('see the diary'), async (context) => {
    const { practitionerId, staffId } = context.get('staff');
    if (practitionerId === null) return notFoundPage(context);
    await within(context, (client, clinic) =>
      renewCalendar(client, clinic.clinicId, practitionerId, `staff:${staffId}`),
    );
    return context.redirect(`${home(context)}/calendar`, 303);
  });

  return routes;
}
