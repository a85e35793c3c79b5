import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import { WaitingListPage } from '../../pages/staff/waiting-list-page.tsx';
import { notFound, Refusal } from '../../use-cases/problem.ts';
import { leaveWaitingList, openOffers, passOn, takeOffer } from '../../use-cases/waiting-list/answer.ts';
import { waitingEntries } from '../../use-cases/waiting-list/entries.ts';
import type { Desk } from './desk.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

/** Who waits, whom a time is kept for, and whom to ring because they have no e-mail. */
export function waitingRoutes({ within, home, now }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  const mayBook = requires('book and change appointments');

  const page = async (context: Context<StaffEnv>, notice?: string) => {
    const found = await within(context, async (client, clinic) => ({
      entries: await waitingEntries(client, clinic.clinicId),
      offers: await openOffers(client, clinic),
    }));
    return sendStaff(context, {
      title: 'Waiting list',
      current: 'waiting',
      children: (
        <WaitingListPage
          {...found}
          clinic={context.get('clinic')}
          path={`${home(context)}/waiting`}
          {...(notice !== undefined && { notice })}
        />
      ),
      ...(notice !== undefined && { status: 409 as const }),
    });
  };
  const idOf = (context: Context<StaffEnv>) => {
    const id = context.req.param('id') ?? '';
    if (!isUuid(id)) throw notFound('entry');
    return id;
  };
  const back = (context: Context<StaffEnv>) => context.redirect(`${home(context)}/waiting`, 303);

  routes.get('/waiting', mayBook, (context) => page(context));

  routes.post('/waiting/:id/leave', mayBook, async (context) => {
    const { staffId } = context.get('staff');
    await within(context, (client, clinic) =>
      leaveWaitingList(client, clinic, idOf(context), `staff:${staffId}`),
    );
    return back(context);
  });

  routes.post('/waiting/offers/:id/take', mayBook, async (context) => {
    const { staffId } = context.get('staff');
    try {
      const { appointmentId } = await within(context, (client, clinic) =>
        takeOffer(client, clinic, idOf(context), now(), `staff:${staffId}`),
      );
      return context.redirect(`${home(context)}/appointments/${appointmentId}`, 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return page(context, error.problem.detail);
    }
  });

  routes.post('/waiting/offers/:id/decline', mayBook, async (context) => {
    const { staffId } = context.get('staff');
    await within(context, (client, clinic) =>
      passOn(client, clinic, idOf(context), 'declined', `staff:${staffId}`),
    );
    return back(context);
  });

  return routes;
}
