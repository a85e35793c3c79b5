import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { instantAt } from '../../../domain/time/instant-at.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { type AffectedAppointment, bookedAhead } from './affected-appointments.ts';

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

export type Closing = { kind: 'saved' } | { kind: 'affects'; appointments: readonly AffectedAppointment[] };

/** What is booked on a day by the clocks of the clinic. */
const bookedOn = (client: PoolClient, clinic: Clinic, day: LocalDay, now: Instant) =>
  bookedAhead(client, clinic, {
    now,
    within: { start: instantAt(day, 0, clinic.timeZone), end: instantAt(day, 1440, clinic.timeZone) },
  });

/** Closes whole days; one that is closed already stays as it is. What is booked is named first unless `isSure`. */
export async function closeDays(
  client: PoolClient,
  clinic: Clinic,
  { days, isSure, by }: { days: readonly ClosedDay[]; isSure: boolean; by: Actor },
  now: Instant,
): Promise<Closing> {
  if (!isSure) {
    const appointments: AffectedAppointment[] = [];
    for (const { day } of days) appointments.push(...(await bookedOn(client, clinic, day, now)));
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  for (const { day, reason } of days) {
    const added = await client.query(
      'insert into closed_day (clinic_id, day, reason) values ($1, $2, $3) on conflict do nothing',
      [clinic.clinicId, day, reason],
    );
    if (added.rowCount === 1)
      await noteAudit(client, clinic.clinicId, { actor: by, action: 'closed-day added', details: { day } });
  }
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
