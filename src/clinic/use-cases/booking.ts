import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { blockedBy } from '../../domain/booking/free-slots.ts';
import { MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { addDays, localDay } from '../../domain/time/local-day.ts';
import { newId, newReference } from '../database/ids.ts';
import { isOverlap } from '../database/in-clinic.ts';
import { type Clinic, practitionersOf, type Service, servicesOf } from './clinics.ts';
import { freeTimes, nearestTo } from './free-times.ts';
import { notFound, Refusal } from './problem.ts';

export interface Wish {
  serviceId: string;
  practitionerId: string;
  start: Instant;
}

export interface Booked {
  appointmentId: string;
  reference: string;
  start: Instant;
  end: Instant;
  practitionerId: string;
}

export interface Contact {
  name: string;
  phone?: string;
  email?: string;
}

const NEAREST = 3;
const LOOK_AROUND_DAYS = 14;

const iso = (instant: Instant) => new Date(instant).toISOString();

async function serviceFor(client: PoolClient, clinic: Clinic, wish: Wish): Promise<Service> {
  const service = (await servicesOf(client, clinic.clinicId)).find(
    ({ serviceId }) => serviceId === wish.serviceId,
  );
  if (!service) throw notFound('service');
  const practitioner = (await practitionersOf(client, clinic.clinicId)).find(
    ({ practitionerId }) => practitionerId === wish.practitionerId,
  );
  if (!practitioner?.serviceIds.includes(service.serviceId)) throw notFound('practitioner for this service');
  return service;
}

async function timesAround(client: PoolClient, clinic: Clinic, service: Service, wish: Wish, now: Instant) {
  const day = localDay(wish.start, clinic.timeZone);
  return freeTimes(client, clinic, {
    service,
    practitionerIds: [wish.practitionerId],
    firstDay: addDays(day, -1),
    lastDay: addDays(day, LOOK_AROUND_DAYS),
    now,
  });
}

/** A slot that the clinic offers: within its hours, its lead time and its horizon, and free as far as can be seen. */
async function checkOffered(
  client: PoolClient,
  clinic: Clinic,
  service: Service,
  wish: Wish,
  now: Instant,
  exceptAppointmentId?: string,
): Promise<void> {
  const day = localDay(wish.start, clinic.timeZone);
  const offered = await freeTimes(client, clinic, {
    service,
    practitionerIds: [wish.practitionerId],
    firstDay: day,
    lastDay: day,
    now,
    ...(exceptAppointmentId && { exceptAppointmentId }),
  });
  if (!offered.some(({ start }) => start === wish.start))
    throw await taken(client, clinic, service, wish, now);
}

async function taken(client: PoolClient, clinic: Clinic, service: Service, wish: Wish, now: Instant) {
  const nearest = nearestTo(wish.start, await timesAround(client, clinic, service, wish, now), NEAREST);
  return new Refusal({
    kind: 'taken',
    detail:
      nearest.length > 0
        ? 'This time is no longer free. The nearest free times are listed.'
        : `This time is no longer free, and none near it is. Please ring us on ${clinic.phone}.`,
    nearest,
  });
}

/** Runs out the holds that stand where somebody wants to go. */
async function clearOldHolds(
  client: PoolClient,
  clinic: Clinic,
  practitionerId: string,
  from: Instant,
  until: Instant,
  now: Instant,
) {
  await client.query(
    `delete from appointment where clinic_id = $1 and practitioner_id = $2 and status = 'held' and held_until <= $3
       and blocked && tstzrange($4, $5)`,
    [clinic.clinicId, practitionerId, iso(now), iso(from), iso(until)],
  );
}

/** Writes; the guard of the database decides, and the nearest free times go with a no. */
async function guarded<T>(
  client: PoolClient,
  write: () => Promise<T>,
  refuse: () => Promise<Refusal>,
): Promise<T> {
  await client.query('savepoint guarded');
  try {
    return await write();
  } catch (error) {
    await client.query('rollback to savepoint guarded');
    throw isOverlap(error) ? await refuse() : error;
  }
}

/** Keeps a slot for whoever is typing. */
export async function hold(
  client: PoolClient,
  clinic: Clinic,
  wish: Wish,
  now: Instant,
): Promise<{ holdId: string; expiresAt: Instant }> {
  const service = await serviceFor(client, clinic, wish);
  await checkOffered(client, clinic, service, wish, now);
  const blocked = blockedBy(wish.start, service);
  await clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now);
  const holdId = newId();
  const expiresAt = now + clinic.holdMinutes * MINUTE_MS;
  await guarded(
    client,
    () =>
      client.query(
        `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked,
           status, held_until)
         values ($1, $2, $3, $4, $5, $6, tstzrange($7, $8), 'held', $9)`,
        [
          clinic.clinicId,
          holdId,
          wish.practitionerId,
          wish.serviceId,
          iso(wish.start),
          iso(wish.start + service.durationMinutes * MINUTE_MS),
          iso(blocked.start),
          iso(blocked.end),
          iso(expiresAt),
        ],
      ),
    () => taken(client, clinic, service, wish, now),
  );
  return { holdId, expiresAt };
}

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
    if (held.rowCount === 1)
      return {
        appointmentId: holdId,
        reference,
        start: wish.start,
        end,
        practitionerId: wish.practitionerId,
      };
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
  return { appointmentId, reference, start: wish.start, end, practitionerId: wish.practitionerId };
}

interface AppointmentRow {
  practitionerId: string;
  serviceId: string;
  start: string;
  status: string;
  reference: string;
}

async function changeable(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  now: Instant,
): Promise<AppointmentRow> {
  const { rows } = await client.query<AppointmentRow>(
    `select practitioner_id as "practitionerId", service_id as "serviceId",
       extract(epoch from starts_at) * 1000 as start, status, reference
     from appointment where clinic_id = $1 and appointment_id = $2 and status <> 'held' for update`,
    [clinic.clinicId, appointmentId],
  );
  const [appointment] = rows;
  if (!appointment) throw notFound('appointment');
  if (
    appointment.status === 'booked' &&
    Number(appointment.start) - now < clinic.changeNoticeMinutes * MINUTE_MS
  )
    throw new Refusal({
      kind: 'too-late',
      detail: `It is too close to the appointment to change it here. Please ring us on ${clinic.phone}.`,
    });
  return appointment;
}

/** Cancels; once more changes nothing. */
export async function cancel(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  now: Instant,
): Promise<void> {
  const appointment = await changeable(client, clinic, appointmentId, now);
  if (appointment.status === 'cancelled') return;
  await client.query(
    `update appointment set status = 'cancelled', version = version + 1, changed_at = $3
     where clinic_id = $1 and appointment_id = $2`,
    [clinic.clinicId, appointmentId, iso(now)],
  );
}

/** Moves to another slot of the same service; the old one is free at the same instant. */
export async function reschedule(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  wanted: { practitionerId?: string; start: Instant },
  now: Instant,
): Promise<Booked> {
  const old = await changeable(client, clinic, appointmentId, now);
  if (old.status !== 'booked') throw notFound('appointment');
  const wish: Wish = {
    serviceId: old.serviceId,
    practitionerId: wanted.practitionerId ?? old.practitionerId,
    start: wanted.start,
  };
  const service = await serviceFor(client, clinic, wish);
  await checkOffered(client, clinic, service, wish, now, appointmentId);
  const blocked = blockedBy(wish.start, service);
  const end = wish.start + service.durationMinutes * MINUTE_MS;
  await clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now);
  await guarded(
    client,
    () =>
      client.query(
        `update appointment set practitioner_id = $3, starts_at = $4, ends_at = $5, blocked = tstzrange($6, $7),
           version = version + 1, changed_at = $8
         where clinic_id = $1 and appointment_id = $2`,
        [
          clinic.clinicId,
          appointmentId,
          wish.practitionerId,
          iso(wish.start),
          iso(end),
          iso(blocked.start),
          iso(blocked.end),
          iso(now),
        ],
      ),
    () => taken(client, clinic, service, wish, now),
  );
  return {
    appointmentId,
    reference: old.reference,
    start: wish.start,
    end,
    practitionerId: wish.practitionerId,
  };
}

/**
 * Does `work` once for a key: the same key with the same request gets the first answer again, also when the reply was
 * lost. Refused work leaves no trace, so it can be asked for again with the same key.
 */
export async function once<T>(
  client: PoolClient,
  clinic: Clinic,
  key: string,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  // Whoever comes second waits here until the first has ended.
  const fresh = await client.query(
    'insert into idempotency_key (clinic_id, key, request_hash) values ($1, $2, $3) on conflict do nothing',
    [clinic.clinicId, key, hash],
  );
  if (fresh.rowCount === 0) {
    const { rows } = await client.query<{ hash: Buffer; answer: T }>(
      'select request_hash as hash, answer from idempotency_key where clinic_id = $1 and key = $2',
      [clinic.clinicId, key],
    );
    const [first] = rows;
    if (first?.hash.equals(hash)) return first.answer;
    throw new Refusal({
      kind: 'key-reused',
      detail: 'This Idempotency-Key was used for another request. Make a new one for each booking.',
    });
  }
  const answer = await work();
  await client.query('update idempotency_key set answer = $3 where clinic_id = $1 and key = $2', [
    clinic.clinicId,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}
