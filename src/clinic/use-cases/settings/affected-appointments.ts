import type { PoolClient } from 'pg';
import type { Interval, Intervals } from '../../../domain/booking/interval.ts';
import { outsideOf } from '../../../domain/booking/outside-hours.ts';
import { DAY_MS, type Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';

/** A booked appointment that a change of hours concerns. */
export interface AffectedAppointment extends Interval {
  appointmentId: string;
  practitionerId: string;
  practitionerName: string;
  serviceId: string;
  serviceName: string;
  patientName: string;
}

interface Asked {
  now: Instant;
  practitionerId?: string;
  serviceId?: string;
  /** Only those that meet this time. */
  within?: Interval;
}

/** What is booked and still to come, earliest first; what staff overbooked on purpose as well. */
export async function bookedAhead(
  client: PoolClient,
  clinic: Clinic,
  { now, practitionerId, serviceId, within }: Asked,
): Promise<AffectedAppointment[]> {
  const { rows } = await client.query<
    Omit<AffectedAppointment, 'start' | 'end'> & { start: string; end: string }
  >(
    `select a.appointment_id as "appointmentId", a.practitioner_id as "practitionerId",
       p.name as "practitionerName", a.service_id as "serviceId", s.name as "serviceName",
       t.name as "patientName", extract(epoch from starts_at) * 1000 as start,
       extract(epoch from ends_at) * 1000 as end
     from appointment a
     join practitioner p on p.clinic_id = a.clinic_id and p.practitioner_id = a.practitioner_id
     join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     join patient t on t.clinic_id = a.clinic_id and t.patient_id = a.patient_id
     where a.clinic_id = $1 and a.status = 'booked' and a.ends_at > $2
       and ($3::uuid is null or a.practitioner_id = $3) and ($4::uuid is null or a.service_id = $4)
       and ($5::timestamptz is null or (a.starts_at < $6 and a.ends_at > $5))
     order by a.starts_at, a.appointment_id`,
    [
      clinic.clinicId,
      iso(now),
      practitionerId ?? null,
      serviceId ?? null,
      within ? iso(within.start) : null,
      within ? iso(within.end) : null,
    ],
  );
  return rows.map((row) => ({ ...row, start: Number(row.start), end: Number(row.end) }));
}

/** The days that `appointments` need to be looked at for; null when there are none. */
export function daysOf(
  appointments: readonly Interval[],
  timeZone: string,
): { firstDay: LocalDay; lastDay: LocalDay; timeZone: string } | null {
  const [first] = appointments;
  if (!first) return null;
  const last = Math.max(...appointments.map(({ end }) => end));
  return {
    firstDay: addDays(localDay(first.start, timeZone), -1),
    lastDay: localDay(last + DAY_MS, timeZone),
    timeZone,
  };
}

/** Those that lie in the hours as they were, and would no longer. */
export function pushedOut<T extends Interval>(
  appointments: readonly T[],
  before: Intervals,
  after: Intervals,
): T[] {
  const wereOutside = new Set(outsideOf(appointments, before));
  return outsideOf(appointments, after).filter((appointment) => !wereOutside.has(appointment));
}
