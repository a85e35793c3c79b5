import type { PoolClient } from 'pg';
import type { ClinicId } from '../database/in-clinic.ts';

export interface OpeningHours {
  weekday: number;
  fromMinutes: number;
  untilMinutes: number;
}

export async function openingHoursOf(client: PoolClient, clinicId: ClinicId): Promise<OpeningHours[]> {
  const { rows } = await client.query<OpeningHours>(
    `select weekday, from_minutes as "fromMinutes", until_minutes as "untilMinutes"
     from opening_hours where clinic_id = $1 order by weekday, from_minutes`,
    [clinicId],
  );
  return rows;
}

export interface AppointmentDetails {
  appointmentId: string;
  reference: string | null;
  status: 'held' | 'booked' | 'arrived' | 'did-not-attend' | 'cancelled';
  start: number;
  end: number;
  heldUntil: number | null;
  version: number;
  serviceId: string;
  serviceName: string;
  practitionerId: string;
  practitionerName: string;
}

/** Null when there is none. */
export async function appointmentOf(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
): Promise<AppointmentDetails | null> {
  const { rows } = await client.query<Omit<AppointmentDetails, 'start' | 'end' | 'heldUntil'> & Dates>(
    `select appointment_id as "appointmentId", reference, a.status, starts_at as "startsAt", ends_at as "endsAt",
       held_until as "heldUntil", version, a.service_id as "serviceId", s.name as "serviceName",
       a.practitioner_id as "practitionerId", p.name as "practitionerName"
     from appointment a
     join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     join practitioner p on p.clinic_id = a.clinic_id and p.practitioner_id = a.practitioner_id
     where a.clinic_id = $1 and a.appointment_id = $2`,
    [clinicId, appointmentId],
  );
  const [row] = rows;
  if (!row) return null;
  const { startsAt, endsAt, heldUntil, ...details } = row;
  return {
    ...details,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    heldUntil: heldUntil?.getTime() ?? null,
  };
}

interface Dates {
  startsAt: Date;
  endsAt: Date;
  heldUntil: Date | null;
}
