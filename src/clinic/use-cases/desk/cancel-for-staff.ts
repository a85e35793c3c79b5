import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { appointmentChanged } from '../appointment-events.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import type { StaffMember } from '../staff-member.ts';
import { checkSeen, freedBy, standing } from './standing.ts';

/** Who wanted it cancelled. */
export const cancelReasons = {
  patient: 'The patient asked for it',
  clinic: 'The clinic has to',
  mistake: 'It was booked by mistake',
} as const;

/** Cancels however near the appointment is; once more changes nothing. */
export async function cancelForStaff(
  client: PoolClient,
  clinic: Clinic,
  staff: StaffMember,
  appointmentId: string,
  { version, reason }: { version: number; reason: keyof typeof cancelReasons },
  now: Instant,
): Promise<void> {
  const old = await standing(client, clinic, appointmentId);
  if (old.status === 'cancelled') return;
  checkSeen(old, version);
  await client.query(
    `update appointment set status = 'cancelled', version = version + 1, changed_at = $3
     where clinic_id = $1 and appointment_id = $2`,
    [clinic.clinicId, appointmentId, iso(now)],
  );
  await appointmentChanged(client, clinic, {
    kind: 'cancelled',
    appointmentId,
    by: `staff:${staff.staffId}`,
    now,
    reason: cancelReasons[reason],
    freed: freedBy(old),
  });
}
