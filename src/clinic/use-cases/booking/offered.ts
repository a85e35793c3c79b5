import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { isOverlap } from '../../database/in-clinic.ts';
import { type Clinic, practitionersOf, type Service, servicesOf } from '../clinics.ts';
import { freeTimes, nearestTo } from '../free-times.ts';
import { notFound, Refusal } from '../problem.ts';
import { iso, type Wish } from './wish.ts';

const NEAREST = 3;
const LOOK_AROUND_DAYS = 14;

export async function serviceFor(client: PoolClient, clinic: Clinic, wish: Wish): Promise<Service> {
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
export async function checkOffered(
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

export async function taken(client: PoolClient, clinic: Clinic, service: Service, wish: Wish, now: Instant) {
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
export async function clearOldHolds(
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
export async function guarded<T>(
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
