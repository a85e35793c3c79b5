import type { PoolClient } from 'pg';
import { asSignIn } from '../../database/as-sign-in.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { Refusal } from '../problem.ts';
import { accountOfEmail, type Credentials, makeAccount, setCredentials } from './accounts.ts';
import { type Invitation, useInvitation } from './invitations.ts';
import { addMember, memberByStaffId } from './members.ts';
import { keepPasskey, type NewPasskey } from './passkeys.ts';
import { keepRecoveryCodes } from './recovery-codes.ts';
import type { ServerKey } from './server-key.ts';
import { endSessions } from './sessions.ts';

/** A password with its codes, or a passkey. */
type FirstProof =
  | { credentials: Credentials; recoveryHashes: readonly Buffer[] }
  | { passkey: NewPasskey; passkeyName: string };

const usedUp = () =>
  new Refusal({ kind: 'invalid', detail: 'This link has been used or has run out. Ask for a new one.' });

const alreadyKnown = () =>
  new Refusal({
    kind: 'invalid',
    detail: 'There is an account with this address already. Sign in with it first, then open the link again.',
  });

interface Joining {
  invitation: Invitation;
  name: string;
  email: string;
  accountId: string;
  proof: FirstProof;
}

async function keepProof(client: PoolClient, key: ServerKey, { proof, accountId }: Joining, now: Instant) {
  if ('credentials' in proof) {
    await setCredentials(client, key, accountId, proof.credentials);
    await keepRecoveryCodes(client, accountId, proof.recoveryHashes);
  } else await keepPasskey(client, accountId, proof.passkey, proof.passkeyName, now);
}

/** Makes the account and the member of the clinic; or, for a member who was locked out, everything anew. */
export async function join(
  client: PoolClient,
  key: ServerKey,
  clinic: Clinic,
  joining: Joining,
  now: Instant,
): Promise<void> {
  const { invitation, accountId } = joining;
  if (!(await useInvitation(client, clinic, invitation, now))) throw usedUp();
  if (invitation.forStaffId !== null) {
    await startAnew(client, key, clinic, joining, invitation.forStaffId, now);
    return;
  }
  await asSignIn(client, async () => {
    if (await accountOfEmail(client, joining.email)) throw alreadyKnown();
    await makeAccount(client, joining.email, accountId);
    await keepProof(client, key, joining, now);
  });
  await addJoined(client, clinic, invitation, accountId, joining.name);
}

async function startAnew(
  client: PoolClient,
  key: ServerKey,
  clinic: Clinic,
  joining: Joining,
  staffId: string,
  now: Instant,
): Promise<void> {
  const { accountId } = await memberByStaffId(client, clinic.clinicId, staffId);
  if (accountId !== joining.accountId) throw usedUp();
  await asSignIn(client, async () => {
    await client.query('delete from passkey where account_id = $1', [accountId]);
    await keepRecoveryCodes(client, accountId, []);
    await client.query('update account set password_hash = null, totp_secret = null where account_id = $1', [
      accountId,
    ]);
    await keepProof(client, key, joining, now);
    await endSessions(client, accountId, { except: null });
  });
  await noteAudit(client, clinic.clinicId, {
    actor: `staff:${staffId}`,
    action: 'sign-in chosen anew',
    subjectId: staffId,
  });
}

async function addJoined(
  client: PoolClient,
  clinic: Clinic,
  invitation: Invitation,
  accountId: string,
  name: string,
) {
  const { role, practitionerId } = invitation;
  const staffId = await addMember(client, clinic, { accountId, name, role, practitionerId });
  await noteAudit(client, clinic.clinicId, {
    actor: `staff:${staffId}`,
    action: 'staff joined',
    subjectId: staffId,
    details: { role, invitation: invitation.invitationId },
  });
}

/** Somebody who has an account, from another clinic. The invitation has to be for its address. */
export async function joinWithAccount(
  client: PoolClient,
  clinic: Clinic,
  {
    invitation,
    account,
    name,
  }: { invitation: Invitation; account: { accountId: string; email: string }; name: string },
  now: Instant,
): Promise<void> {
  if (invitation.forStaffId !== null || (invitation.email !== null && invitation.email !== account.email))
    throw new Refusal({
      kind: 'invalid',
      detail: 'This invitation is for somebody else. Sign out, and open it again.',
    });
  if (!(await useInvitation(client, clinic, invitation, now))) throw usedUp();
  await addJoined(client, clinic, invitation, account.accountId, name);
}
