import type { PoolClient } from 'pg';
import { asSignIn } from '../../database/as-sign-in.ts';
import { newId } from '../../database/ids.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { notFound, Refusal } from '../problem.ts';
import type { Role, StaffMember } from '../staff-member.ts';
import { endSessions } from './sessions.ts';

export interface Member extends StaffMember {
  accountId: string;
}

const MEMBER = `select staff_id as "staffId", account_id as "accountId", name, role, practitioner_id as "practitionerId" from staff`;

/** Null for somebody who is not, or no longer, a member of this clinic. */
export async function memberOf(
  client: PoolClient,
  clinicId: ClinicId,
  accountId: string,
): Promise<Member | null> {
  const { rows } = await client.query<Member>(
    `${MEMBER} where clinic_id = $1 and account_id = $2 and removed_at is null`,
    [clinicId, accountId],
  );
  return rows[0] ?? null;
}

export async function memberByStaffId(
  client: PoolClient,
  clinicId: ClinicId,
  staffId: string,
): Promise<Member> {
  const { rows } = await client.query<Member>(
    `${MEMBER} where clinic_id = $1 and staff_id = $2 and removed_at is null`,
    [clinicId, staffId],
  );
  if (!rows[0]) throw notFound('member');
  return rows[0];
}

export interface ListedMember extends Member {
  email: string;
  /** Where they are also a member elsewhere, this clinic may not choose their sign-in anew. */
  isElsewhere: boolean;
}

/** By name. */
export async function membersOf(client: PoolClient, clinicId: ClinicId): Promise<ListedMember[]> {
  const { rows } = await client.query<Member>(
    `${MEMBER} where clinic_id = $1 and removed_at is null order by name, staff_id`,
    [clinicId],
  );
  const { rows: accounts } = await asSignIn(client, () =>
    client.query<{ accountId: string; email: string; isElsewhere: boolean }>(
      `select account_id as "accountId", email, exists (select from account_clinic other
         where other.account_id = account.account_id and other.clinic_id <> $2) as "isElsewhere"
       from account where account_id = any($1)`,
      [rows.map(({ accountId }) => accountId), clinicId],
    ),
  );
  const byId = new Map(accounts.map((account) => [account.accountId, account]));
  return rows.flatMap((member) => {
    const account = byId.get(member.accountId);
    return account ? [{ ...member, email: account.email, isElsewhere: account.isElsewhere }] : [];
  });
}

/** Then this clinic may not choose their sign-in anew: it would get into the other one. As sign-in. */
export async function isMemberElsewhere(
  client: PoolClient,
  clinicId: ClinicId,
  accountId: string,
): Promise<boolean> {
  const found = await client.query(
    'select from account_clinic where account_id = $1 and clinic_id <> $2 limit 1',
    [accountId, clinicId],
  );
  return found.rowCount === 1;
}

/** Somebody who was removed comes back as who they were, with the new role. */
export async function addMember(
  client: PoolClient,
  clinic: Clinic,
  added: { accountId: string; name: string; role: Role; practitionerId: string | null },
): Promise<string> {
  const { rows } = await client.query<{ staffId: string }>(
    `insert into staff (clinic_id, staff_id, account_id, name, role, practitioner_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, account_id) do update set
       name = excluded.name, role = excluded.role, practitioner_id = excluded.practitioner_id, removed_at = null
     returning staff_id as "staffId"`,
    [clinic.clinicId, newId(), added.accountId, added.name, added.role, added.practitionerId],
  );
  await asSignIn(client, () =>
    client.query('insert into account_clinic values ($1, $2) on conflict do nothing', [
      added.accountId,
      clinic.clinicId,
    ]),
  );
  return rows[0]?.staffId ?? '';
}

/** Two owners who remove each other at once wait here, and one of them is told. */
async function stillHasAnOwner(client: PoolClient, clinicId: ClinicId, without: string): Promise<void> {
  const { rows } = await client.query<{ staffId: string }>(
    `select staff_id as "staffId" from staff
     where clinic_id = $1 and role = 'owner' and removed_at is null order by staff_id for update`,
    [clinicId],
  );
  if (rows.some(({ staffId }) => staffId !== without)) return;
  throw new Refusal({
    kind: 'invalid',
    detail: 'This is the last owner. Make somebody else an owner first.',
  });
}

interface Changed {
  staffId: string;
  by: Actor;
}

/** Their devices are signed out, so that no page of the old role stays open. */
export async function changeRole(
  client: PoolClient,
  clinic: Clinic,
  { staffId, by, role, practitionerId }: Changed & { role: Role; practitionerId: string | null },
): Promise<void> {
  if (role !== 'owner') await stillHasAnOwner(client, clinic.clinicId, staffId);
  const member = await memberByStaffId(client, clinic.clinicId, staffId);
  if (role === member.role && practitionerId === member.practitionerId) return;
  await client.query(
    'update staff set role = $3, practitioner_id = $4 where clinic_id = $1 and staff_id = $2',
    [clinic.clinicId, staffId, role, practitionerId],
  );
  await asSignIn(client, () => endSessions(client, member.accountId, { except: null }));
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'role changed',
    subjectId: staffId,
    details: { from: member.role, to: role },
  });
}

/** Signs out their devices. What they did stays under their id. */
export async function removeMember(
  client: PoolClient,
  clinic: Clinic,
  { staffId, by }: Changed,
  now: Instant,
): Promise<void> {
  await stillHasAnOwner(client, clinic.clinicId, staffId);
  const member = await memberByStaffId(client, clinic.clinicId, staffId);
  await client.query('update staff set removed_at = $3 where clinic_id = $1 and staff_id = $2', [
    clinic.clinicId,
    staffId,
    new Date(now),
  ]);
  await asSignIn(client, async () => {
    await client.query('delete from account_clinic where account_id = $1 and clinic_id = $2', [
      member.accountId,
      clinic.clinicId,
    ]);
    await endSessions(client, member.accountId, { except: null });
  });
  await noteAudit(client, clinic.clinicId, { actor: by, action: 'staff removed', subjectId: staffId });
}

/** Ends every session of a member, also those in another clinic: it is one person, and one account. */
export async function signOutMember(
  client: PoolClient,
  clinic: Clinic,
  { staffId, by }: Changed,
): Promise<void> {
  const { accountId } = await memberByStaffId(client, clinic.clinicId, staffId);
  const devices = await asSignIn(client, () => endSessions(client, accountId, { except: null }));
  if (devices === 0) return;
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'devices signed out',
    subjectId: staffId,
    details: { devices },
  });
}
