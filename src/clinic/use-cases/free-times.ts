import type { PoolClient } from 'pg';
import { freeStarts } from '../../domain/booking/free-slots.ts';
import { common, type Interval, joined } from '../../domain/booking/interval.ts';
import { hoursBetween, type WeeklyHours } from '../../domain/booking/working-hours.ts';
import { DAY_MS, MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts';
import type { Clinic, Service } from './clinics.ts';

export interface FreeTime {
  start: Instant;
  end: Instant;
  practitionerId: string;
}

export interface FreeTimesAsked {
  service: Service;
  /** Those who give the service, and of whom times are wanted. */
  practitionerIds: readonly string[];
  firstDay: LocalDay;
  lastDay: LocalDay;
  now: Instant;
  /** An appointment that is to be moved stands in nobody's way. */
  exceptAppointmentId?: string;
}

interface HoursRow extends WeeklyHours {
  practitionerId: string | null;
}

interface BusyRow {
  practitionerId: string;
  start: string;
  end: string;
}

/**
 * Every time at which the service can begin on these days by the clocks of the clinic, earliest first; within the
 * clinic's lead time and horizon, whatever was asked.
 */
export async function freeTimes(
  client: PoolClient,
  clinic: Clinic,
  { service, practitionerIds, firstDay, lastDay, now, exceptAppointmentId }: FreeTimesAsked,
): Promise<FreeTime[]> {
  const today = localDay(now, clinic.timeZone);
  const horizon = addDays(today, clinic.horizonDays);
  const asked = {
    firstDay: firstDay < today ? today : firstDay,
    lastDay: lastDay > horizon ? horizon : lastDay,
    timeZone: clinic.timeZone,
  };
  if (asked.firstDay > asked.lastDay || practitionerIds.length === 0) return [];
  const hours = await client.query<HoursRow>(
    `select null as "practitionerId", weekday, from_minutes as "fromMinutes", until_minutes as "untilMinutes",
       null as "firstDay", null as "lastDay" from opening_hours where clinic_id = $1
     union all
     select practitioner_id::text, weekday, from_minutes, until_minutes, first_day::text, last_day::text
     from rota where clinic_id = $1 and practitioner_id = any($2::uuid[])`,
    [clinic.clinicId, practitionerIds],
  );
  const closed = await client.query<{ day: LocalDay }>(
    'select day::text from closed_day where clinic_id = $1 and day between $2 and $3',
    [clinic.clinicId, asked.firstDay, asked.lastDay],
  );
  // A day more on both sides, for the clocks of the clinic are not those of the database.
  const span = [
    new Date(Date.parse(asked.firstDay) - DAY_MS).toISOString(),
    new Date(Date.parse(asked.lastDay) + 2 * DAY_MS).toISOString(),
  ];
  const busy = await client.query<BusyRow>(
    `select practitioner_id as "practitionerId", extract(epoch from lower(blocked)) * 1000 as start,
       extract(epoch from upper(blocked)) * 1000 as end
     from appointment
     where clinic_id = $1 and practitioner_id = any($2::uuid[]) and blocked && tstzrange($3, $4)
       and status <> 'cancelled' and not (status = 'held' and held_until <= $5) and appointment_id is distinct from $6
     union all
     select practitioner_id, extract(epoch from greatest(lower(during), $3)) * 1000,
       extract(epoch from least(upper(during), $4)) * 1000
     from time_off
     where clinic_id = $1 and practitioner_id = any($2::uuid[]) and during && tstzrange($3, $4)`,
    [clinic.clinicId, practitionerIds, ...span, new Date(now).toISOString(), exceptAppointmentId ?? null],
  );
  const closedDays = new Set(closed.rows.map(({ day }) => day));
  const open = hoursBetween(
    hours.rows.filter(({ practitionerId }) => practitionerId === null),
    { ...asked, closedDays },
  );
  const earliest = now + clinic.leadMinutes * MINUTE_MS;
  const found = practitionerIds.flatMap((practitionerId) => {
    const ofThem = ({ practitionerId: id }: { practitionerId: string | null }) => id === practitionerId;
    const works = hoursBetween(hours.rows.filter(ofThem), { ...asked, closedDays });
    const taken = busy.rows
      .filter(ofThem)
      .map(({ start, end }): Interval => ({ start: Number(start), end: Number(end) }));
    return freeStarts(common(open, works), joined(taken), service, {
      stepMinutes: clinic.stepMinutes,
      earliest,
    }).map((start) => ({ start, end: start + service.durationMinutes * MINUTE_MS, practitionerId }));
  });
  return found.sort((a, b) => a.start - b.start || (a.practitionerId < b.practitionerId ? -1 : 1));
}

/** The `count` free times nearest to `wanted`, earliest first. */
export function nearestTo(wanted: Instant, times: readonly FreeTime[], count: number): FreeTime[] {
  return times
    .toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
