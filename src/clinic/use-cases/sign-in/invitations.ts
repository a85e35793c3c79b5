import type { PoolClient } from 'pg';
import { newId } from '../../database/ids.ts';
import { isUuid } from '../../database/in-clinic.ts';
import { DAY_MS, type Instant } from '../../../domain/time/instant.ts';
import { mailStaffLink } from '../../mail/told.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { notFound } from '../problem.ts';
import type { Role } from '../staff-member.ts';
import type { ServerKey } from './server-key.ts';

const LASTS_MS = 3 * DAY_MS;

export interface Invitation {
  invitationId: string;
  /** Null for a set-up link: whoever has it says their own. */
  email: string | null;
  role: Role;
  practitionerId: string | null;
  /** A member who chooses everything anew. */
  forStaffId: string | null;
  endsAt: Date;
  round: number;
}

const INVITATION = `select invitation_id as "invitationId", email, role, practitioner_id as "practitionerId",
  for_staff_id as "forStaffId", ends_at as "endsAt", round from staff_invitation`;

const signedText = (clinic: Clinic, { invitationId, round }: Pick<Invitation, 'invitationId' | 'round'>) =>
  `invitation ${clinic.clinicId} ${invitationId} ${round}`;

/** From the root of the server. The secret stands in the query, which no log keeps. */
export const invitationPath = (key: ServerKey, clinic: Clinic, invitation: Invitation): string =>
  `/c/${clinic.slug}/staff/invitation?token=${invitation.invitationId}.${key.sign(signedText(clinic, invitation))}`;

/** Sends the link, which the owner can hand over by themselves as well. */
export async function mailInvitation(
  client: PoolClient,
  key: ServerKey,
  clinic: Clinic,
  invitation: Invitation,
  now: Instant,
): Promise<void> {
  const { invitationId, round, email, endsAt, forStaffId } = invitation;
  if (email === null) return;
  const path = invitationPath(key, clinic, invitation);
  const isNewSignIn = forStaffId !== null;
  await mailStaffLink(client, clinic, {
    invitationId,
    round,
    email,
    path,
    endsAt: endsAt.getTime(),
    isNewSignIn,
    now,
  });
}

/** Null when it was used, taken back, renewed or has run out, and for anything that is no token. */
export async function invitationOf(
  client: PoolClient,
  key: ServerKey,
  clinic: Clinic,
  token: string,
  now: Instant,
): Promise<Invitation | null> {
  const [invitationId = '', signature = ''] = token.split('.');
  if (!isUuid(invitationId)) return null;
  const invitation = await openInvitation(client, clinic, invitationId, now);
  return invitation && key.isSigned(signedText(clinic, invitation), signature) ? invitation : null;
}

export async function openInvitation(
  client: PoolClient,
  clinic: Clinic,
  invitationId: string,
  now: Instant,
): Promise<Invitation | null> {
  const { rows } = await client.query<Invitation>(
    `${INVITATION} where clinic_id = $1 and invitation_id = $2 and used_at is null and ends_at > $3`,
    [clinic.clinicId, invitationId, new Date(now)],
  );
  return rows[0] ?? null;
}

/** Those that wait, also the ones that have run out and can be renewed. Newest first. */
export async function openInvitations(client: PoolClient, clinic: Clinic): Promise<Invitation[]> {
  const { rows } = await client.query<Invitation>(
    `${INVITATION} where clinic_id = $1 and used_at is null and email is not null order by invitation_id desc`,
    [clinic.clinicId],
  );
  return rows;
}

interface Invited {
  email: string | null;
  role: Role;
  practitionerId: string | null;
  forStaffId?: string;
  by: { actor: Actor; staffId: string | null };
}

export async function invite(
  client: PoolClient,
  clinic: Clinic,
  { email, role, practitionerId, forStaffId, by }: Invited,
  now: Instant,
): Promise<Invitation> {
  // One link a person: an earlier one for the same address is worth nothing any more.
  if (email !== null)
    await client.query(
      'delete from staff_invitation where clinic_id = $1 and email = $2 and used_at is null',
      [clinic.clinicId, email],
    );
  const invitation: Invitation = {
    invitationId: newId(),
    email,
    role,
    practitionerId,
    forStaffId: forStaffId ?? null,
    endsAt: new Date(now + LASTS_MS),
    round: 0,
  };
  await client.query(
    `insert into staff_invitation (clinic_id, invitation_id, email, role, practitioner_id, for_staff_id, invited_by, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      clinic.clinicId,
      invitation.invitationId,
      email,
      role,
      practitionerId,
      invitation.forStaffId,
      by.staffId,
      invitation.endsAt,
    ],
  );
  await noteAudit(client, clinic.clinicId, {
    actor: by.actor,
    action: email === null ? 'set-up link made' : forStaffId ? 'new sign-in offered' : 'staff invited',
    subjectId: forStaffId ?? invitation.invitationId,
    details: { role },
  });
  return invitation;
}

/** A new link, which ends the old one. */
export async function renewInvitation(
  client: PoolClient,
  clinic: Clinic,
  invitationId: string,
  by: Actor,
  now: Instant,
): Promise<Invitation> {
  const renewed = await client.query(
    `update staff_invitation set round = round + 1, ends_at = $3
     where clinic_id = $1 and invitation_id = $2 and used_at is null`,
    [clinic.clinicId, invitationId, new Date(now + LASTS_MS)],
  );
  if (renewed.rowCount !== 1) throw notFound('invitation');
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'staff invited again',
    subjectId: invitationId,
  });
  const invitation = await openInvitation(client, clinic, invitationId, now);
  if (!invitation) throw notFound('invitation');
  return invitation;
}

export async function takeBackInvitation(
  client: PoolClient,
  clinic: Clinic,
  invitationId: string,
  by: Actor,
): Promise<void> {
  const taken = await client.query(
    'delete from staff_invitation where clinic_id = $1 and invitation_id = $2 and used_at is null',
    [clinic.clinicId, invitationId],
  );
  if (taken.rowCount !== 1) throw notFound('invitation');
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'invitation taken back',
    subjectId: invitationId,
  });
}

/** True for one of those who use it at once. */
export async function useInvitation(
  client: PoolClient,
  clinic: Clinic,
  { invitationId, round }: Invitation,
  now: Instant,
): Promise<boolean> {
  const used = await client.query(
    `update staff_invitation set used_at = $4
     where clinic_id = $1 and invitation_id = $2 and round = $3 and used_at is null and ends_at > $4`,
    [clinic.clinicId, invitationId, round, new Date(now)],
  );
  return used.rowCount === 1;
}
