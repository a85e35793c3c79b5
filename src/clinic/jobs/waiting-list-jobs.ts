import type { Pool } from 'pg';
import { z } from 'zod';
import type { Instant } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { findClinicById } from '../use-cases/clinics.ts';
import { passOn } from '../use-cases/waiting-list/answer.ts';
import { END_OFFER } from '../use-cases/waiting-list/end-offer.ts';
import { OFFER_FREED_TIME } from '../use-cases/waiting-list/freed.ts';
import { offerFreedTime } from '../use-cases/waiting-list/offer.ts';

const clinicId = z.uuid().transform((id) => id as ClinicId);
const freedTime = z.object({ clinicId, practitionerId: z.uuid(), from: z.number(), until: z.number() });
const endedOffer = z.object({ clinicId, offerId: z.uuid() });

/** What the waiting list does by itself, by the name of the job. */
export const waitingListJobs = (pool: Pool, now: () => Instant) => ({
  async [OFFER_FREED_TIME](payload: unknown): Promise<void> {
    const { clinicId: id, ...freed } = freedTime.parse(payload);
    const clinic = await findClinicById(pool, id);
    if (clinic) await inClinic(pool, id, (client) => offerFreedTime(client, clinic, freed, now()));
  },
  async [END_OFFER](payload: unknown): Promise<void> {
    const { clinicId: id, offerId } = endedOffer.parse(payload);
    const clinic = await findClinicById(pool, id);
    if (clinic) await inClinic(pool, id, (client) => passOn(client, clinic, offerId, 'lapsed'));
  },
});
