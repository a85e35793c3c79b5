import type { PoolClient } from 'pg';
import { type RotaPeriod, rotaWithChange } from '../../../domain/booking/rota-change.ts';
import { hoursBetween, type WeeklyHours } from '../../../domain/booking/working-hours.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { newId } from '../../database/ids.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { bookedAhead, daysOf, pushedOut } from './affected-appointments.ts';
import { oneAtATime, type Saved, seenMark } from './saved.ts';

export async function rotaOf(
  client: PoolClient,
  clinic: Clinic,
  practitionerId: string,
): Promise<WeeklyHours[]> {
  const { rows } = await client.query<WeeklyHours>(
    `select weekday, from_minutes as "fromMinutes", until_minutes as "untilMinutes",
       first_day::text as "firstDay", last_day::text as "lastDay"
     from rota where clinic_id = $1 and practitioner_id = $2
     order by first_day nulls first, weekday, from_minutes, last_day`,
    [clinic.clinicId, practitionerId],
  );
  return rows;
}

interface RotaChange {
  practitionerId: string;
  period: RotaPeriod & { firstDay: LocalDay };
  seen: string;
  isSure: boolean;
  by: Actor;
}

/** Another week for one practitioner from a day on. Booked appointments stay, and are named first unless `isSure`. */
export async function changeRota(
  client: PoolClient,
  clinic: Clinic,
  { practitionerId, period, seen, isSure, by }: RotaChange,
  now: Instant,
): Promise<Saved<WeeklyHours[]>> {
  await oneAtATime(client, clinic.clinicId);
  const before = await rotaOf(client, clinic, practitionerId);
  if (seenMark(before) !== seen) return { kind: 'changed', now: before };
  const after = rotaWithChange(before, period);
  if (!isSure) {
    const booked = await bookedAhead(client, clinic, { now, practitionerId });
    const days = daysOf(booked, clinic.timeZone);
    const within = (rota: readonly WeeklyHours[]) =>
      days ? hoursBetween(rota, { ...days, closedDays: new Set() }) : [];
    const appointments = pushedOut(booked, within(before), within(after));
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  await client.query('delete from rota where clinic_id = $1 and practitioner_id = $2', [
    clinic.clinicId,
    practitionerId,
  ]);
  for (const { weekday, fromMinutes, untilMinutes, firstDay, lastDay } of after)
    await client.query(
      `insert into rota (clinic_id, rota_id, practitioner_id, weekday, from_minutes, until_minutes, first_day, last_day)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [clinic.clinicId, newId(), practitionerId, weekday, fromMinutes, untilMinutes, firstDay, lastDay],
    );
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'rota changed',
    subjectId: practitionerId,
    details: { firstDay: period.firstDay, lastDay: period.lastDay },
  });
  return { kind: 'saved' };
}
