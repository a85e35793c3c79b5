import type { Pool, PoolClient } from 'pg';
import { asSignIn } from '../../database/as-sign-in.ts';
import { inClinic } from '../../database/in-clinic.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { type Clinic, findClinic } from '../clinics.ts';
import { accountOfEmail } from './accounts.ts';
import { type Invitation, invitationPath, invite } from './invitations.ts';
import { memberOf } from './members.ts';
import type { ServerKey } from './server-key.ts';

const bySystem = { actor: 'system', staffId: null } as const;

async function openSetUp(client: PoolClient, clinic: Clinic, now: Instant): Promise<Invitation | null> {
  const { rows } = await client.query<Invitation>(
    `select invitation_id as "invitationId", email, role, practitioner_id as "practitionerId",
       for_staff_id as "forStaffId", ends_at as "endsAt", round
     from staff_invitation where clinic_id = $1 and email is null and used_at is null and ends_at > $2
     order by invitation_id desc limit 1`,
    [clinic.clinicId, new Date(now)],
  );
  return rows[0] ?? null;
}

/** Somebody has to be able to let the others in. */
async function hasAnOwner(client: PoolClient, clinic: Clinic): Promise<boolean> {
  const { rows } = await client.query<{ accountId: string }>(
    `select account_id as "accountId" from staff where clinic_id = $1 and role = 'owner' and removed_at is null`,
    [clinic.clinicId],
  );
  const able = await asSignIn(client, () =>
    client.query(
      `select from account where account_id = any($1) and (password_hash is not null
         or exists (select from passkey where passkey.account_id = account.account_id)) limit 1`,
      [rows.map(({ accountId }) => accountId)],
    ),
  );
  return able.rowCount === 1;
}

/** For each clinic that has no owner yet, the path of the link that makes one; the same until it is used or runs out. */
export async function pathsToFirstOwners(
  pool: Pool,
  key: ServerKey,
  now: Instant,
): Promise<{ clinicName: string; path: string }[]> {
  const { rows } = await pool.query<{ slug: string }>('select slug from clinic order by slug');
  const paths: { clinicName: string; path: string }[] = [];
  for (const { slug } of rows) {
    const clinic = await findClinic(pool, slug);
    if (!clinic) continue;
    const invitation = await inClinic(pool, clinic.clinicId, async (client) => {
      // Two processes that start at once print one link.
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [clinic.clinicId]);
      if (await hasAnOwner(client, clinic)) return null;
      return (
        (await openSetUp(client, clinic, now)) ??
        (await invite(
          client,
          clinic,
          { email: null, role: 'owner', practitionerId: null, by: bySystem },
          now,
        ))
      );
    });
    if (invitation) paths.push({ clinicName: clinic.name, path: invitationPath(key, clinic, invitation) });
  }
  return paths;
}

/**
 * For whoever runs the server: a link that makes a new owner; or with the address of a member, one by which this member
 * chooses a new way to sign in. Null when there is no such clinic or member.
 */
export async function staffLink(
  pool: Pool,
  key: ServerKey,
  { slug, email }: { slug: string; email?: string },
  now: Instant,
): Promise<string | null> {
  const clinic = await findClinic(pool, slug);
  if (!clinic) return null;
  const invitation = await inClinic(pool, clinic.clinicId, async (client) => {
    if (email === undefined)
      return invite(client, clinic, { email: null, role: 'owner', practitionerId: null, by: bySystem }, now);
    const account = await asSignIn(client, () => accountOfEmail(client, email));
    const member = account && (await memberOf(client, clinic.clinicId, account.accountId));
    if (!member) return null;
    const { role, practitionerId, staffId } = member;
    return invite(client, clinic, { email, role, practitionerId, forStaffId: staffId, by: bySystem }, now);
  });
  return invitation && invitationPath(key, clinic, invitation);
}
