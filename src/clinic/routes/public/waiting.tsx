import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { WaitPage, type WaitTyped } from '../../pages/wait-page.tsx';
import { LeftListPage, WaitingPage } from '../../pages/waiting-page.tsx';
import { once } from '../../use-cases/booking/once.ts';
import { practitionersOf, servicesOf } from '../../use-cases/clinics.ts';
import { notFound } from '../../use-cases/problem.ts';
import { wrongLink } from '../wrong-link.ts';
import { leaveWaitingList } from '../../use-cases/waiting-list/answer.ts';
import { joinWaitingList, waitingEntries } from '../../use-cases/waiting-list/entries.ts';
import { contactOf, patient } from '../api-shapes.ts';
import { fieldsOf, keyIn } from '../sent-form.ts';
import type { Visit } from './visit.ts';
import { waitTyped, wishOf } from './wait-form.ts';

const WAITS_DAYS = 14;

/** The waiting list: join it, see it, leave it. */
export function waitingPages(visit: Visit): Hono {
  const { within, send, now, links } = visit;
  const routes = new Hono();

  const waitPage = async (
    context: Context,
    typed: Partial<WaitTyped>,
    {
      key,
      serviceId,
      problem,
    }: { key: string; serviceId: string; problem?: { text: string; field?: string } },
  ) => {
    const { clinic, result } = await within(context, async (client, { clinicId }) => ({
      services: await servicesOf(client, clinicId),
      practitioners: await practitionersOf(client, clinicId),
    }));
    const service = result.services.find((one) => one.serviceId === serviceId);
    if (!service) throw notFound('service');
    const today = localDay(now(), clinic.timeZone);
    const all = {
      name: '',
      phone: '',
      email: '',
      practitioner: '',
      part: 'any',
      firstDay: today,
      lastDay: addDays(today, WAITS_DAYS),
      ...typed,
    };
    return send(context, clinic, {
      title: 'Waiting list',
      children: (
        <WaitPage
          {...{ clinic, service, typed: all, requestKey: key, isForEarlier: false }}
          practitioners={result.practitioners.filter(({ serviceIds }) => serviceIds.includes(serviceId))}
          {...(problem && { problem })}
        />
      ),
      ...(problem && { status: 400 as const }),
    });
  };

  routes.get('/:slug/wait', (context) =>
    waitPage(context, {}, { key: randomUUID(), serviceId: context.req.query('service') ?? '' }),
  );

  routes.post('/:slug/wait', async (context) => {
    const field = await fieldsOf(context);
    const serviceId = field('service');
    const key = keyIn(field, randomUUID());
    const typed = waitTyped(field);
    const contact = patient.safeParse(typed);
    const wish = wishOf(typed, localDay(now(), (await visit.clinicOf(context)).timeZone));
    if (!contact.success || 'problem' in wish) {
      const [issue] = contact.error?.issues ?? [];
      const problem =
        'problem' in wish
          ? { text: wish.problem }
          : { text: issue?.message ?? '', field: issue?.path.join('.') ?? '' };
      return waitPage(context, typed, { key, serviceId, problem });
    }
    const { clinic, result } = await within(context, (client, one) =>
      once(client, one, key, { ...typed, serviceId }, async () => {
        const service = (await servicesOf(client, one.clinicId)).find((each) => each.serviceId === serviceId);
        if (!service) throw notFound('service');
        const joining = { ...wish, serviceId, contact: contactOf(contact.data), appointmentId: null };
        return joinWaitingList(client, one.clinicId, joining, 'patient');
      }),
    );
    return context.redirect(links.privatePath(clinic, 'waiting', result.waitingEntryId), 303);
  });

  const entryId = async (context: Context) => {
    const id = context.req.param('id') ?? '';
    const clinic = await visit.clinicOf(context);
    const token = context.req.param('token') ?? '';
    if (!isUuid(id) || !links.isPrivate(token, clinic.clinicId, 'waiting', id))
      throw wrongLink(context, 'page');
    return id;
  };

  routes.get('/:slug/waiting/:id/:token', async (context) => {
    const waitingEntryId = await entryId(context);
    const { clinic, result } = await within(context, (client, one) =>
      waitingEntries(client, one.clinicId, { waitingEntryId }),
    );
    const [entry] = result;
    return send(context, clinic, {
      title: 'Waiting list',
      children: entry ? (
        <WaitingPage entry={entry} path={links.privatePath(clinic, 'waiting', waitingEntryId)} />
      ) : (
        <LeftListPage clinic={clinic} />
      ),
    });
  });

  routes.post('/:slug/waiting/:id/:token/leave', async (context) => {
    const waitingEntryId = await entryId(context);
    const { clinic } = await within(context, (client, one) =>
      leaveWaitingList(client, one, waitingEntryId, 'patient'),
    );
    return context.redirect(links.privatePath(clinic, 'waiting', waitingEntryId), 303);
  });

  return routes;
}
