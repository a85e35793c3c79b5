import type { PoolClient } from 'pg';
import { DAY_MS, MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { localTime } from '../../domain/time/local-time.ts';
import type { CalendarEvent } from '../../wire/calendar/calendar.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { type Actor, noteAudit } from './audit.ts';
import { iso } from './booking/wish.ts';
import type { Clinic } from './clinics.ts';

const SHOWN_BEFORE_DAYS = 14;
const SHOWN_AFTER_DAYS = 120;

/** What the private address of a calendar is made of; null when there is no such practitioner. */
export async function calendarVersionOf(
  client: PoolClient,
  clinicId: ClinicId,
  practitionerId: string,
): Promise<number | null> {
  const { rows } = await client.query<{ version: number }>(
    `select calendar_version as version from practitioner where clinic_id = $1 and practitioner_id = $2 and is_active`,
    [clinicId, practitionerId],
  );
  return rows[0]?.version ?? null;
}

/** Makes the address that was handed out worthless. */
export async function renewCalendar(
  client: PoolClient,
  clinicId: ClinicId,
  practitionerId: string,
  by: Actor,
): Promise<void> {
  await client.query(
    `update practitioner set calendar_version = calendar_version + 1 where clinic_id = $1 and practitioner_id = $2`,
    [clinicId, practitionerId],
  );
  await noteAudit(client, clinicId, {
    actor: by,
    action: 'calendar address renewed',
    subjectId: practitionerId,
  });
}

/**
 * The appointments of a practitioner for their own calendar. That calendar may lie with strangers, so it names the
 * service and the reference, and never a person.
 */
export async function calendarEventsOf(
  client: PoolClient,
  clinic: Clinic,
  practitionerId: string,
  now: Instant,
): Promise<CalendarEvent[]> {
  const { rows } = await client.query<{
    id: string;
    start: Date;
    end: Date;
    version: number;
    reference: string;
    service: string;
  }>(
    `select appointment_id as id, starts_at as start, ends_at as end, version, reference, s.name as service
     from appointment a join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     where a.clinic_id = $1 and practitioner_id = $2 and status in ('booked', 'arrived')
       and starts_at between $3 and $4 order by starts_at`,
    [
      clinic.clinicId,
      practitionerId,
      iso(now - SHOWN_BEFORE_DAYS * DAY_MS),
      iso(now + SHOWN_AFTER_DAYS * DAY_MS),
    ],
  );
  return rows.map(({ id, start, end, version, reference, service }) => {
    const [hours = 0, minutes = 0] = localTime(start.getTime(), clinic.timeZone).split(':').map(Number);
    return {
      uid: `${id}.diary@unspasm`,
      title: `${service} · ${reference}`,
      words: 'Who it is stands in the diary of the clinic.',
      from: localDay(start.getTime(), clinic.timeZone),
      startMinutes: hours * 60 + minutes,
      lengthMinutes: (end.getTime() - start.getTime()) / MINUTE_MS,
      sequence: version,
      isBusy: true,
    };
  });
}
