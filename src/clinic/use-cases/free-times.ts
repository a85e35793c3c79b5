import type { PoolClient } from 'pg';
import { freeStarts, type ServiceTimes } from '../../domain/booking/free-slots.ts';
import { common, type Interval, type Intervals, joined } from '../../domain/booking/interval.ts';
import { type HoursAsked, hoursBetween, type WeeklyHours } from '../../domain/booking/working-hours.ts';
import { DAY_MS, MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { instantAt } from '../../domain/time/instant-at.ts';
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts';
import type { Clinic, Service } from './clinics.ts';

/** One time, and everybody who is free then, in the order of their ids. */
export interface FreeStart {
  start: Instant;
  end: Instant;
  practitionerIds: string[];
}

export interface FreeTime {
  start: Instant;
  end: Instant;
  practitionerId: string;
}

interface TimetableAsked {
  /** Those of whom times are wanted. */
  practitionerIds: readonly string[];
  firstDay: LocalDay;
  lastDay: LocalDay;
  now: Instant;
  /** An appointment that is to be moved stands in nobody's way. */
  exceptAppointmentId?: string;
  /** So far before and after these days a time that begins in them may reach; a day at most, as every appointment. */
  reachMs?: number;
}

/** `practitionerIds` are of those who give the service. */
export interface FreeTimesAsked extends TimetableAsked {
  service: Service;
}

interface HoursRow extends WeeklyHours {
  practitionerId: string | null;
}

interface BusyRow {
  practitionerId: string;
  /** As PostgreSQL sends a multirange: in order, and none meets another. */
  stretches: Buffer;
}

/** What there is of some practitioners' time. */
interface Timetable {
  stepMinutes: number;
  /** Times begin no sooner than this, and sooner than `until`. */
  earliest: Instant;
  until: Instant;
  practitioners: readonly { practitionerId: string; open: Intervals; busy: Intervals }[];
}

const SHORT_DAYS = 7;

/**
 * The hours and what is busy in them, on these days by the clocks of the clinic and within its horizon; and of the day
 * before and after, for hours may go on past midnight, and times are counted from where they began.
 */
export async function timetableOf(
  client: PoolClient,
  clinic: Clinic,
  { practitionerIds, firstDay, lastDay, now, exceptAppointmentId, reachMs = DAY_MS }: TimetableAsked,
): Promise<Timetable> {
  const today = localDay(now, clinic.timeZone);
  const horizon = addDays(today, clinic.horizonDays);
  const wanted = {
    firstDay: firstDay < today ? today : firstDay,
    lastDay: lastDay > horizon ? horizon : lastDay,
  };
  const midnight = (day: LocalDay) => instantAt(day, 0, clinic.timeZone);
  const bounds = {
    stepMinutes: clinic.stepMinutes,
    earliest: Math.max(now + clinic.leadMinutes * MINUTE_MS, midnight(wanted.firstDay)),
    until: midnight(addDays(wanted.lastDay, 1)),
  };
  if (wanted.firstDay > wanted.lastDay || practitionerIds.length === 0)
    return { ...bounds, practitioners: [] };
  const asked = {
    firstDay: addDays(wanted.firstDay, -1),
    lastDay: addDays(wanted.lastDay, 1),
    timeZone: clinic.timeZone,
  };
  const span = [midnight(wanted.firstDay) - reachMs, bounds.until + reachMs].map((at) =>
    new Date(at).toISOString(),
  );
  const hoursAsked = client.query<HoursRow>(
    `select null as "practitionerId", weekday, from_minutes as "fromMinutes", until_minutes as "untilMinutes",
       null as "firstDay", null as "lastDay" from opening_hours where clinic_id = $1
     union all
     select practitioner_id::text, weekday, from_minutes, until_minutes, first_day::text, last_day::text
     from rota where clinic_id = $1 and practitioner_id = any($2::uuid[])`,
    [clinic.clinicId, practitionerIds],
  );
  const closedAsked = client.query<{ day: LocalDay }>(
    'select day::text from closed_day where clinic_id = $1 and day between $2 and $3',
    [clinic.clinicId, asked.firstDay, asked.lastDay],
  );
  // By `starts_at`, whose index goes straight to these days: nothing is as long as a day. What lies outside of them is in
  // nobody's way; of a season, to look whether it does costs more than to take it along. Appointments that follow one another come as one stretch, in bare bytes: a row, or a text, for
  // each of a season's appointments would cost more than finding it.
  const isShort = addDays(wanted.firstDay, SHORT_DAYS) > wanted.lastDay;
  const busyAsked = client.query<BusyRow>(
    `select practitioner_id as "practitionerId", multirange_send(range_agg(blocked)) as stretches
     from appointment
     where clinic_id = $1 and practitioner_id = any($2::uuid[]) ${isShort ? 'and blocked && tstzrange($3, $4)' : ''}
       and starts_at > $3::timestamptz - interval '1 day' and starts_at < $4::timestamptz + interval '1 day'
       and status <> 'cancelled' and not (status = 'held' and held_until <= $5) and appointment_id is distinct from $6
     group by practitioner_id`,
    [clinic.clinicId, practitionerIds, ...span, new Date(now).toISOString(), exceptAppointmentId ?? null],
  );
  const awayAsked = client.query<BusyRow>(
    `select practitioner_id as "practitionerId", multirange_send(range_agg(during * tstzrange($3, $4))) as stretches
     from time_off
     where clinic_id = $1 and practitioner_id = any($2::uuid[]) and during && tstzrange($3, $4)
     group by practitioner_id`,
    [clinic.clinicId, practitionerIds, ...span],
  );
  const [hours, closed, busy, away] = await Promise.all([hoursAsked, closedAsked, busyAsked, awayAsked]);
  const days = { ...asked, closedDays: new Set(closed.rows.map(({ day }) => day)) };
  const hoursOf = byPractitioner(hours.rows);
  const busyOf = byPractitioner([...busy.rows, ...away.rows]);
  const open = hoursBetween(hoursOf.get(null) ?? [], days);
  const openOf = openAsWell(open, days);
  return {
    ...bounds,
    practitioners: practitionerIds.map((practitionerId) => ({
      practitionerId,
      open: openOf(hoursOf.get(practitionerId) ?? []),
      busy: busyIn(busyOf.get(practitionerId) ?? []),
    })),
  };
}

/** When the clinic is open and somebody of these hours works; worked out once for all who work the same. */
function openAsWell(open: Intervals, days: HoursAsked): (hours: readonly HoursRow[]) => Intervals {
  const known = new Map<string, Intervals>();
  return (hours) => {
    const key = JSON.stringify(
      hours.map((one) => [one.weekday, one.fromMinutes, one.untilMinutes, one.firstDay, one.lastDay]),
    );
    const found = known.get(key) ?? common(open, hoursBetween(hours, days));
    known.set(key, found);
    return found;
  };
}

// First how many ranges. Then for each its length in bytes, one byte of flags, and for each end its length, which is eight,
// and microseconds since 2000. No stretch is empty or endless: an appointment is neither, and time off is cut to the days
// that were asked.
const FIRST_AT = 4;
const START_AT = 4 + 1 + 4;
const END_AT = START_AT + 8 + 4;
const BYTES_OF_STRETCH = END_AT + 8;
const YEAR_2000: Instant = Date.UTC(2000, 0, 1);

/** Whole milliseconds, as appointments and time off are kept to the minute. */
const instantIn = (bytes: Buffer, at: number): Instant =>
  YEAR_2000 + (bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4)) / 1000;

function busyIn(rows: readonly BusyRow[]): Intervals {
  const found: Interval[] = [];
  for (const { stretches } of rows)
    for (let at = FIRST_AT; at < stretches.length; at += BYTES_OF_STRETCH)
      found.push({ start: instantIn(stretches, at + START_AT), end: instantIn(stretches, at + END_AT) });
  // Those of one row are in order and apart already.
  return rows.length > 1 ? joined(found) : found;
}

function byPractitioner<T extends { practitionerId: string | null }>(
  rows: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const found = new Map<string | null, T[]>();
  for (const row of rows) {
    const list = found.get(row.practitionerId);
    if (list) list.push(row);
    else found.set(row.practitionerId, [row]);
  }
  return found;
}

/** Every time at which the service can begin, earliest first. */
function freeStartsIn(
  { practitioners, stepMinutes, earliest, until }: Timetable,
  service: ServiceTimes,
): FreeStart[] {
  const lengthMs = service.durationMinutes * MINUTE_MS;
  const found = new Map<Instant, FreeStart>();
  for (const { practitionerId, open, busy } of practitioners.toSorted((a, b) =>
    a.practitionerId < b.practitionerId ? -1 : 1,
  ))
    for (const start of freeStarts(open, busy, service, { stepMinutes, earliest })) {
      if (start >= until) break;
      const known = found.get(start);
      if (known) known.practitionerIds.push(practitionerId);
      else found.set(start, { start, end: start + lengthMs, practitionerIds: [practitionerId] });
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const reachOf = ({ durationMinutes, bufferBeforeMinutes, bufferAfterMinutes }: ServiceTimes): number =>
  (bufferBeforeMinutes + durationMinutes + bufferAfterMinutes) * MINUTE_MS;

/** The same, a time for each practitioner; those of one start in the order of their ids. */
export const freeTimesIn = (timetable: Timetable, service: ServiceTimes): FreeTime[] =>
  freeStartsIn(timetable, service).flatMap(({ start, end, practitionerIds }) =>
    practitionerIds.map((practitionerId) => ({ start, end, practitionerId })),
  );

/**
 * Every time at which the service can begin on these days by the clocks of the clinic, earliest first, with who is free;
 * within the clinic's lead time and horizon, whatever was asked.
 */
export async function freeStartsOf(
  client: PoolClient,
  clinic: Clinic,
  { service, ...asked }: FreeTimesAsked,
): Promise<FreeStart[]> {
  return freeStartsIn(await timetableOf(client, clinic, { ...asked, reachMs: reachOf(service) }), service);
}

/** As `freeStartsOf`, a time for each practitioner. */
export async function freeTimes(
  client: PoolClient,
  clinic: Clinic,
  { service, ...asked }: FreeTimesAsked,
): Promise<FreeTime[]> {
  return freeTimesIn(await timetableOf(client, clinic, { ...asked, reachMs: reachOf(service) }), service);
}

/** The `count` free times nearest to `wanted`, earliest first. */
export function nearestTo(wanted: Instant, times: readonly FreeTime[], count: number): FreeTime[] {
  return times
    .toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
