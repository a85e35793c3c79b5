import type { Context } from 'hono';
import type { Pool } from 'pg';
import type { Instant } from '../../../../domain/time/instant.ts';
import { type HashCost, PASSWORD_COST } from '../../../use-cases/sign-in/password-hash.ts';
import { type ServerKey, serverKey } from '../../../use-cases/sign-in/server-key.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { addressOf } from '../../rate-limits.ts';
import { type Site, siteAt } from './site.ts';
import { type StaffCookies, staffCookies } from './staff-cookies.ts';

/** What the pages before the diary work with. */
export interface SignInParts {
  pool: Pool;
  now: () => Instant;
  key: () => Promise<ServerKey>;
  site: Site;
  cookies: StaffCookies;
  addressOf: (context: Context) => string;
  hashCost: HashCost;
}

export function signInParts({
  pool,
  now,
  publicUrl,
  secretKey,
  hashCost = PASSWORD_COST,
  trustedProxies = 0,
}: ClinicParts): SignInParts {
  const site = siteAt(publicUrl);
  let key: Promise<ServerKey> | null = null;
  return {
    pool,
    now,
    key: () => {
      // The database may have been away when it was asked first.
      key ??= serverKey(pool, secretKey).catch((error: unknown) => {
        key = null;
        throw error;
      });
      return key;
    },
    site,
    hashCost,
    cookies: staffCookies(site),
    addressOf: (context) => addressOf(context, trustedProxies),
  };
}
