import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ManageLinks } from '../use-cases/manage-links.ts';

/** What the routes of a clinic work with. */
export interface ClinicParts {
  pool: Pool;
  links: ManageLinks;
  now: () => Instant;
  /** Absent where nothing is counted. */
  trustedProxies?: number;
}
