import type { MiddlewareHandler } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { noteTurnedAway } from '../../../operations/turned-away.ts';
import { NotAMemberPage } from '../../../pages/staff/sign-in/not-a-member-page.tsx';
import { findClinic } from '../../../use-cases/clinics.ts';
import { clinicsOf } from '../../../use-cases/sign-in/accounts.ts';
import { memberOf } from '../../../use-cases/sign-in/members.ts';
import { isFresh, sessionOf } from '../../../use-cases/sign-in/sessions.ts';
import { notFoundPage } from '../../plain-pages.ts';
import type { StaffEnv } from '../staff-env.ts';
import { returnPath, signInPath } from './return-path.ts';
import { sendDoor } from './send-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** The clinic that the address names. */
export const clinicOfPath =
  ({ pool }: Pick<SignInParts, 'pool'>): MiddlewareHandler<StaffEnv> =>
  async (context, next) => {
    const clinic = await findClinic(pool, context.req.param('slug') ?? '');
    if (!clinic) return notFoundPage(context);
    context.set('clinic', clinic);
    return next();
  };

/** Below the pages of staff, what one asks by itself to hear whether somebody is still signed in. */
export const STILL_SIGNED_IN = 'still-signed-in';

// A page that is left open asks these for hours. Nobody need be there.
const askedByPages = [STILL_SIGNED_IN, 'diary-mark'];

/** Lets in members of this clinic who are signed in, and sends everybody else to where they can. */
export const membersOnly =
  ({ pool, cookies, now }: SignInParts): MiddlewareHandler<StaffEnv> =>
  async (context, next) => {
    const clinic = context.get('clinic');
    const token = cookies.read(context, 'session');
    const isUse = !askedByPages.some((path) => context.req.path.endsWith(`/staff/${path}`));
    const known =
      token !== null &&
      (await inClinic(pool, clinic.clinicId, async (client) => {
        const session = await asSignIn(client, () => sessionOf(client, token, now(), { isUse }));
        return session && { session, member: await memberOf(client, clinic.clinicId, session.accountId) };
      }));
    if (!known) {
      const url = new URL(context.req.url);
      const asked = context.req.method === 'GET' ? url.pathname + url.search : undefined;
      return context.redirect(signInPath(clinic, returnPath(clinic, asked)), 303);
    }
    if (!known.member) {
      const { accountId } = known.session;
      noteTurnedAway(context, { because: 'not a member', clinic: clinic.slug, accountId });
      return sendDoor(context, {
        title: 'Another clinic',
        status: 403,
        children: <NotAMemberPage clinic={clinic} clinics={await clinicsOf(pool, accountId)} />,
      });
    }
    const { accountId: _account, ...staff } = known.member;
    context.set('session', known.session);
    context.set('staff', staff);
    return next();
  };

/** For what would let somebody in later: only whoever has just signed in may change it. */
export const freshOnly =
  ({ now }: SignInParts): MiddlewareHandler<StaffEnv> =>
  async (context, next) =>
    isFresh(context.get('session'), now())
      ? next()
      : context.redirect(
          signInPath(context.get('clinic'), `/c/${context.get('clinic').slug}/staff/account`),
          303,
        );
