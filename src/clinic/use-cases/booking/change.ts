import type { PoolClient } from 'pg';
import { blockedBy } from '../../../domain/booking/free-slots.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { appointmentChanged } from '../appointment-events.ts';
import type { Clinic } from '../clinics.ts';
import type { Freed } from '../waiting-list/freed.ts';
import { notFound, Refusal } from '../problem.ts';
import { clearOldHolds, guarded, offeredService, taken } from './offered.ts';
import { type Booked, iso, type Wish } from './wish.ts';

interface AppointmentRow {
  practitionerId: string;
  serviceId: string;
  start: string;
  end: string;
  status: string;
  reference: string;
  /** The time with its buffers, which is free once it is left. */
  freed: Freed;
}

async function locked(client: PoolClient, clinic: Clinic, appointmentId: string): Promise<AppointmentRow> {
  const { rows } = await client.query<Omit<AppointmentRow, 'freed'> & { from: string; until: string }>(
    `select practitioner_id as "practitionerId", service_id as "serviceId",
       extract(epoch from starts_at) * 1000 as start, extract(epoch from ends_at) * 1000 as end, status, reference,
       extract(epoch from lower(blocked)) * 1000 as from, extract(epoch from upper(blocked)) * 1000 as until
     from appointment where clinic_id = $1 and appointment_id = $2 and status <> 'held' for update`,
    [clinic.clinicId, appointmentId],
  );
  const [appointment] = rows;
  if (!appointment) throw notFound('appointment');
  const { from, until, ...row } = appointment;
  return {
    ...row,
    freed: { practitionerId: row.practitionerId, from: Number(from), until: Number(until) },
  };
}

/** What the person may still change by themselves. */
async function changeable(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  now: Instant,
): Promise<AppointmentRow> {
  const appointment = await locked(client, clinic, appointmentId);
  if (appointment.status === 'arrived' || appointment.status === 'did-not-attend')
    throw new Refusal({
      kind: 'too-late',
      detail: `This appointment is over, so it is not changed here. Please ring us on ${clinic.phone}.`,
    });
  if (
    appointment.status === 'booked' &&
    Number(appointment.start) - now < clinic.changeNoticeMinutes * MINUTE_MS
  )
    throw new Refusal({
      kind: 'too-late',
      detail: `It is too close to the appointment to change it here. Please ring us on ${clinic.phone}.`,
    });
  return appointment;
}

async function setCancelled(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  freed: Freed,
  now: Instant,
): Promise<void> {
  await client.query(
    `update appointment set status = 'cancelled', version = version + 1, changed_at = $3
     where clinic_id = $1 and appointment_id = $2`,
    [clinic.clinicId, appointmentId, iso(now)],
  );
  await appointmentChanged(client, clinic, { kind: 'cancelled', appointmentId, by: 'patient', now, freed });
}

/** Cancels; once more changes nothing. */
export async function cancel(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  now: Instant,
): Promise<void> {
  const { status, freed } = await changeable(client, clinic, appointmentId, now);
  if (status !== 'cancelled') await setCancelled(client, clinic, appointmentId, freed, now);
}

/** Cancels what an earlier time takes the place of, however near it is. */
export async function cancelForEarlier(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  now: Instant,
): Promise<void> {
  const { status, freed } = await locked(client, clinic, appointmentId);
  if (status === 'booked') await setCancelled(client, clinic, appointmentId, freed, now);
}

/** Moves to another slot of the same service; the old one is free at the same instant. */
export async function reschedule(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
  wanted: { practitionerId?: string; start: Instant },
  now: Instant,
): Promise<Booked> {
  const old = await changeable(client, clinic, appointmentId, now);
  if (old.status !== 'booked') throw notFound('appointment');
  const wish: Wish = {
    serviceId: old.serviceId,
    practitionerId: wanted.practitionerId ?? old.practitionerId,
    start: wanted.start,
  };
  // Pressed twice, or asked for again after a lost reply: it is there already, and nobody is told twice.
  if (wish.start === Number(old.start) && wish.practitionerId === old.practitionerId)
    return {
      appointmentId,
      reference: old.reference,
      start: wish.start,
      end: Number(old.end),
      practitionerId: old.practitionerId,
    };
  const service = await offeredService(client, clinic, wish, now, appointmentId);
  const blocked = blockedBy(wish.start, service);
  const end = wish.start + service.durationMinutes * MINUTE_MS;
  await clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now);
  await guarded(
    client,
    () =>
      client.query(
        `update appointment set practitioner_id = $3, starts_at = $4, ends_at = $5, blocked = tstzrange($6, $7),
           is_overbooked = false, overbooked_reason = null, version = version + 1, changed_at = $8
         where clinic_id = $1 and appointment_id = $2`,
        [
          clinic.clinicId,
          appointmentId,
          wish.practitionerId,
          iso(wish.start),
          iso(end),
          iso(blocked.start),
          iso(blocked.end),
          iso(now),
        ],
      ),
    () => taken(client, clinic, service, wish, now),
  );
  await appointmentChanged(client, clinic, {
    kind: 'moved',
    appointmentId,
    by: 'patient',
    now,
    freed: old.freed,
  });
  return {
    appointmentId,
    reference: old.reference,
    start: wish.start,
    end,
    practitionerId: wish.practitionerId,
  };
}
