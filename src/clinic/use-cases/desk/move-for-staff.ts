import type { PoolClient } from 'pg';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { keepToldOf, toldPlace } from '../../mail/told-place.ts';
import { appointmentChanged } from '../appointment-events.ts';
import { noteAudit } from '../audit.ts';
import { clearOldHolds, guarded } from '../booking/offered.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { Refusal } from '../problem.ts';
import type { StaffMember } from '../staff-member.ts';
import { tellWaiting } from '../waiting-list/freed.ts';
import { type Agreed, blockedAt, checkGiven, checkPlace, notFree, type Place } from './place.ts';
import { checkSeen, freedBy, type Standing, standing } from './standing.ts';

interface MoveWish extends Agreed {
  /** As it was when staff decided. */
  version: number;
  practitionerId: string;
  start: Instant;
  /** Null for as long as it took before. */
  minutes: number | null;
}

export interface Moved {
  /** What it was, for a way back. */
  from: { practitionerId: string; start: Instant; minutes: number; overbookedReason: string | null };
  practitionerId: string;
  start: Instant;
  end: Instant;
  version: number;
  /** In words; null when it lies within the hours. */
  outside: string | null;
}

function checkOpen({ status }: Standing): void {
  if (status === 'cancelled')
    throw new Refusal({ kind: 'changed', detail: 'This appointment was cancelled. Book a new one.' });
}

async function write(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  place: Place,
  overbookedReason: string | null,
  now: Instant,
): Promise<void> {
  const blocked = blockedAt(place);
  await clearOldHolds(client, clinic, place.practitionerId, blocked.start, blocked.end, now);
  await guarded(
    client,
    () =>
      client.query(
        `update appointment set practitioner_id = $3, starts_at = $4, ends_at = $5, blocked = tstzrange($6, $7),
           is_overbooked = $8, overbooked_reason = $9, version = version + 1, changed_at = $10
         where clinic_id = $1 and appointment_id = $2`,
        [
          clinic.clinicId,
          appointmentId,
          place.practitionerId,
          iso(place.start),
          iso(place.end),
          iso(blocked.start),
          iso(blocked.end),
          overbookedReason !== null,
          overbookedReason,
          iso(now),
        ],
      ),
    () => notFree(client, clinic, place, now),
  );
}

/**
 * Moves, lengthens or shortens, however near the appointment is. What is there already changes nothing, so a lost reply
 * can be asked for again. An overbooked one that finds a free place is a plain one from then on.
 */
export async function moveForStaff(
  client: PoolClient,
  clinic: Clinic,
  staff: StaffMember,
  appointmentId: string,
  { version, practitionerId, start, minutes, ...agreed }: MoveWish,
  now: Instant,
): Promise<Moved> {
  const old = await standing(client, clinic, appointmentId);
  checkOpen(old);
  const end = start + (minutes === null ? old.end - old.start : minutes * MINUTE_MS);
  const from = {
    practitionerId: old.practitionerId,
    start: old.start,
    minutes: (old.end - old.start) / MINUTE_MS,
    overbookedReason: old.overbookedReason,
  };
  const isMove = start !== old.start || practitionerId !== old.practitionerId;
  if (!isMove && end === old.end)
    return { from, practitionerId, start, end, version: old.version, outside: null };
  checkSeen(old, version);
  const place: Place = {
    start,
    end,
    practitionerId,
    service: old.service,
    exceptAppointmentId: appointmentId,
  };
  if (practitionerId !== old.practitionerId) await checkGiven(client, clinic, place);
  // Whoever was booked over another on purpose may stay there longer without a new reason.
  const overbookedReason = agreed.overbookedReason ?? (isMove ? null : old.overbookedReason);
  const { isOver, outside } = await checkPlace(client, clinic, place, { ...agreed, overbookedReason }, now);
  await write(client, clinic, appointmentId, place, isOver ? overbookedReason : null, now);
  const by = `staff:${staff.staffId}` as const;
  const known = { toldStart: old.start, toldPractitioner: old.practitionerId, version: old.version };
  const details = {
    from: { start: iso(old.start), end: iso(old.end), practitioner: old.practitionerId },
    to: { start: iso(start), end: iso(end), practitioner: practitionerId },
    ...(outside !== null && { outside }),
  };
  if (isMove)
    await appointmentChanged(client, clinic, {
      kind: 'moved',
      appointmentId,
      by,
      now,
      freed: freedBy(old),
      told: await toldPlace(client, clinic.clinicId, appointmentId, known, now),
      details,
    });
  else {
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: 'appointment length changed',
      subjectId: appointmentId,
      details,
    });
    await keepToldOf(client, clinic.clinicId, appointmentId, { was: old.version, is: old.version + 1 });
    const rest = { ...freedBy(old), from: blockedAt(place).end };
    if (rest.from < rest.until && rest.until > now) await tellWaiting(client, clinic.clinicId, rest);
  }
  if (isOver && agreed.overbookedReason !== null)
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: 'appointment overbooked',
      subjectId: appointmentId,
    });
  return { from, practitionerId, start, end, version: old.version + 1, outside };
}
