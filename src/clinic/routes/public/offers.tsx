import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import { OfferOverPage, OfferPage } from '../../pages/waiting-page.tsx';
import { wrongLink } from '../wrong-link.ts';
import { openOffers, passOn, takeOffer } from '../../use-cases/waiting-list/answer.ts';
import { problemOf, type Visit } from './visit.ts';

/** A freed time behind a private link: take it, or let it go to the next. */
export function offerPages(visit: Visit): Hono {
  const { within, send, now, links } = visit;
  const routes = new Hono();

  const offered = async (context: Context) => {
    const id = context.req.param('id') ?? '';
    const clinic = await visit.clinicOf(context);
    const token = context.req.param('token') ?? '';
    if (!isUuid(id) || !links.isPrivate(token, clinic.clinicId, 'offers', id))
      throw wrongLink(context, 'offer');
    return { id, clinic, path: links.privatePath(clinic, 'offers', id) };
  };

  const over = async (context: Context, notice?: string) =>
    send(context, await visit.clinicOf(context), {
      title: 'This offer has ended',
      children: (
        <OfferOverPage clinic={await visit.clinicOf(context)} {...(notice !== undefined && { notice })} />
      ),
      ...(notice !== undefined && { status: 409 as const }),
    });

  routes.get('/:slug/offers/:id/:token', async (context) => {
    const { id, path } = await offered(context);
    const { clinic, result } = await within(context, (client, one) => openOffers(client, one, id));
    const [offer] = result;
    if (!offer || offer.offeredUntil <= now()) return over(context);
    return send(context, clinic, {
      title: 'A time has come free',
      children: <OfferPage {...{ clinic, offer, path }} />,
    });
  });

  routes.post('/:slug/offers/:id/:token/take', async (context) => {
    const { id } = await offered(context);
    try {
      const { clinic, result } = await within(context, (client, one) => takeOffer(client, one, id, now()));
      return context.redirect(links.pathFor(clinic, result.appointmentId), 303);
    } catch (error) {
      return over(context, problemOf(error).detail);
    }
  });

  routes.post('/:slug/offers/:id/:token/decline', async (context) => {
    const { id, path } = await offered(context);
    await within(context, (client, one) => passOn(client, one, id, 'declined'));
    return context.redirect(path, 303);
  });

  return routes;
}
