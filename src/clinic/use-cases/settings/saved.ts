import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { ClinicId } from '../../database/in-clinic.ts';
import type { AffectedAppointment } from './affected-appointments.ts';

/** How an attempt to change something ended; only `saved` has changed anything. */
export type Saved<T> =
  | { kind: 'saved' }
  /** Somebody else changed it since it was shown; as it is now. */
  | { kind: 'changed'; now: T }
  /** These booked appointments would be in the way; nothing happens to them unless somebody says so. */
  | { kind: 'affects'; appointments: readonly AffectedAppointment[] }
  | { kind: 'gone' };

/** What a form was filled with: sent along, it tells whether somebody else has changed it meanwhile. */
export const seenMark = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** One change of the settings of a clinic after the other; bookings go on meanwhile. */
export async function oneAtATime(client: PoolClient, clinicId: ClinicId): Promise<void> {
  await client.query('select from clinic where clinic_id = $1 for no key update', [clinicId]);
}

/** The names of what differs; the values stay out of the log. */
export function changedFields<T extends object>(before: T, after: T): string[] {
  return (Object.keys(after) as (keyof T & string)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}
