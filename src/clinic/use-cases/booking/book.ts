import type { PoolClient } from 'pg';
import { blockedBy } from '../../../domain/booking/free-slots.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { newId, newReference } from '../../database/ids.ts';
import { appointmentChanged } from '../appointment-events.ts';
import type { Clinic } from '../clinics.ts';
import { checkOffered, clearOldHolds, guarded, serviceFor, taken } from './offered.ts';
import { type Booked, type Contact, iso, type Wish } from './wish.ts';

/** Books a slot, the one held by `holdId` if that still stands; everything in the transaction of `client`. */
export async function book(
  client: PoolClient,
  clinic: Clinic,
  { holdId, contact, ...wish }: Wish & { holdId?: string; contact: Contact },
  now: Instant,
): Promise<Booked> {
  const service = await serviceFor(client, clinic, wish);
  const end = wish.start + service.durationMinutes * MINUTE_MS;
  const blocked = blockedBy(wish.start, service);
  const patientId = newId();
  await client.query(
    'insert into patient (clinic_id, patient_id, name, phone, email) values ($1, $2, $3, $4, $5)',
    [clinic.clinicId, patientId, contact.name, contact.phone ?? null, contact.email ?? null],
  );
  const reference = newReference();
  if (holdId !== undefined) {
    const held = await client.query(
      `update appointment set status = 'booked', held_until = null, patient_id = $3, reference = $4, changed_at = $5
       where clinic_id = $1 and appointment_id = $2 and status = 'held' and practitioner_id = $6 and service_id = $7
         and starts_at = $8`,
      [
        clinic.clinicId,
        holdId,
        patientId,
        reference,
        iso(now),
        wish.practitionerId,
        wish.serviceId,
        iso(wish.start),
      ],
    );
    if (held.rowCount === 1) {
      await appointmentChanged(client, clinic, { kind: 'booked', appointmentId: holdId, by: 'patient', now });
      return {
        appointmentId: holdId,
        reference,
        start: wish.start,
        end,
        practitionerId: wish.practitionerId,
      };
    }
  }
  await clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now);
  await checkOffered(client, clinic, service, wish, now);
  const appointmentId = newId();
  await guarded(
    client,
    () =>
      client.query(
        `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
           blocked, status, reference)
         values ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9), 'booked', $10)`,
        [
          clinic.clinicId,
          appointmentId,
          wish.practitionerId,
          wish.serviceId,
          patientId,
          iso(wish.start),
          iso(end),
          iso(blocked.start),
          iso(blocked.end),
          reference,
        ],
      ),
    () => taken(client, clinic, service, wish, now),
  );
  await appointmentChanged(client, clinic, { kind: 'booked', appointmentId, by: 'patient', now });
  return { appointmentId, reference, start: wish.start, end, practitionerId: wish.practitionerId };
}
