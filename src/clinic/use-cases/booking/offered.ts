import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { isOverlap } from '../../database/in-clinic.ts';
import { type Clinic, findService, type Service } from '../clinics.ts';
import { freeTimes, freeTimesIn, nearestTo, timetableOf } from '../free-times.ts';
import { notFound, Refusal } from '../problem.ts';
import { iso, type Wish } from './wish.ts';

const NEAREST = 3;
const LOOK_AROUND_DAYS = 14;

export async function serviceFor(client: PoolClient, clinic: Clinic, wish: Wish): Promise<Service> {
  const found = await findService(client, clinic.clinicId, wish);
  if (!found) throw notFound('service');
  if (!found.isGiven) throw notFound('practitioner for this service');
  return found.service;
}

/**
 * The service of a slot that the clinic offers: within its hours, its lead time and its horizon, and free as far as
 * can be seen. An appointment that is to be moved stands in nobody's way.
 */
export async function offeredService(
  client: PoolClient,
  clinic: Clinic,
  wish: Wish,
  now: Instant,
  exceptAppointmentId?: string,
): Promise<Service> {
  const day = localDay(wish.start, clinic.timeZone);
  const { practitionerId } = wish;
  const [service, timetable] = await Promise.all([
    serviceFor(client, clinic, wish),
    timetableOf(client, clinic, {
      practitionerIds: [practitionerId],
      firstDay: day,
      lastDay: day,
      now,
      ...(exceptAppointmentId && { exceptAppointmentId }),
    }),
  ]);
  if (!freeTimesIn(timetable, service).some(({ start }) => start === wish.start))
    throw await taken(client, clinic, service, wish, now);
  return service;
}

export async function taken(client: PoolClient, clinic: Clinic, service: Service, wish: Wish, now: Instant) {
  const day = localDay(wish.start, clinic.timeZone);
  const around = await freeTimes(client, clinic, {
    service,
    practitionerIds: [wish.practitionerId],
    firstDay: addDays(day, -1),
    lastDay: addDays(day, LOOK_AROUND_DAYS),
    now,
  });
  const nearest = nearestTo(wish.start, around, NEAREST);
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
       and blocked && tstzrange($4, $5)
       and starts_at > $4::timestamptz - interval '1 day' and starts_at < $5::timestamptz + interval '1 day'`,
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
