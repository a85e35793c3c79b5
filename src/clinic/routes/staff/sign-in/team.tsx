import { type Context, Hono } from 'hono';
import type { PoolClient } from 'pg';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic, isUuid } from '../../../database/in-clinic.ts';
import { TeamPage } from '../../../pages/staff/sign-in/team-page.tsx';
import type { Actor } from '../../../use-cases/audit.ts';
import { type Clinic, practitionersOf } from '../../../use-cases/clinics.ts';
import { notFound, Refusal } from '../../../use-cases/problem.ts';
import { accountOf, emailOf } from '../../../use-cases/sign-in/accounts.ts';
import {
  type Invitation,
  invitationPath,
  invite,
  mailInvitation,
  openInvitations,
  renewInvitation,
  takeBackInvitation,
} from '../../../use-cases/sign-in/invitations.ts';
import {
  changeRole,
  isMemberElsewhere,
  memberByStaffId,
  membersOf,
  removeMember,
  signOutMember,
} from '../../../use-cases/sign-in/members.ts';
import { sessionsOf } from '../../../use-cases/sign-in/sessions.ts';
import { type Role, roles } from '../../../use-cases/staff-member.ts';
import { notFoundPage } from '../../plain-pages.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { fieldsOf } from '../../sent-form.ts';
import { LOOKS_LIKE_EMAIL } from './invitation-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** Who works in the clinic: the owner invites, gives roles and removes. */
export function teamRoutes({ pool, now, key, site }: SignInParts): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.use('/team', requires('manage staff'));
  routes.use('/team/*', requires('manage staff'));

  routes.onError((error, context) => {
    if (error instanceof Refusal && error.problem.kind === 'not-found') return notFoundPage(context);
    throw error;
  });

  const actorOf = (context: Context<StaffEnv>): Actor => `staff:${context.get('staff').staffId}`;

  async function sendTeam(context: Context<StaffEnv>, problem?: string, typed = { email: '' }) {
    const clinic = context.get('clinic');
    const serverKey = await key();
    const shown = await inClinic(pool, clinic.clinicId, async (client) => {
      const members = await membersOf(client, clinic.clinicId);
      const accountIds = members.map(({ accountId }) => accountId);
      return {
        members,
        sessions: await asSignIn(client, () => sessionsOf(client, accountIds, now())),
        practitioners: await practitionersOf(client, clinic.clinicId),
        invitations: await openInvitations(client, clinic),
      };
    });
    const invitations = shown.invitations.map((invitation) => ({
      ...invitation,
      email: invitation.email ?? '',
      hasRunOut: invitation.endsAt.getTime() <= now(),
      isAnew: invitation.forStaffId !== null,
      link: site.originOf(context) + invitationPath(serverKey, clinic, invitation),
    }));
    return sendStaff(context, {
      title: 'Who works here',
      current: 'settings',
      status: problem === undefined ? 200 : 400,
      children: (
        <TeamPage
          clinic={clinic}
          staff={context.get('staff')}
          {...shown}
          invitations={invitations}
          typed={typed}
          problem={problem}
        />
      ),
    });
  }

  /** Does `work` and shows the list again; what cannot be done is said above it. */
  async function done(
    context: Context<StaffEnv>,
    work: (client: PoolClient, clinic: Clinic) => Promise<unknown>,
  ) {
    const clinic = context.get('clinic');
    try {
      await inClinic(pool, clinic.clinicId, (client) => work(client, clinic));
    } catch (error) {
      if (error instanceof Refusal && error.problem.kind === 'invalid')
        return sendTeam(context, error.problem.detail);
      throw error;
    }
    return context.redirect(`/c/${clinic.slug}/staff/team`, 303);
  }

  const mail = async (client: PoolClient, clinic: Clinic, invitation: Invitation) =>
    mailInvitation(client, await key(), clinic, invitation, now());

  const idOf = (context: Context<StaffEnv>, name: string, what: string): string => {
    const id = context.req.param(name) ?? '';
    if (!isUuid(id)) throw notFound(what);
    return id;
  };

  /** The role, and the column in the diary if it is one of this clinic. */
  async function placeOf(client: PoolClient, clinic: Clinic, field: (name: string) => string) {
    const role: Role | undefined = roles.find((one) => one === field('role'));
    if (!role) throw new Refusal({ kind: 'invalid', detail: 'Please choose a role.' });
    const asked = field('practitioner');
    const practitioners = await practitionersOf(client, clinic.clinicId);
    if (asked !== '' && !practitioners.some(({ practitionerId }) => practitionerId === asked))
      throw notFound('practitioner');
    return { role, practitionerId: asked === '' ? null : asked };
  }

  routes.get('/team', (context) => sendTeam(context));

  routes.post('/team/invite', async (context) => {
    const field = await fieldsOf(context);
    const email = emailOf(field('email'));
    if (!LOOKS_LIKE_EMAIL.test(email) || email.length > 254)
      return sendTeam(context, 'Please look at the e-mail address again.', { email });
    return done(context, async (client, clinic) => {
      const members = await membersOf(client, clinic.clinicId);
      if (members.some((member) => member.email === email))
        throw new Refusal({ kind: 'invalid', detail: 'They work here already.' });
      const by = { actor: actorOf(context), staffId: context.get('staff').staffId };
      const invited = { email, ...(await placeOf(client, clinic, field)), by };
      await mail(client, clinic, await invite(client, clinic, invited, now()));
    });
  });

  routes.post('/team/invitations/:id/again', (context) =>
    done(context, async (client, clinic) => {
      const id = idOf(context, 'id', 'invitation');
      await mail(client, clinic, await renewInvitation(client, clinic, id, actorOf(context), now()));
    }),
  );

  routes.post('/team/invitations/:id/take-back', (context) =>
    done(context, (client, clinic) =>
      takeBackInvitation(client, clinic, idOf(context, 'id', 'invitation'), actorOf(context)),
    ),
  );

  routes.post('/team/:id/role', async (context) => {
    const field = await fieldsOf(context);
    const staffId = idOf(context, 'id', 'member');
    return done(context, async (client, clinic) =>
      changeRole(client, clinic, {
        staffId,
        by: actorOf(context),
        ...(await placeOf(client, clinic, field)),
      }),
    );
  });

  routes.post('/team/:id/remove', (context) =>
    done(context, (client, clinic) =>
      removeMember(client, clinic, { staffId: idOf(context, 'id', 'member'), by: actorOf(context) }, now()),
    ),
  );

  routes.post('/team/:id/sign-out', (context) => {
    const staffId = idOf(context, 'id', 'member');
    // One's own devices ask for a new proof, which the page of the account does.
    return staffId === context.get('staff').staffId
      ? context.redirect(`/c/${context.get('clinic').slug}/staff/account`, 303)
      : done(context, (client, clinic) => signOutMember(client, clinic, { staffId, by: actorOf(context) }));
  });

  routes.post('/team/:id/sign-in-link', (context) =>
    done(context, async (client, clinic) => {
      const member = await memberByStaffId(client, clinic.clinicId, idOf(context, 'id', 'member'));
      const { account, isElsewhere } = await asSignIn(client, async () => ({
        account: await accountOf(client, member.accountId),
        isElsewhere: await isMemberElsewhere(client, clinic.clinicId, member.accountId),
      }));
      if (!account || isElsewhere)
        throw new Refusal({
          kind: 'invalid',
          detail: 'They also work at another clinic, so this clinic may not change how they sign in.',
        });
      const { role, practitionerId, staffId } = member;
      const by = { actor: actorOf(context), staffId: context.get('staff').staffId };
      const invited = { email: account.email, role, practitionerId, forStaffId: staffId, by };
      await mail(client, clinic, await invite(client, clinic, invited, now()));
    }),
  );

  return routes;
}
