import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { appointmentChanged } from '../appointment-events.ts';
import { type Actor, noteAudit } from '../audit.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { passOnAllOf } from '../waiting-list/answer.ts';
import { type ChosenRecord, holdings, tracesOf } from './holdings.ts';

interface Erased {
  records: number;
  appointmentsKept: number;
  appointmentsCancelled: number;
}

/**
 * Erases the person of these records: what they left, what was sent to them, and how they are reached. Their
 * appointments to come are cancelled; those that were keep time, service and practitioner, and lead to nobody.
 */
export async function erasePerson(
  client: PoolClient,
  clinic: Clinic,
  { chosen, by }: { chosen: readonly ChosenRecord[]; by: Actor },
  now: Instant,
): Promise<Erased> {
  const traces = await tracesOf(client, clinic, chosen);
  const { rows: cancelled } = await client.query<{
    id: string;
    practitionerId: string;
    from: string;
    until: string;
  }>(
    `update appointment set status = 'cancelled', version = version + 1, changed_at = $3
     where clinic_id = $1 and appointment_id = any($2::uuid[]) and status = 'booked' and starts_at > $3
     returning appointment_id as id, practitioner_id as "practitionerId",
       extract(epoch from lower(blocked)) * 1000 as from, extract(epoch from upper(blocked)) * 1000 as until`,
    [clinic.clinicId, traces.appointments, iso(now)],
  );
  for (const { id, practitionerId, from, until } of cancelled)
    await appointmentChanged(client, clinic, {
      kind: 'cancelled',
      appointmentId: id,
      by,
      now,
      reason: 'The person was erased',
      freed: { practitionerId, from: Number(from), until: Number(until) },
    });
  // A time that is offered to them is kept for nobody any more, and goes to the next.
  for (const waitingEntryId of traces.waiting) await passOnAllOf(client, clinic, waitingEntryId, by);
  for (const { table, rows, by: trace, erase } of holdings) {
    if (erase === null) continue;
    const deed = erase === 'delete' ? `delete from ${table}` : `update ${table} set ${erase.set}`;
    await client.query(`${deed} where clinic_id = $1 and ${rows}`, [clinic.clinicId, traces[trace]]);
  }
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'person erased',
    ...(traces.ids[0] !== undefined && { subjectId: traces.ids[0] }),
    details: {
      records: chosen.length,
      appointments: traces.appointments.length,
      cancelled: cancelled.length,
    },
  });
  return {
    records: chosen.length,
    appointmentsKept: traces.appointments.length,
    appointmentsCancelled: cancelled.length,
  };
}
