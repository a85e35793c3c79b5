import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { Log } from '../operations/log.ts';
import { allClinics } from '../use-cases/clinics.ts';
import { forgetOld } from '../use-cases/retention/forget-old.ts';

export const FORGET_OLD = 'forget-old';

/** Each night, what the clinics no longer need. */
export const retentionJobs = (pool: Pool, now: () => Instant, log: Log) => ({
  async [FORGET_OLD](): Promise<void> {
    for (const clinic of await allClinics(pool)) {
      const gone = await forgetOld(pool, clinic, now());
      if (Object.keys(gone).length > 0) log.info('What a clinic no longer needs was erased.', gone);
    }
  },
});
