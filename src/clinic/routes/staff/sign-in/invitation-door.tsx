import type { Context } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { newId } from '../../../database/ids.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { noteTurnedAway } from '../../../operations/turned-away.ts';
import { InvitationPage, NoInvitationPage } from '../../../pages/staff/sign-in/invitation-page.tsx';
import { accountOf } from '../../../use-cases/sign-in/accounts.ts';
import { type Invitation, invitationOf } from '../../../use-cases/sign-in/invitations.ts';
import { memberByStaffId } from '../../../use-cases/sign-in/members.ts';
import { sessionOf } from '../../../use-cases/sign-in/sessions.ts';
import type { StaffEnv } from '../staff-env.ts';
import { sendDoor } from './send-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

export const LOOKS_LIKE_EMAIL = /^[^\s@]+@[^\s@]+$/;

interface Typed {
  name: string;
  email: string;
}

/** Null when somebody has said enough of who they are; a member who chooses everything anew says no name. */
export const problemOfWho = ({ name, email }: Typed, isAnew: boolean): string | null => {
  if (!isAnew && (name === '' || name.length > 200)) return 'Please say your name.';
  if (!LOOKS_LIKE_EMAIL.test(email) || email.length > 254) return 'Please look at the e-mail address again.';
  return null;
};

/** What every page of an invitation needs: what is behind its token, and the page itself. */
export function invitationDoor({ pool, now, key, cookies }: SignInParts) {
  const noInvitation = (context: Context<StaffEnv>) => {
    noteTurnedAway(context, { because: 'link', clinic: context.get('clinic').slug });
    return sendDoor(context, { title: 'Invitation', status: 404, children: <NoInvitationPage /> });
  };

  /** The invitation behind the token, with the address and the account it is bound to, or a new one. */
  async function found(context: Context<StaffEnv>, token: string) {
    const clinic = context.get('clinic');
    const serverKey = await key();
    return inClinic(pool, clinic.clinicId, async (client) => {
      const invitation = await invitationOf(client, serverKey, clinic, token, now());
      if (!invitation) return null;
      if (invitation.forStaffId === null) return { invitation, email: invitation.email, accountId: newId() };
      const { accountId } = await memberByStaffId(client, clinic.clinicId, invitation.forStaffId);
      const account = await asSignIn(client, () => accountOf(client, accountId));
      return account && { invitation, email: account.email, accountId };
    });
  }

  async function signedInAccount(context: Context<StaffEnv>) {
    const token = cookies.read(context, 'session');
    return token === null
      ? null
      : inClinic(pool, context.get('clinic').clinicId, (client) =>
          asSignIn(client, async () => {
            const session = await sessionOf(client, token, now(), { isUse: true });
            return session && accountOf(client, session.accountId);
          }),
        );
  }

  async function sendInvitation(
    context: Context<StaffEnv>,
    token: string,
    { invitation, email }: { invitation: Invitation; email: string | null },
    { typed = { name: '', email: '' }, problem }: { typed?: Typed; problem?: string } = {},
  ) {
    const account = await signedInAccount(context);
    return sendDoor(context, {
      title: 'Invitation',
      status: problem === undefined ? 200 : 400,
      scripts: ['passkey'],
      children: (
        <InvitationPage
          clinic={context.get('clinic')}
          token={token}
          role={invitation.role}
          email={email}
          isAnew={invitation.forStaffId !== null}
          typed={typed}
          signedInAs={account?.email ?? null}
          problem={problem}
        />
      ),
    });
  }

  return { noInvitation, found, signedInAccount, sendInvitation };
}
