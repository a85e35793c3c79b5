import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { iso } from '../booking/wish.ts';

/** The name of the job that ends a turn. */
export const END_OFFER = 'end-offer';

/** Has the turn end then, and the time go to the next; once more puts it at another time. */
export const scheduleEndOfOffer = (
  client: PoolClient,
  clinicId: ClinicId,
  offerId: string,
  runAt: Instant,
): Promise<void> => enqueue(client, END_OFFER, { clinicId, offerId }, { key: `offer/${offerId}`, runAt });

/** Offers whose turn was over before then, and which nobody ended. */
export async function overdueOffers(
  client: PoolClient,
  clinicId: ClinicId,
  before: Instant,
): Promise<string[]> {
  const { rows } = await client.query<{ offerId: string }>(
    `select waiting_offer_id as "offerId" from waiting_offer
     where clinic_id = $1 and status = 'open' and offered_until < $2`,
    [clinicId, iso(before)],
  );
  return rows.map(({ offerId }) => offerId);
}

/** After a move, what is offered to whoever has the appointment may be no earlier any more: that goes to the next. */
export async function endOffersNoLongerEarlier(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
  now: Instant,
): Promise<void> {
  const { rows } = await client.query<{ offerId: string }>(
    `select waiting_offer_id as "offerId" from waiting_offer o
     join waiting_entry w on w.clinic_id = o.clinic_id and w.waiting_entry_id = o.waiting_entry_id
     join appointment a on a.clinic_id = w.clinic_id and a.appointment_id = w.appointment_id
     where o.clinic_id = $1 and w.appointment_id = $2 and o.status = 'open' and o.starts_at >= a.starts_at`,
    [clinicId, appointmentId],
  );
  for (const { offerId } of rows) await scheduleEndOfOffer(client, clinicId, offerId, now);
}
