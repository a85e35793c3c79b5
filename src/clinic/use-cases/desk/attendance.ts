import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { keepToldOf } from '../../mail/told-place.ts';
import { noteAudit } from '../audit.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { Refusal } from '../problem.ts';
import type { StaffMember } from '../staff-member.ts';
import { standing } from './standing.ts';

const actions = {
  arrived: 'appointment arrived',
  'did-not-attend': 'appointment not attended',
  booked: 'appointment attendance undone',
} as const;

export type Attendance = keyof typeof actions;

export const isAttendance = (text: string): text is Attendance => Object.hasOwn(actions, text);

/** Marks who came and who did not, or takes the mark back; once more changes nothing. */
export async function markAttendance(
  client: PoolClient,
  clinic: Clinic,
  staff: StaffMember,
  appointmentId: string,
  attendance: Attendance,
  now: Instant,
): Promise<void> {
  const old = await standing(client, clinic, appointmentId);
  if (old.status === attendance) return;
  if (old.status === 'cancelled')
    throw new Refusal({ kind: 'changed', detail: 'This appointment was cancelled.' });
  if (attendance === 'did-not-attend' && now < old.start)
    throw new Refusal({ kind: 'invalid', detail: 'It has not begun yet, so they may still come.' });
  if (attendance === 'arrived' && localDay(old.start, clinic.timeZone) > localDay(now, clinic.timeZone))
    throw new Refusal({ kind: 'invalid', detail: 'It is on a later day.' });
  await client.query(
    `update appointment set status = $3, version = version + 1, changed_at = $4
     where clinic_id = $1 and appointment_id = $2`,
    [clinic.clinicId, appointmentId, attendance, iso(now)],
  );
  // A mark is told to nobody; should it be taken back, what was still to be told is told after all.
  await keepToldOf(client, clinic.clinicId, appointmentId, { was: old.version, is: old.version + 1 });
  await noteAudit(client, clinic.clinicId, {
    actor: `staff:${staff.staffId}`,
    action: actions[attendance],
    subjectId: appointmentId,
  });
}
