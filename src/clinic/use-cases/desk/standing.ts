import type { PoolClient } from 'pg';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import type { AppointmentDetails } from '../clinic-details.ts';
import type { Clinic, Service } from '../clinics.ts';
import { notFound, Refusal } from '../problem.ts';
import type { Freed } from '../waiting-list/freed.ts';

export interface Standing {
  practitionerId: string;
  service: Service;
  start: Instant;
  end: Instant;
  status: AppointmentDetails['status'];
  overbookedReason: string | null;
  version: number;
}

interface StandingRow extends Service {
  practitionerId: string;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentDetails['status'];
  overbookedReason: string | null;
  version: number;
}

/** An appointment as it stands, kept from everybody else until the transaction ends. */
export async function standing(client: PoolClient, clinic: Clinic, appointmentId: string): Promise<Standing> {
  const { rows } = await client.query<StandingRow>(
    `select a.practitioner_id as "practitionerId", a.starts_at as "startsAt", a.ends_at as "endsAt", a.status,
       a.overbooked_reason as "overbookedReason", a.version, s.service_id as "serviceId", s.kind, s.name, s.about,
       s.duration_minutes as "durationMinutes", s.buffer_before_minutes as "bufferBeforeMinutes",
       s.buffer_after_minutes as "bufferAfterMinutes", s.price_pence as "pricePence"
     from appointment a join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     where a.clinic_id = $1 and a.appointment_id = $2 and a.status <> 'held' for update of a`,
    [clinic.clinicId, appointmentId],
  );
  const [row] = rows;
  if (!row) throw notFound('appointment');
  const { startsAt, endsAt, practitionerId, status, overbookedReason, version, ...service } = row;
  const times = { start: startsAt.getTime(), end: endsAt.getTime() };
  return { practitionerId, status, overbookedReason, version, service, ...times };
}

/** What is free again when it is left, buffers and all. */
export const freedBy = ({ practitionerId, start, end, service }: Standing): Freed => ({
  practitionerId,
  from: start - service.bufferBeforeMinutes * MINUTE_MS,
  until: end + service.bufferAfterMinutes * MINUTE_MS,
});

/** Refuses what was decided in front of an older state. */
export function checkSeen(found: Standing, version: number): void {
  if (found.version !== version)
    throw new Refusal({
      kind: 'changed',
      detail: 'Somebody else has changed this appointment meanwhile. Look at it again before you change it.',
    });
}
