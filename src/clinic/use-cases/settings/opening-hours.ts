import type { PoolClient } from 'pg';
import type { DayHours } from '../../../domain/booking/rota-change.ts';
import { hoursBetween } from '../../../domain/booking/working-hours.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { newId } from '../../database/ids.ts';
import { type Actor, noteAudit } from '../audit.ts';
import { openingHoursOf } from '../clinic-details.ts';
import type { Clinic } from '../clinics.ts';
import { bookedAhead, daysOf, pushedOut } from './affected-appointments.ts';
import { oneAtATime, type Saved, seenMark } from './saved.ts';

const NO_DAYS: ReadonlySet<LocalDay> = new Set();
const always = (week: readonly DayHours[]) =>
  week.map((hours) => ({ ...hours, firstDay: null, lastDay: null }));

/** The week of the clinic becomes `week`. Booked appointments stay, and are named first unless `isSure`. */
export async function changeOpeningHours(
  client: PoolClient,
  clinic: Clinic,
  { week, seen, isSure, by }: { week: readonly DayHours[]; seen: string; isSure: boolean; by: Actor },
  now: Instant,
): Promise<Saved<DayHours[]>> {
  await oneAtATime(client, clinic.clinicId);
  const before = await openingHoursOf(client, clinic.clinicId);
  if (seenMark(before) !== seen) return { kind: 'changed', now: before };
  if (!isSure) {
    const booked = await bookedAhead(client, clinic, { now });
    const days = daysOf(booked, clinic.timeZone);
    const within = (hours: readonly DayHours[]) =>
      days ? hoursBetween(always(hours), { ...days, closedDays: NO_DAYS }) : [];
    const appointments = pushedOut(booked, within(before), within(week));
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  await client.query('delete from opening_hours where clinic_id = $1', [clinic.clinicId]);
  for (const { weekday, fromMinutes, untilMinutes } of week)
    await client.query('insert into opening_hours values ($1, $2, $3, $4, $5)', [
      clinic.clinicId,
      newId(),
      weekday,
      fromMinutes,
      untilMinutes,
    ]);
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'hours changed',
    details: { weekdays: changedWeekdays(before, week) },
  });
  return { kind: 'saved' };
}

/** Weekdays, 1 to 7, whose hours differ. */
function changedWeekdays(before: readonly DayHours[], after: readonly DayHours[]): number[] {
  const ofDay = (week: readonly DayHours[], weekday: number) =>
    week
      .filter((hours) => hours.weekday === weekday)
      .map(({ fromMinutes, untilMinutes }) => `${fromMinutes}-${untilMinutes}`)
      .sort()
      .join();
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => ofDay(before, weekday) !== ofDay(after, weekday));
}
