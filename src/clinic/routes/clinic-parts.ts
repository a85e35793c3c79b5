import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicHosts } from '../use-cases/clinic-hosts.ts';
import type { ServerPush } from '../push/open-push.ts';
import type { ManageLinks } from '../use-cases/manage-links.ts';
import type { HashCost } from '../use-cases/sign-in/password-hash.ts';

/** What the routes of a clinic work with. */
export interface ClinicParts {
  pool: Pool;
  links: ManageLinks;
  now: () => Instant;
  /** Absent where no mail server is set up: mails are shown to staff then. */
  sendsMail?: boolean;
  /** Absent where nothing is pushed. */
  push?: Pick<ServerPush, 'services'>;
  /** Absent where every clinic is at every host name. */
  hosts?: ClinicHosts;
  /** Where people reach the server; absent on a developer's machine. */
  publicUrl?: URL;
  /** The operator's half of the key of the sign-in; see docs/operations.md. */
  secretKey?: string;
  /** How dear one guess of a password is; less only where a test makes hundreds. */
  hashCost?: HashCost;
  /** Absent where nothing is counted. */
  trustedProxies?: number;
  /** So many times the usual allowance of an address. */
  limitFactor?: number;
}
