import { Hono } from 'hono';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { calendarEventsOf, calendarVersionOf } from '../../use-cases/practitioner-calendar.ts';
import { wrongLink } from '../wrong-link.ts';
import type { Visit } from './visit.ts';

/** The diary of one practitioner behind a private address, for a calendar that fetches it by itself. */
export function practitionerCalendar({ within, now, links }: Visit): Hono {
  const routes = new Hono();
  routes.get('/:slug/calendar/:id/:token/appointments.ics', async (context) => {
    const { id, token } = context.req.param();
    const { clinic, result: events } = await within(context, async (client, one) => {
      const version = isUuid(id) ? await calendarVersionOf(client, one.clinicId, id) : null;
      if (version === null || !links.isPrivate(token, one.clinicId, 'calendar', `${id}.${version}`))
        throw wrongLink(context, 'calendar');
      return calendarEventsOf(client, one, id, now());
    });
    const { name, timeZone } = clinic;
    return context.body(calendarText({ name, timeZone, madeAt: now(), events }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
  return routes;
}
