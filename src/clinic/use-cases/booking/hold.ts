import type { PoolClient } from 'pg';
import { blockedBy } from '../../../domain/booking/free-slots.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { newId } from '../../database/ids.ts';
import type { Clinic } from '../clinics.ts';
import { clearOldHolds, offeredService, taken } from './offered.ts';
import { iso, type Wish } from './wish.ts';

/** Keeps a slot for whoever is typing. */
export async function hold(
  client: PoolClient,
  clinic: Clinic,
  wish: Wish,
  now: Instant,
): Promise<{ holdId: string; expiresAt: Instant }> {
  const service = await offeredService(client, clinic, wish, now);
  const blocked = blockedBy(wish.start, service);
  const holdId = newId();
  const expiresAt = now + clinic.holdMinutes * MINUTE_MS;
  const [, held] = await Promise.all([
    clearOldHolds(client, clinic, wish.practitionerId, blocked.start, blocked.end, now),
    // The guard of the database decides.
    client.query(
      `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked,
         status, held_until)
       values ($1, $2, $3, $4, $5, $6, tstzrange($7, $8), 'held', $9) on conflict do nothing`,
      [
        clinic.clinicId,
        holdId,
        wish.practitionerId,
        wish.serviceId,
        iso(wish.start),
        iso(wish.start + service.durationMinutes * MINUTE_MS),
        iso(blocked.start),
        iso(blocked.end),
        iso(expiresAt),
      ],
    ),
  ]);
  if (held.rowCount === 0) throw await taken(client, clinic, service, wish, now);
  return { holdId, expiresAt };
}
