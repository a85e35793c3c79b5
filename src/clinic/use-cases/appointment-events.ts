import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { type Standing, tellOfAppointment } from '../mail/told.ts';
import type { ToldPlace } from '../mail/told-place.ts';
import { forgetDevices } from '../push/remind-devices.ts';
import { type Actor, noteAudit } from './audit.ts';
import type { Clinic } from './clinics.ts';
import { endOffersNoLongerEarlier } from './waiting-list/end-offer.ts';
import { type Freed, forgetEarlier, tellWaiting } from './waiting-list/freed.ts';

interface AppointmentEvent {
  kind: 'booked' | 'moved' | 'cancelled';
  appointmentId: string;
  by: Actor;
  now: Instant;
  /** Why, where staff have to say it. */
  reason?: string;
  /** What is free again by it. */
  freed?: Freed;
  /** What stands now, where whoever changed it has just written it. */
  known?: Standing;
  /** What the patient knows before a move that staff may take back in a moment. */
  told?: ToldPlace | null;
  /** For the log: ids and times; never a name. */
  details?: Readonly<Record<string, unknown>>;
}

/** What follows from a change of an appointment; in its transaction, so that all of it happens or nothing. */
export async function appointmentChanged(
  client: PoolClient,
  clinic: Clinic,
  { kind, appointmentId, by, now, reason, freed, details, known, told }: AppointmentEvent,
): Promise<void> {
  // Asked at once: each way to the database and back is one less that whoever books waits for.
  await Promise.all([
    noteAudit(client, clinic.clinicId, {
      actor: by,
      action: `appointment ${kind}`,
      subjectId: appointmentId,
      details: { ...details, ...(reason !== undefined && { reason }) },
    }),
    tellOfAppointment(client, clinic, { kind, appointmentId, now, known, told }),
    kind === 'moved' && endOffersNoLongerEarlier(client, clinic.clinicId, appointmentId, now),
    kind === 'cancelled' && forgetEarlier(client, clinic.clinicId, appointmentId),
    kind === 'cancelled' && forgetDevices(client, clinic.clinicId, appointmentId),
    freed && freed.until > now && tellWaiting(client, clinic.clinicId, freed),
  ]);
}
