import type { PoolClient } from 'pg';
import { offeredUntil, suits } from '../../../domain/booking/waiting-list.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { newId } from '../../database/ids.ts';
import { mailOffer } from '../../mail/told.ts';
import { noteAudit } from '../audit.ts';
import { hold } from '../booking/hold.ts';
import { iso } from '../booking/wish.ts';
import { type Clinic, type Service, servicesOf } from '../clinics.ts';
import { type FreeTime, freeTimes } from '../free-times.ts';
import { scheduleEndOfOffer } from './end-offer.ts';
import { type WaitingEntry, waitingEntries } from './entries.ts';
import type { Freed } from './freed.ts';

export interface Offer {
  offerId: string;
  entry: WaitingEntry;
  time: FreeTime;
  offeredUntil: Instant;
}

async function offeredBefore(client: PoolClient, clinic: Clinic, freed: Freed): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>(
    `select waiting_entry_id || ' ' || extract(epoch from starts_at)::bigint * 1000 as key from waiting_offer
     where clinic_id = $1 and practitioner_id = $2 and starts_at >= $3 and starts_at < $4`,
    [clinic.clinicId, freed.practitionerId, iso(freed.from), iso(freed.until)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** The free times of a service that lie whole within what was freed. */
async function timesWithin(client: PoolClient, clinic: Clinic, service: Service, freed: Freed, now: Instant) {
  const times = await freeTimes(client, clinic, {
    service,
    practitionerIds: [freed.practitionerId],
    firstDay: localDay(freed.from, clinic.timeZone),
    lastDay: localDay(freed.until, clinic.timeZone),
    now,
  });
  return times.filter(({ start, end }) => start >= freed.from && end <= freed.until);
}

/**
 * Keeps a time that came free for the first on the list whom it suits and who was not asked before, and says when their
 * turn ends. Null when it suits nobody, or is not free any more.
 */
export async function offerFreedTime(
  client: PoolClient,
  clinic: Clinic,
  freed: Freed,
  now: Instant,
): Promise<Offer | null> {
  const waiting = await waitingEntries(client, clinic.clinicId, { practitionerId: freed.practitionerId });
  if (waiting.length === 0) return null;
  const before = await offeredBefore(client, clinic, freed);
  const services = new Map(
    (await servicesOf(client, clinic.clinicId)).map((service) => [service.serviceId, service]),
  );
  const timesOf = new Map<string, FreeTime[]>();
  for (const entry of waiting) {
    const service = services.get(entry.serviceId);
    if (!service) continue;
    const times = timesOf.get(service.serviceId) ?? (await timesWithin(client, clinic, service, freed, now));
    timesOf.set(service.serviceId, times);
    const time = times.find(
      (one) =>
        suits(entry, one, clinic.timeZone) &&
        one.start < (entry.earlierThan ?? Infinity) &&
        !before.has(`${entry.waitingEntryId} ${one.start}`),
    );
    const until = time && offeredUntil(now, time, clinic);
    if (time && until) return makeOffer(client, clinic, entry, time, { until, now });
  }
  return null;
}

async function makeOffer(
  client: PoolClient,
  clinic: Clinic,
  entry: WaitingEntry,
  time: FreeTime,
  { until, now }: { until: Instant; now: Instant },
): Promise<Offer> {
  const kept = { ...clinic, holdMinutes: (until - now) / MINUTE_MS };
  const { practitionerId, start } = time;
  const { holdId } = await hold(client, kept, { serviceId: entry.serviceId, practitionerId, start }, now);
  const offerId = newId();
  await client.query(
    `insert into waiting_offer (clinic_id, waiting_offer_id, waiting_entry_id, hold_id, practitioner_id, starts_at,
       offered_until) values ($1, $2, $3, $4, $5, $6, $7)`,
    [clinic.clinicId, offerId, entry.waitingEntryId, holdId, practitionerId, iso(start), iso(until)],
  );
  await noteAudit(client, clinic.clinicId, {
    actor: 'system',
    action: 'freed time offered',
    subjectId: offerId,
  });
  await scheduleEndOfOffer(client, clinic.clinicId, offerId, until);
  await mailOffer(client, clinic, { offerId, now });
  return { offerId, entry, time, offeredUntil: until };
}
