import type { PoolClient } from 'pg';
import { blockedBy } from '../../../domain/booking/free-slots.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { newId, newReference } from '../../database/ids.ts';
import type { Standing } from '../../mail/told.ts';
import { appointmentChanged } from '../appointment-events.ts';
import type { Clinic, Service } from '../clinics.ts';
import { clearOldHolds, offeredService, serviceFor, taken } from './offered.ts';
import { type Booked, type Contact, iso, type Wish } from './wish.ts';

/** Of what nobody has changed yet. */
const FIRST_VERSION = 0;

interface NewBooking {
  wish: Wish;
  contact: Contact;
  patientId: string;
  reference: string;
  now: Instant;
}

const keepPatient = (client: PoolClient, { clinicId }: Clinic, { contact, patientId }: NewBooking) =>
  client.query(
    'insert into patient (clinic_id, patient_id, name, phone, email) values ($1, $2, $3, $4, $5)',
    [clinicId, patientId, contact.name, contact.phone ?? null, contact.email ?? null],
  );

/** False where the hold stands no more, or is of another slot; then nobody is kept either. */
async function bookHeld(
  client: PoolClient,
  clinic: Clinic,
  holdId: string,
  booking: NewBooking,
): Promise<boolean> {
  const { wish, patientId, reference, now } = booking;
  const { rowCount } = await client.query(
    `select from appointment where clinic_id = $1 and appointment_id = $2 and status = 'held'
       and practitioner_id = $3 and service_id = $4 and starts_at = $5 for update`,
    [clinic.clinicId, holdId, wish.practitionerId, wish.serviceId, iso(wish.start)],
  );
  if (rowCount === 0) return false;
  await Promise.all([
    keepPatient(client, clinic, booking),
    client.query(
      `update appointment set status = 'booked', held_until = null, patient_id = $3, reference = $4, changed_at = $5
       where clinic_id = $1 and appointment_id = $2`,
      [clinic.clinicId, holdId, patientId, reference, iso(now)],
    ),
  ]);
  return true;
}

/** The guard of the database decides: null when somebody else was quicker. */
async function insertBooked(
  client: PoolClient,
  clinic: Clinic,
  service: Service,
  { wish, patientId, reference, now }: NewBooking,
): Promise<string | null> {
  const blocked = blockedBy(wish.start, service);
  const appointmentId = newId();
  const { rowCount } = await client.query(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
       blocked, status, reference, created_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9), 'booked', $10, $11, $11) on conflict do nothing`,
    [
      clinic.clinicId,
      appointmentId,
      wish.practitionerId,
      wish.serviceId,
      patientId,
      iso(wish.start),
      iso(wish.start + service.durationMinutes * MINUTE_MS),
      iso(blocked.start),
      iso(blocked.end),
      reference,
      iso(now),
    ],
  );
  return rowCount === 1 ? appointmentId : null;
}

/** Books a slot, the one held by `holdId` if that still stands; everything in the transaction of `client`. */
export async function book(
  client: PoolClient,
  clinic: Clinic,
  { holdId, contact, ...wish }: Wish & { holdId?: string; contact: Contact },
  now: Instant,
): Promise<Booked> {
  const booking: NewBooking = { wish, contact, patientId: newId(), reference: newReference(), now };
  const booked = async (
    appointmentId: string,
    service: Service,
    { reference }: NewBooking,
    known?: Standing,
  ) => {
    await appointmentChanged(client, clinic, {
      kind: 'booked',
      appointmentId,
      by: 'patient',
      now,
      ...(known && { known }),
    });
    const end = wish.start + service.durationMinutes * MINUTE_MS;
    return { appointmentId, reference, start: wish.start, end, practitionerId: wish.practitionerId };
  };
  if (holdId !== undefined) {
    const service = await serviceFor(client, clinic, wish);
    if (await bookHeld(client, clinic, holdId, booking)) return booked(holdId, service, booking);
  }
  const service = await offeredService(client, clinic, wish, now);
  const written = { start: wish.start, version: FIRST_VERSION, email: contact.email ?? null };
  const [, appointmentId] = await Promise.all([
    keepPatient(client, clinic, booking),
    insertBooked(client, clinic, service, booking),
  ]);
  if (appointmentId !== null) return booked(appointmentId, service, booking, written);
  // A hold that has run out may still lie there; and, as rare as it is, it may be the reference that is taken.
  const blocked = blockedBy(wish.start, service);
  await clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now);
  const another = { ...booking, reference: newReference() };
  const insertedId = await insertBooked(client, clinic, service, another);
  if (insertedId === null) throw await taken(client, clinic, service, wish, now);
  return booked(insertedId, service, another, written);
}
