import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import { type Instant, SECOND_MS } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';

/** Faster than this nobody reads a page and writes a question. */
const FASTEST_MS = 3 * SECOND_MS;

export type StampDoubt = 'no-stamp' | 'too-fast';

/** Says when a form was sent out, in a way that only this server can write: a puzzle for programs, none for people. */
export interface FormStamps {
  stamp(clinicId: ClinicId, now: Instant): Promise<string>;
  /** Null for a form that somebody has had before them for a while; there is no limit to how long. */
  doubtOf(stamp: string, clinicId: ClinicId, now: Instant): Promise<StampDoubt | null>;
}

async function keyOf(pool: Pool): Promise<Buffer> {
  await pool.query(`insert into server_secret values ('form-stamps', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ value: string }>(
    `select value from server_secret where name = 'form-stamps'`,
  );
  return Buffer.from(rows[0]?.value ?? '', 'base64url');
}

/** The key is made once, at the first form, and shared by every process on this database. */
export function formStamps(pool: Pool): FormStamps {
  let asked: Promise<Buffer> | null = null;
  const key = () => {
    asked ??= keyOf(pool).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  const sealOf = async (at: string, clinicId: ClinicId) =>
    createHmac('sha256', await key())
      .update(`${clinicId}/${at}`)
      .digest('base64url');
  return {
    async stamp(clinicId, now) {
      const at = now.toString(36);
      return `${at}.${await sealOf(at, clinicId)}`;
    },
    async doubtOf(stamp, clinicId, now) {
      const [at = '', seal = ''] = stamp.split('.');
      const right = Buffer.from(await sealOf(at, clinicId));
      const given = Buffer.from(seal);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return 'no-stamp';
      return now - Number.parseInt(at, 36) < FASTEST_MS ? 'too-fast' : null;
    },
  };
}
