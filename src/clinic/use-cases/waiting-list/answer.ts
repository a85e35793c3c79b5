import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { type Actor, noteAudit } from '../audit.ts';
import { book } from '../booking/book.ts';
import { cancelForEarlier } from '../booking/change.ts';
import type { Booked } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { notFound, Refusal } from '../problem.ts';
import { type WaitingEntry, waitingEntries } from './entries.ts';
import { tellWaiting } from './freed.ts';

export interface OpenOffer {
  offerId: string;
  entry: WaitingEntry;
  holdId: string;
  practitionerId: string;
  practitionerName: string;
  start: Instant;
  offeredUntil: Instant;
}

/** Offers that wait for an answer, the one that ends first at the top; one of them with `offerId`. */
export async function openOffers(client: PoolClient, clinic: Clinic, offerId?: string): Promise<OpenOffer[]> {
  const { rows } = await client.query<
    Omit<OpenOffer, 'entry' | 'start' | 'offeredUntil'> & { waitingEntryId: string; start: Date; until: Date }
  >(
    `select waiting_offer_id as "offerId", waiting_entry_id as "waitingEntryId", hold_id as "holdId",
       o.practitioner_id as "practitionerId", p.name as "practitionerName", starts_at as start, offered_until as until
     from waiting_offer o
     join practitioner p on p.clinic_id = o.clinic_id and p.practitioner_id = o.practitioner_id
     where o.clinic_id = $1 and status = 'open' and ($2::uuid is null or waiting_offer_id = $2)
     order by offered_until`,
    [clinic.clinicId, offerId ?? null],
  );
  if (rows.length === 0) return [];
  const entries = new Map(
    (await waitingEntries(client, clinic.clinicId)).map((entry) => [entry.waitingEntryId, entry]),
  );
  return rows.flatMap(({ waitingEntryId, start, until, ...offer }) => {
    const entry = entries.get(waitingEntryId);
    return entry ? [{ ...offer, entry, start: start.getTime(), offeredUntil: until.getTime() }] : [];
  });
}

/** True for the one who took it: an offer is answered once. */
async function isTaken(client: PoolClient, { clinicId }: Clinic, offerId: string): Promise<boolean> {
  const settled = await client.query(
    `update waiting_offer set status = 'taken' where clinic_id = $1 and waiting_offer_id = $2 and status = 'open'`,
    [clinicId, offerId],
  );
  return settled.rowCount === 1;
}

/** Books what was offered; an appointment whose place it takes is cancelled in the same transaction. */
export async function takeOffer(
  client: PoolClient,
  clinic: Clinic,
  offerId: string,
  now: Instant,
  by: Actor = 'patient',
): Promise<Booked> {
  const [offer] = await openOffers(client, clinic, offerId);
  if (!offer) throw notFound('offer');
  if (offer.start >= (offer.entry.earlierThan ?? Infinity))
    throw new Refusal({ kind: 'too-late', detail: 'This time is no earlier than the one you have now.' });
  if (offer.offeredUntil <= now || !(await isTaken(client, clinic, offerId)))
    throw new Refusal({ kind: 'too-late', detail: 'This offer has ended, and the time went to the next.' });
  const { entry, holdId, practitionerId, start } = offer;
  const wish = { holdId, serviceId: entry.serviceId, practitionerId, start, contact: entry.contact };
  const booked = await book(client, clinic, wish, now);
  await client.query(
    `update waiting_entry set status = 'booked' where clinic_id = $1 and waiting_entry_id = $2`,
    [clinic.clinicId, entry.waitingEntryId],
  );
  await passOnAllOf(client, clinic, entry.waitingEntryId, by);
  if (entry.appointmentId) await cancelForEarlier(client, clinic, entry.appointmentId, now);
  await noteAudit(client, clinic.clinicId, { actor: by, action: 'offer taken', subjectId: offerId });
  return booked;
}

interface PassedOn {
  practitionerId: string;
  holdId: string;
}

/** Gives the time to the next on the list: the person said no, left the list, or their turn has ended. */
export async function passOn(
  client: PoolClient,
  { clinicId }: Clinic,
  offerId: string,
  why: 'declined' | 'lapsed',
  by: Actor = why === 'lapsed' ? 'system' : 'patient',
): Promise<void> {
  // From the offer itself: whoever it was made to may be off the list by now.
  const settled = await client.query<PassedOn>(
    `update waiting_offer set status = $3 where clinic_id = $1 and waiting_offer_id = $2 and status = 'open'
     returning practitioner_id as "practitionerId", hold_id as "holdId"`,
    [clinicId, offerId, why],
  );
  const [offer] = settled.rows;
  if (!offer) return;
  const { rows } = await client.query<{ from: string; until: string }>(
    `delete from appointment where clinic_id = $1 and appointment_id = $2 and status = 'held'
     returning extract(epoch from lower(blocked)) * 1000 as from, extract(epoch from upper(blocked)) * 1000 as until`,
    [clinicId, offer.holdId],
  );
  await noteAudit(client, clinicId, { actor: by, action: `offer ${why}`, subjectId: offerId });
  const [freed] = rows;
  if (freed)
    await tellWaiting(client, clinicId, {
      practitionerId: offer.practitionerId,
      from: Number(freed.from),
      until: Number(freed.until),
    });
}

/** Gives everything that is kept for somebody on the list to the next. */
export async function passOnAllOf(
  client: PoolClient,
  clinic: Clinic,
  waitingEntryId: string,
  by: Actor,
): Promise<void> {
  const { rows } = await client.query<{ offerId: string }>(
    `select waiting_offer_id as "offerId" from waiting_offer
     where clinic_id = $1 and waiting_entry_id = $2 and status = 'open'`,
    [clinic.clinicId, waitingEntryId],
  );
  for (const { offerId } of rows) await passOn(client, clinic, offerId, 'declined', by);
}

/** Takes somebody off the list, and gives what was kept for them to the next; once more changes nothing. */
export async function leaveWaitingList(
  client: PoolClient,
  clinic: Clinic,
  waitingEntryId: string,
  by: Actor,
): Promise<void> {
  const left = await client.query(
    `update waiting_entry set status = 'left' where clinic_id = $1 and waiting_entry_id = $2 and status = 'waiting'`,
    [clinic.clinicId, waitingEntryId],
  );
  if (left.rowCount === 0) return;
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'waiting list left',
    subjectId: waitingEntryId,
  });
  await passOnAllOf(client, clinic, waitingEntryId, by);
}
