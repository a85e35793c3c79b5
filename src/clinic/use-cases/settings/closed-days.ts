import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { instantAt } from '../../../domain/time/instant-at.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { bookedAhead } from './affected-appointments.ts';
import { oneAtATime, type Saved, seenMark } from './saved.ts';

export interface ClosedDay {
  day: LocalDay;
  reason: string;
}

export async function closedDaysFrom(
  client: PoolClient,
  clinicId: ClinicId,
  firstDay: LocalDay,
): Promise<ClosedDay[]> {
  const { rows } = await client.query<ClosedDay>(
    'select day::text, reason from closed_day where clinic_id = $1 and day >= $2 order by day',
    [clinicId, firstDay],
  );
  return rows;
}

/** What is booked on a day by the clocks of the clinic. */
const bookedOn = (client: PoolClient, clinic: Clinic, day: LocalDay, now: Instant) =>
  bookedAhead(client, clinic, {
    now,
    within: { start: instantAt(day, 0, clinic.timeZone), end: instantAt(day, 1440, clinic.timeZone) },
  });

interface Close {
  closed: ClosedDay;
  /** Of a day that is closed already and is to have another reason; empty otherwise. */
  seen: string;
  isSure: boolean;
  by: Actor;
}

/** Closes a whole day. What is booked stays, and is named first unless `isSure`. */
export async function closeDay(
  client: PoolClient,
  clinic: Clinic,
  { closed, seen, isSure, by }: Close,
  now: Instant,
): Promise<Saved<ClosedDay>> {
  await oneAtATime(client, clinic.clinicId);
  const { day, reason } = closed;
  const [before] = (await closedDaysFrom(client, clinic.clinicId, day)).filter((other) => other.day === day);
  if (before?.reason === reason) return { kind: 'saved' };
  if (before && seenMark(before) !== seen) return { kind: 'changed', now: before };
  if (!before && !isSure) {
    const appointments = await bookedOn(client, clinic, day, now);
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  await client.query(
    `insert into closed_day (clinic_id, day, reason) values ($1, $2, $3)
     on conflict (clinic_id, day) do update set reason = excluded.reason`,
    [clinic.clinicId, day, reason],
  );
  const action = before ? 'closed-day changed' : 'closed-day added';
  await noteAudit(client, clinic.clinicId, { actor: by, action, details: { day } });
  return { kind: 'saved' };
}

/** Opens a day again; one that is open already stays so. */
export async function openDay(
  client: PoolClient,
  clinic: Clinic,
  { day, by }: { day: LocalDay; by: Actor },
): Promise<void> {
  const gone = await client.query('delete from closed_day where clinic_id = $1 and day = $2', [
    clinic.clinicId,
    day,
  ]);
  if (gone.rowCount === 1)
    await noteAudit(client, clinic.clinicId, { actor: by, action: 'closed-day removed', details: { day } });
}
