import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ManageLinks } from '../use-cases/manage-links.ts';

/** What the routes of a clinic work with. */
export interface ClinicParts {
  pool: Pool;
  links: ManageLinks;
  now: () => Instant;
  /** Where people reach the server; absent on a developer's machine. */
  publicUrl?: URL;
  /** The operator's half of the key of the sign-in; see docs/operations.md. */
  secretKey?: string;
  /** Absent where nothing is counted. */
  trustedProxies?: number;
}
