import type { PoolClient } from 'pg';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { newId, newReference } from '../../database/ids.ts';
import { appointmentChanged } from '../appointment-events.ts';
import { noteAudit } from '../audit.ts';
import { clearOldHolds, guarded } from '../booking/offered.ts';
import { type Booked, type Contact, iso } from '../booking/wish.ts';
import { type Clinic, servicesOf } from '../clinics.ts';
import { notFound } from '../problem.ts';
import type { StaffMember } from '../staff-member.ts';
import { type Agreed, blockedAt, checkGiven, checkPlace, notFree, type Place } from './place.ts';

/** Somebody the clinic knows, or somebody new. */
export type Caller = { patientId: string } | { contact: Contact };

export interface CallerWish extends Agreed {
  serviceId: string;
  practitionerId: string;
  start: Instant;
  /** Null for as long as the service takes. */
  minutes: number | null;
  caller: Caller;
}

async function patientIdOf(client: PoolClient, clinic: Clinic, caller: Caller): Promise<string> {
  if ('patientId' in caller) {
    const { rowCount } = await client.query(
      'select from patient where clinic_id = $1 and patient_id = $2 for share',
      [clinic.clinicId, caller.patientId],
    );
    if (rowCount !== 1) throw notFound('person');
    return caller.patientId;
  }
  const patientId = newId();
  const { name, phone, email } = caller.contact;
  await client.query(
    'insert into patient (clinic_id, patient_id, name, phone, email) values ($1, $2, $3, $4, $5)',
    [clinic.clinicId, patientId, name, phone ?? null, email ?? null],
  );
  return patientId;
}

/**
 * Books for somebody at the desk or on the phone; everything in the transaction of `client`. Refuses a time that is not
 * free, or outside of the hours, unless the wish says that this is meant.
 */
export async function bookForCaller(
  client: PoolClient,
  clinic: Clinic,
  staff: StaffMember,
  { serviceId, practitionerId, start, minutes, caller, ...agreed }: CallerWish,
  now: Instant,
): Promise<Booked> {
  const service = (await servicesOf(client, clinic.clinicId)).find((one) => one.serviceId === serviceId);
  if (!service) throw notFound('service');
  const end = start + (minutes ?? service.durationMinutes) * MINUTE_MS;
  const place: Place = { start, end, service, practitionerId };
  await checkGiven(client, clinic, place);
  const { isOver, outside } = await checkPlace(client, clinic, place, agreed, now);
  const overbookedReason = isOver ? agreed.overbookedReason : null;
  const blocked = blockedAt(place);
  await clearOldHolds(client, clinic, practitionerId, blocked.start, blocked.end, now);
  const patientId = await patientIdOf(client, clinic, caller);
  const [appointmentId, reference] = [newId(), newReference()];
  await guarded(
    client,
    () =>
      client.query(
        `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
           blocked, status, reference, is_overbooked, overbooked_reason, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9), 'booked', $10, $11, $12, $13, $13)`,
        [
          clinic.clinicId,
          appointmentId,
          practitionerId,
          serviceId,
          patientId,
          iso(start),
          iso(end),
          iso(blocked.start),
          iso(blocked.end),
          reference,
          isOver,
          overbookedReason,
          iso(now),
        ],
      ),
    () => notFree(client, clinic, place, now),
  );
  const by = `staff:${staff.staffId}` as const;
  await appointmentChanged(client, clinic, {
    kind: 'booked',
    appointmentId,
    by,
    now,
    ...(outside !== null && { details: { outside } }),
  });
  // Why stands with the appointment, where it can be erased: it may name somebody.
  if (overbookedReason !== null)
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: 'appointment overbooked',
      subjectId: appointmentId,
    });
  return { appointmentId, reference, start, end, practitionerId };
}
