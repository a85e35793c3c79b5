import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Interval, Intervals } from '../../domain/booking/interval.ts';
import { instantAt } from '../../domain/time/instant-at.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import { iso } from './booking/wish.ts';
import type { AppointmentDetails } from './clinic-details.ts';
import type { Clinic } from './clinics.ts';
import { diaryHours } from './diary-hours.ts';

export interface DiaryEntry extends Interval {
  appointmentId: string;
  practitionerId: string;
  serviceId: string;
  serviceName: string;
  /** Where the service stands in the list of all, for its colour. */
  servicePosition: number;
  status: AppointmentDetails['status'];
  isOverbooked: boolean;
  reference: string | null;
  version: number;
  /** With the buffers of the service. */
  blocked: Interval;
  heldUntil: Instant | null;
  /** Null while it is being booked. */
  patientId: string | null;
  patientName: string | null;
  phone: string | null;
  email: string | null;
}

export interface DiaryPractitioner {
  practitionerId: string;
  name: string;
  profession: string;
  works: Intervals;
  timeOff: (Interval & { reason: string })[];
  entries: DiaryEntry[];
}

export interface Diary {
  firstDay: LocalDay;
  lastDay: LocalDay;
  open: Intervals;
  closedDays: ReadonlyMap<LocalDay, string>;
  /** Who works in these days first, then the others. */
  practitioners: DiaryPractitioner[];
  /** Another one as soon as anything here is no longer as it was. */
  mark: string;
}

type EntryRow = Omit<DiaryEntry, 'start' | 'end' | 'blocked' | 'heldUntil'> & {
  times: [start: Date, end: Date, blockedStart: Date, blockedEnd: Date];
  heldUntil: Date | null;
};

async function entriesBetween(
  client: PoolClient,
  clinic: Clinic,
  { start, end }: Interval,
  now: Instant,
): Promise<DiaryEntry[]> {
  const { rows } = await client.query<EntryRow>(
    `select a.appointment_id as "appointmentId", a.practitioner_id as "practitionerId",
       a.service_id as "serviceId", s.name as "serviceName", s.position as "servicePosition", a.status,
       a.is_overbooked as "isOverbooked", a.reference, a.version, a.held_until as "heldUntil",
       array[a.starts_at, a.ends_at, lower(a.blocked), upper(a.blocked)] as times,
       a.patient_id as "patientId", t.name as "patientName", t.phone, t.email
     from appointment a
     join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     left join patient t on t.clinic_id = a.clinic_id and t.patient_id = a.patient_id
     where a.clinic_id = $1
       and a.practitioner_id = any(array(select practitioner_id from practitioner where clinic_id = $1))
       and a.starts_at < $3 and a.starts_at > $2::timestamptz - interval '1 day' and a.ends_at > $2
       and a.status <> 'cancelled' and not (a.status = 'held' and a.held_until <= $4)
     order by a.starts_at, a.appointment_id`,
    [clinic.clinicId, iso(start), iso(end), iso(now)],
  );
  return rows.map(({ times, heldUntil, ...row }) => {
    const [startsAt, endsAt, from, until] = times.map((time) => time.getTime()) as [
      number,
      number,
      number,
      number,
    ];
    return {
      ...row,
      start: startsAt,
      end: endsAt,
      blocked: { start: from, end: until },
      heldUntil: heldUntil?.getTime() ?? null,
    };
  });
}

/** All that stands in the diary on these days. Whoever no longer works here is in it where they have appointments. */
export async function diaryOf(
  client: PoolClient,
  clinic: Clinic,
  { firstDay, lastDay }: { firstDay: LocalDay; lastDay: LocalDay },
  now: Instant,
): Promise<Diary> {
  const hours = await diaryHours(client, clinic, { firstDay, lastDay });
  const span = {
    start: instantAt(firstDay, 0, clinic.timeZone),
    end: instantAt(lastDay, 1440, clinic.timeZone),
  };
  const entries = await entriesBetween(client, clinic, span, now);
  const people = await client.query<{
    practitionerId: string;
    name: string;
    profession: string;
    isActive: boolean;
  }>(
    `select practitioner_id as "practitionerId", name, profession, is_active as "isActive"
     from practitioner where clinic_id = $1 order by position, name`,
    [clinic.clinicId],
  );
  const practitioners = people.rows
    .map(({ isActive, ...one }) => ({
      ...one,
      ...(isActive ? hours.of(one.practitionerId) : { works: [], timeOff: [] }),
      entries: entries.filter(({ practitionerId }) => practitionerId === one.practitionerId),
      isActive,
    }))
    .filter((one) => one.isActive || one.entries.length > 0);
  const isThere = ({ works, entries: own }: DiaryPractitioner) => works.length > 0 || own.length > 0;
  const days = { firstDay, lastDay, open: hours.open, closedDays: hours.closedDays };
  return {
    ...days,
    practitioners: [...practitioners.filter(isThere), ...practitioners.filter((one) => !isThere(one))],
    mark: createHash('sha256')
      .update(JSON.stringify([practitioners, [...hours.closedDays]]))
      .digest('base64url'),
  };
}
