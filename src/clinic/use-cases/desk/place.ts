import type { PoolClient } from 'pg';
import type { Interval } from '../../../domain/booking/interval.ts';
import { outsideOf } from '../../../domain/booking/outside-hours.ts';
import { restOf } from '../../../domain/booking/rest-of.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { iso } from '../booking/wish.ts';
import { type Clinic, practitionersOf, type Service } from '../clinics.ts';
import { diaryHours } from '../diary-hours.ts';
import { freeTimes, nearestTo } from '../free-times.ts';
import { Refusal } from '../problem.ts';

const NEAREST = 3;
const LOOK_AROUND_DAYS = 14;

/** Staff give times that are too near for a patient at home. */
export const withoutLeadTime = (clinic: Clinic): Clinic => ({ ...clinic, leadMinutes: 0 });

export interface Place extends Interval {
  service: Service;
  practitionerId: string;
  /** An appointment that moves does not stand in its own way. */
  exceptAppointmentId?: string;
}

/** What staff said yes to, knowing it. */
export interface Agreed {
  isOutsideAgreed: boolean;
  /** Why it is booked over another; null when nothing may stand there. */
  overbookedReason: string | null;
}

export const blockedAt = ({ start, end, service }: Place): Interval => ({
  start: start - service.bufferBeforeMinutes * MINUTE_MS,
  end: end + service.bufferAfterMinutes * MINUTE_MS,
});

interface Met {
  start: string;
  end: string;
  name: string | null;
}

async function metBy(client: PoolClient, clinic: Clinic, place: Place, now: Instant): Promise<Met[]> {
  const blocked = blockedAt(place);
  const { rows } = await client.query<Met>(
    `select extract(epoch from a.starts_at) * 1000 as start, extract(epoch from a.ends_at) * 1000 as end, t.name
     from appointment a
     left join patient t on t.clinic_id = a.clinic_id and t.patient_id = a.patient_id
     where a.clinic_id = $1 and a.practitioner_id = $2 and a.blocked && tstzrange($3, $4)
       and a.status <> 'cancelled' and not (a.status = 'held' and a.held_until <= $5)
       and a.appointment_id is distinct from $6
     order by a.starts_at`,
    [
      clinic.clinicId,
      place.practitionerId,
      iso(blocked.start),
      iso(blocked.end),
      iso(now),
      place.exceptAppointmentId ?? null,
    ],
  );
  return rows;
}

function metWords(met: readonly Met[], clinic: Clinic): string {
  const words = met.map(({ name, start, end }) => {
    const [from, until] = [start, end].map((at) => localTime(Number(at), clinic.timeZone));
    return `${name ?? 'Somebody who is booking online'} has ${from} to ${until}.`;
  });
  return `This time is not free. ${words.join(' ')}`;
}

/** The refusal with the free times nearest to what was wanted, with anybody who gives the service. */
export async function notFree(
  client: PoolClient,
  clinic: Clinic,
  place: Place,
  now: Instant,
  detail = 'This time is not free: somebody else has just taken it.',
): Promise<Refusal> {
  const day = localDay(place.start, clinic.timeZone);
  const givers = (await practitionersOf(client, clinic.clinicId)).filter(({ serviceIds }) =>
    serviceIds.includes(place.service.serviceId),
  );
  const times = await freeTimes(client, withoutLeadTime(clinic), {
    service: place.service,
    practitionerIds: givers.map(({ practitionerId }) => practitionerId),
    firstDay: addDays(day, -1),
    lastDay: addDays(day, LOOK_AROUND_DAYS),
    now,
  });
  return new Refusal({ kind: 'taken', detail, nearest: nearestTo(place.start, times, NEAREST) });
}

async function outsideWords(client: PoolClient, clinic: Clinic, place: Place): Promise<string | null> {
  const [firstDay, lastDay] = [
    localDay(place.start, clinic.timeZone),
    localDay(place.end, clinic.timeZone),
  ] as const;
  const hours = await diaryHours(client, clinic, { firstDay, lastDay });
  const { works, timeOff } = hours.of(place.practitionerId);
  if (outsideOf([place], restOf(works, timeOff)).length === 0) return null;
  if (hours.closedDays.has(firstDay)) return 'The clinic is closed on this day.';
  if (outsideOf([place], works).length === 0) return 'They are away at this time.';
  return 'This is outside of their hours.';
}

/** Refuses somebody who does not give this service. */
export async function checkGiven(client: PoolClient, clinic: Clinic, place: Place): Promise<void> {
  const giver = (await practitionersOf(client, clinic.clinicId)).find(
    ({ practitionerId }) => practitionerId === place.practitionerId,
  );
  if (!giver?.serviceIds.includes(place.service.serviceId))
    throw new Refusal({
      kind: 'invalid',
      field: 'practitioner',
      detail: `${giver?.name ?? 'Whoever that is'} does not give ${place.service.name}. Choose somebody who does.`,
    });
}

/**
 * Looks at where an appointment is to go, and refuses what nobody has said yes to. Tells whether it goes over another
 * one, so that it has to be written as overbooked.
 */
export async function checkPlace(
  client: PoolClient,
  clinic: Clinic,
  place: Place,
  { isOutsideAgreed, overbookedReason }: Agreed,
  now: Instant,
): Promise<{ isOver: boolean; outside: string | null }> {
  const met = await metBy(client, clinic, place, now);
  if (met.length > 0 && overbookedReason === null)
    throw await notFree(client, clinic, place, now, metWords(met, clinic));
  const outside = await outsideWords(client, clinic, place);
  if (outside !== null && !isOutsideAgreed) throw new Refusal({ kind: 'outside-hours', detail: outside });
  return { isOver: met.length > 0, outside };
}
