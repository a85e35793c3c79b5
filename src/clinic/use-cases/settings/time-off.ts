import type { PoolClient } from 'pg';
import type { Interval } from '../../../domain/booking/interval.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { newId } from '../../database/ids.ts';
import { type Actor, noteAudit } from '../audit.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { bookedAhead } from './affected-appointments.ts';
import { oneAtATime, type Saved, seenMark } from './saved.ts';

export interface TimeOff extends Interval {
  timeOffId: string;
  practitionerId: string;
  practitionerName: string;
  reason: string;
}

/** What is still to come or going on, earliest first; of one practitioner, or of all for null. */
export async function timeOffAhead(
  client: PoolClient,
  clinic: Clinic,
  { practitionerId, now }: { practitionerId: string | null; now: Instant },
): Promise<TimeOff[]> {
  const { rows } = await client.query<Omit<TimeOff, 'start' | 'end'> & { start: string; end: string }>(
    `select time_off_id as "timeOffId", t.practitioner_id as "practitionerId", p.name as "practitionerName",
       extract(epoch from lower(during)) * 1000 as start, extract(epoch from upper(during)) * 1000 as end, reason
     from time_off t join practitioner p on p.clinic_id = t.clinic_id and p.practitioner_id = t.practitioner_id
     where t.clinic_id = $1 and upper(during) > $2 and ($3::uuid is null or t.practitioner_id = $3)
     order by lower(during), t.time_off_id`,
    [clinic.clinicId, iso(now), practitionerId],
  );
  return rows.map((row) => ({ ...row, start: Number(row.start), end: Number(row.end) }));
}

type Wanted = Interval & { practitionerId: string; reason: string };

interface Change {
  /** Null for one that is new. */
  timeOffId: string | null;
  wanted: Wanted;
  seen: string;
  isSure: boolean;
  by: Actor;
}

/** Adds or changes time off. What is booked in it stays, and is named first unless `isSure`. */
export async function saveTimeOff(
  client: PoolClient,
  clinic: Clinic,
  { timeOffId, wanted, seen, isSure, by }: Change,
  now: Instant,
): Promise<Saved<TimeOff> & { timeOffId?: string }> {
  await oneAtATime(client, clinic.clinicId);
  const { practitionerId, start, end, reason } = wanted;
  const all = await timeOffAhead(client, clinic, { practitionerId, now });
  const before = timeOffId === null ? null : all.find((one) => one.timeOffId === timeOffId);
  if (before === undefined) return { kind: 'gone' };
  if (before !== null && seenMark(before) !== seen) return { kind: 'changed', now: before };
  if (!isSure) {
    const appointments = await bookedAhead(client, clinic, { now, practitionerId, within: wanted });
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  // Pressed twice: the same time off is there already.
  const same = all.find((one) => one.start === start && one.end === end && one.reason === reason);
  if (before === null && same) return { kind: 'saved', timeOffId: same.timeOffId };
  const id = timeOffId ?? newId();
  await client.query(
    `insert into time_off (clinic_id, time_off_id, practitioner_id, during, reason)
     values ($1, $2, $3, tstzrange($4, $5), $6)
     on conflict (clinic_id, time_off_id) do update set during = excluded.during, reason = excluded.reason`,
    [clinic.clinicId, id, practitionerId, iso(start), iso(end), reason],
  );
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: before === null ? 'time-off added' : 'time-off changed',
    subjectId: practitionerId,
    details: { from: iso(start), until: iso(end) },
  });
  return { kind: 'saved', timeOffId: id };
}

/** Takes time off back; the hours are free again. */
export async function removeTimeOff(
  client: PoolClient,
  clinic: Clinic,
  { timeOff, by }: { timeOff: TimeOff; by: Actor },
): Promise<void> {
  const gone = await client.query('delete from time_off where clinic_id = $1 and time_off_id = $2', [
    clinic.clinicId,
    timeOff.timeOffId,
  ]);
  if (gone.rowCount === 1)
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: 'time-off removed',
      subjectId: timeOff.practitionerId,
      details: { from: iso(timeOff.start), until: iso(timeOff.end) },
    });
}
