import type { Pool, PoolClient } from 'pg';
import type { ClinicId } from '../../database/in-clinic.ts';
import { type HashCost, isPassword } from './password-hash.ts';
import type { ServerKey } from './server-key.ts';
import { stepOfCode } from './totp.ts';
import type { Instant } from '../../../domain/time/instant.ts';

export const emailOf = (typed: string): string => typed.trim().toLowerCase();

export interface Credentials {
  passwordHash: string;
  totpSecret: string;
  /** Of the code that showed that the app works: it is not taken a second time. */
  lastStep: number;
}

/** The account, when e-mail and password belong together. Takes equally long for everybody. */
export async function accountByPassword(
  pool: Pool,
  { email, password }: { email: string; password: string },
  cost: HashCost,
): Promise<string | null> {
  const { rows } = await pool.query<{ accountId: string; passwordHash: string | null }>(
    'select account_id as "accountId", password_hash as "passwordHash" from account where email = $1',
    [email],
  );
  const [row] = rows;
  return (await isPassword(password, row?.passwordHash ?? null, cost)) ? (row?.accountId ?? null) : null;
}

export interface Account {
  accountId: string;
  email: string;
  hasPassword: boolean;
}

const ACCOUNT = `select account_id as "accountId", email, password_hash is not null as "hasPassword" from account`;

/** As sign-in. */
export async function accountOfEmail(client: Pick<Pool, 'query'>, email: string): Promise<Account | null> {
  return (await client.query<Account>(`${ACCOUNT} where email = $1`, [email])).rows[0] ?? null;
}

/** As sign-in. */
export async function accountOf(client: Pick<Pool, 'query'>, accountId: string): Promise<Account | null> {
  return (await client.query<Account>(`${ACCOUNT} where account_id = $1`, [accountId])).rows[0] ?? null;
}

/** As sign-in. Rejects when the address is taken. */
export async function makeAccount(client: PoolClient, email: string, accountId: string): Promise<void> {
  await client.query('insert into account (account_id, email) values ($1, $2)', [accountId, email]);
}

/** As sign-in. */
export async function setCredentials(
  client: PoolClient,
  key: ServerKey,
  accountId: string,
  { passwordHash, totpSecret, lastStep }: Credentials,
): Promise<void> {
  await client.query(
    'update account set password_hash = $2, totp_secret = $3, totp_last_step = $4 where account_id = $1',
    [accountId, passwordHash, key.seal(totpSecret), lastStep],
  );
}

/** True once for each code of the app; older ones than the last are not taken either. As sign-in. */
export async function takeCode(
  client: PoolClient,
  key: ServerKey,
  accountId: string,
  code: string,
  now: Instant,
): Promise<boolean> {
  const { rows } = await client.query<{ sealed: Buffer | null }>(
    'select totp_secret as sealed from account where account_id = $1',
    [accountId],
  );
  const sealed = rows[0]?.sealed;
  const step = sealed ? stepOfCode(key.open(sealed), code, now) : null;
  if (step === null) return false;
  const taken = await client.query(
    `update account set totp_last_step = $2
     where account_id = $1 and (totp_last_step is null or totp_last_step < $2)`,
    [accountId, step],
  );
  return taken.rowCount === 1;
}

/** As sign-in. */
export async function setPasswordHash(
  client: PoolClient,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await client.query('update account set password_hash = $2 where account_id = $1', [
    accountId,
    passwordHash,
  ]);
}

/** The clinics this account is a member of. As sign-in. */
export async function clinicsOf(
  client: Pick<Pool, 'query'>,
  accountId: string,
): Promise<{ clinicId: ClinicId; slug: string; name: string }[]> {
  const { rows } = await client.query<{ clinicId: ClinicId; slug: string; name: string }>(
    `select clinic.clinic_id as "clinicId", slug, name from account_clinic join clinic using (clinic_id)
     where account_id = $1 order by name`,
    [accountId],
  );
  return rows;
}
