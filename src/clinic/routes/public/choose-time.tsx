import type { Context } from 'hono';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { type MovingAppointment, TimesPage } from '../../pages/times-page.tsx';
import { type TimesAsked, weekOfTimes } from '../../use-cases/week-of-times.ts';
import type { Visit } from './visit.ts';

/** What the address of a page with free times asks for; without `practitionerId` where it leaves open with whom. */
export function timesAsked(
  context: Context,
): Omit<TimesAsked, 'practitionerId'> & { practitionerId?: string } {
  const from = context.req.query('from');
  const practitionerId = context.req.query('practitioner');
  return {
    serviceId: context.req.query('service') ?? '',
    ...(practitionerId !== undefined && { practitionerId }),
    from: isLocalDay(from) ? from : null,
  };
}

/** The time behind a button: its start and with whom; null when it was made up. */
export function slotOf(text: string): { start: number; practitionerId: string } | null {
  const [start = '', practitionerId = ''] = text.split(' ');
  return isUuid(practitionerId) && !Number.isNaN(Date.parse(start))
    ? { start: Date.parse(start), practitionerId }
    : null;
}

/** The free times again, with why the person is back there. */
export async function backToTimes(
  visit: Visit,
  context: Context,
  asked: TimesAsked,
  { notice, action, moves }: { notice: string; action: string; moves?: MovingAppointment },
): Promise<Response> {
  const { clinic, result } = await visit.within(context, (client, one) =>
    weekOfTimes(client, one, asked, visit.now()),
  );
  return visit.send(context, clinic, {
    title: 'Choose another time',
    children: (
      <TimesPage clinic={clinic} {...result} notice={notice} action={action} {...(moves && { moves })} />
    ),
    status: 409,
  });
}
