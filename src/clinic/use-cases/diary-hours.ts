import type { PoolClient } from 'pg';
import { common, type Interval, type Intervals } from '../../domain/booking/interval.ts';
import { hoursBetween, type WeeklyHours } from '../../domain/booking/working-hours.ts';
import { instantAt } from '../../domain/time/instant-at.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import { iso } from './booking/wish.ts';
import type { Clinic } from './clinics.ts';

interface DiarySpan {
  firstDay: LocalDay;
  lastDay: LocalDay;
}

/** When somebody works on these days, within the opening hours, and when they are away. */
interface HoursOf {
  works: Intervals;
  timeOff: (Interval & { reason: string })[];
}

export interface DiaryHours {
  open: Intervals;
  closedDays: ReadonlyMap<LocalDay, string>;
  of: (practitionerId: string) => HoursOf;
}

interface RotaRow extends WeeklyHours {
  practitionerId: string | null;
}

interface TimeOffRow {
  practitionerId: string;
  start: string;
  end: string;
  reason: string;
}

/** The hours of the clinic and of everybody in it, from the first to the last of these days. */
export async function diaryHours(
  client: PoolClient,
  { clinicId, timeZone }: Clinic,
  span: DiarySpan,
): Promise<DiaryHours> {
  const hours = await client.query<RotaRow>(
    `select null as "practitionerId", weekday, from_minutes as "fromMinutes", until_minutes as "untilMinutes",
       null as "firstDay", null as "lastDay" from opening_hours where clinic_id = $1
     union all
     select practitioner_id::text, weekday, from_minutes, until_minutes, first_day::text, last_day::text
     from rota where clinic_id = $1`,
    [clinicId],
  );
  const closed = await client.query<{ day: LocalDay; reason: string }>(
    'select day::text, reason from closed_day where clinic_id = $1 and day between $2 and $3',
    [clinicId, span.firstDay, span.lastDay],
  );
  const [from, until] = [
    instantAt(span.firstDay, 0, timeZone),
    instantAt(span.lastDay, 1440, timeZone),
  ] as const;
  const away = await client.query<TimeOffRow>(
    `select practitioner_id as "practitionerId", reason,
       extract(epoch from greatest(lower(during), $2)) * 1000 as start,
       extract(epoch from least(upper(during), $3)) * 1000 as end
     from time_off where clinic_id = $1 and during && tstzrange($2, $3) order by 3`,
    [clinicId, iso(from), iso(until)],
  );
  const closedDays = new Map(closed.rows.map(({ day, reason }) => [day, reason]));
  const asked = { ...span, closedDays: new Set(closedDays.keys()), timeZone };
  const open = hoursBetween(
    hours.rows.filter(({ practitionerId }) => practitionerId === null),
    asked,
  );
  return {
    open,
    closedDays,
    of: (practitionerId) => {
      const rota = hours.rows.filter((row) => row.practitionerId === practitionerId);
      return {
        works: common(open, hoursBetween(rota, asked)),
        timeOff: away.rows
          .filter((row) => row.practitionerId === practitionerId)
          .map(({ start, end, reason }) => ({ start: Number(start), end: Number(end), reason })),
      };
    },
  };
}
