import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { newId } from '../../database/ids.ts';
import { type ClinicId, isUuid } from '../../database/in-clinic.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic, Practitioner } from '../clinics.ts';
import { bookedAhead } from './affected-appointments.ts';
import { changedFields, oneAtATime, type Saved, seenMark } from './saved.ts';
import { swapped } from './services.ts';

/** A practitioner as the clinic describes them, and whether they can be booked. */
export interface PractitionerSettings extends Omit<Practitioner, 'practitionerId'> {
  isActive: boolean;
}

export type KeptPractitioner = PractitionerSettings & { practitionerId: string };

/** All of them, those who have left as well, in their order. */
export async function allPractitioners(client: PoolClient, clinicId: ClinicId): Promise<KeptPractitioner[]> {
  const { rows } = await client.query<KeptPractitioner>(
    `select practitioner_id as "practitionerId", name, profession, about, qualification,
       qualified_year as "qualifiedYear", roles, experience, interests,
       coalesce((select array_agg(service_id::text order by service_id) from practitioner_service of
         where of.clinic_id = p.clinic_id and of.practitioner_id = p.practitioner_id), '{}') as "serviceIds",
       is_active as "isActive"
     from practitioner p where clinic_id = $1 order by position, name, practitioner_id`,
    [clinicId],
  );
  return rows;
}

interface Change {
  /** Null for somebody new, whose id is then the mark of their form. */
  practitionerId: string | null;
  practitioner: PractitionerSettings;
  seen: string;
  isSure: boolean;
  by: Actor;
}

/** Adds or changes somebody. Whoever leaves keeps what is booked with them; it is named first unless `isSure`. */
export async function savePractitioner(
  client: PoolClient,
  clinic: Clinic,
  { practitionerId, practitioner, seen, isSure, by }: Change,
  now: Instant,
): Promise<Saved<PractitionerSettings> & { practitionerId?: string }> {
  await oneAtATime(client, clinic.clinicId);
  const all = await allPractitioners(client, clinic.clinicId);
  const kept = practitionerId === null ? null : all.find((one) => one.practitionerId === practitionerId);
  if (kept === undefined) return { kind: 'gone' };
  const { practitionerId: id, ...before } = kept ?? {
    practitionerId: isUuid(seen) ? seen : newId(),
    ...practitioner,
  };
  if (kept === null && all.some((one) => one.practitionerId === id))
    return { kind: 'saved', practitionerId: id };
  if (kept !== null && seenMark(before) !== seen) return { kind: 'changed', now: before };
  if (!isSure && before.isActive && !practitioner.isActive) {
    const appointments = await bookedAhead(client, clinic, { now, practitionerId: id });
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  await write(client, clinic.clinicId, id, practitioner, all.length);
  const fields = kept === null ? null : changedFields(before, practitioner);
  if (fields?.length !== 0)
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: kept === null ? 'practitioner added' : 'practitioner changed',
      subjectId: id,
      ...(fields && { details: { fields } }),
    });
  return { kind: 'saved', practitionerId: id };
}

async function write(
  client: PoolClient,
  clinicId: ClinicId,
  id: string,
  practitioner: PractitionerSettings,
  position: number,
): Promise<void> {
  await client.query(
    `insert into practitioner (clinic_id, practitioner_id, name, profession, about, qualification, qualified_year,
       roles, experience, interests, is_active, position)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (clinic_id, practitioner_id) do update set name = excluded.name, profession = excluded.profession,
       about = excluded.about, qualification = excluded.qualification, qualified_year = excluded.qualified_year,
       roles = excluded.roles, experience = excluded.experience, interests = excluded.interests,
       is_active = excluded.is_active`,
    [
      clinicId,
      id,
      practitioner.name,
      practitioner.profession,
      practitioner.about,
      practitioner.qualification,
      practitioner.qualifiedYear,
      practitioner.roles,
      practitioner.experience,
      practitioner.interests,
      practitioner.isActive,
      position,
    ],
  );
  await client.query('delete from practitioner_service where clinic_id = $1 and practitioner_id = $2', [
    clinicId,
    id,
  ]);
  await client.query(
    `insert into practitioner_service (clinic_id, practitioner_id, service_id)
     select $1, $2, service_id from service where clinic_id = $1 and service_id = any($3::uuid[])`,
    [clinicId, id, practitioner.serviceIds],
  );
}

/** One place up or down among the practitioners, as patients see them. */
export async function movePractitioner(
  client: PoolClient,
  clinic: Clinic,
  { practitionerId, by, direction }: { practitionerId: string; by: Actor; direction: 'up' | 'down' },
): Promise<void> {
  await oneAtATime(client, clinic.clinicId);
  const order = (await allPractitioners(client, clinic.clinicId)).map((one) => one.practitionerId);
  if (!swapped(order, practitionerId, direction)) return;
  for (const [position, id] of order.entries())
    await client.query(
      'update practitioner set position = $3 where clinic_id = $1 and practitioner_id = $2',
      [clinic.clinicId, id, position],
    );
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'practitioner changed',
    subjectId: practitionerId,
    details: { fields: ['position'] },
  });
}
