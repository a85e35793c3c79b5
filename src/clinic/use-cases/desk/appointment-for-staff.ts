import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { type AppointmentDetails, appointmentOf } from '../clinic-details.ts';
import type { Clinic } from '../clinics.ts';
import type { FoundPatient } from '../patients/find-patients.ts';
import { notFound } from '../problem.ts';
import { type SentSummary, sentSummaryOf } from '../sent-summary.ts';

export interface AppointmentEventLine {
  at: Instant;
  /** In words. */
  who: string;
  action: string;
  reason: string | null;
  /** Of a move: where it stood before. */
  from: Instant | null;
}

export interface AppointmentForStaff extends AppointmentDetails {
  patient: FoundPatient;
  overbookedReason: string | null;
  history: AppointmentEventLine[];
  summary: SentSummary | null;
}

interface EventRow {
  at: Date;
  actor: string;
  staffName: string | null;
  action: string;
  details: { reason?: string; from?: { start?: string } };
}

const whoWords = (actor: string): string => {
  if (actor === 'patient') return 'the patient';
  return actor === 'system' ? 'the program' : 'staff';
};

/** All that staff see of an appointment, or refuses when there is none or it is still being booked. */
export async function appointmentForStaff(
  client: PoolClient,
  clinic: Clinic,
  appointmentId: string,
): Promise<AppointmentForStaff> {
  const details = await appointmentOf(client, clinic.clinicId, appointmentId);
  if (!details || details.status === 'held') throw notFound('appointment');
  const { rows: who } = await client.query<FoundPatient & { overbookedReason: string | null }>(
    `select t.patient_id as "patientId", t.name, t.phone, t.email, a.overbooked_reason as "overbookedReason"
     from appointment a join patient t on t.clinic_id = a.clinic_id and t.patient_id = a.patient_id
     where a.clinic_id = $1 and a.appointment_id = $2`,
    [clinic.clinicId, appointmentId],
  );
  const { rows: events } = await client.query<EventRow>(
    `select e.at, e.actor, s.name as "staffName", e.action, e.details
     from audit_event e
     left join staff s on s.clinic_id = e.clinic_id and e.actor = 'staff:' || s.staff_id
     where e.clinic_id = $1 and e.subject_id = $2 order by e.audit_event_id`,
    [clinic.clinicId, appointmentId],
  );
  const [row] = who;
  if (!row) throw notFound('appointment');
  const { overbookedReason, ...patient } = row;
  return {
    ...details,
    patient,
    overbookedReason,
    history: events.map(({ at, actor, staffName, action, details: { reason, from } }) => ({
      at: at.getTime(),
      who: staffName ?? whoWords(actor),
      action,
      reason: reason ?? null,
      from: from?.start === undefined ? null : Date.parse(from.start),
    })),
    summary: await sentSummaryOf(client, clinic.clinicId, appointmentId),
  };
}
