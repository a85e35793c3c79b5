import { randomBytes, randomInt } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type HashCost, slowHash } from './password-hash.ts';

const CODES = 10;
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

const newCode = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

// The ten of one making share a salt of chance, so that a code that is typed costs one hash and not ten.
const SALT_BYTES = 16;

const plainCode = (typed: string) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** What is kept of a code, however it was typed: the salt, then a hash as slow as that of a password. */
const saltedHash = async (salt: Buffer, code: string, cost: HashCost): Promise<Buffer> =>
  Buffer.concat([salt, await slowHash(plainCode(code), salt, cost)]);

// What an earlier release kept: cheaper, and salted with the account. Such codes go on working until they are used.
const earlierHash = (accountId: string, code: string, cost: HashCost): Promise<Buffer> =>
  slowHash(plainCode(code), Buffer.from(accountId.replaceAll('-', ''), 'hex'), {
    ...cost,
    N: Math.max(2, cost.N / 2),
    p: 1,
  });

/** How this code would have been kept, for each way in which codes of this account are. */
export async function recoveryHashesOf(
  pool: Pool,
  accountId: string,
  code: string,
  cost: HashCost,
): Promise<Buffer[]> {
  const { rows } = await pool.query<{ salt: Buffer | null }>(
    `select distinct case when length(code_hash) > 32 then substring(code_hash for ${SALT_BYTES}) end as salt
     from recovery_code where account_id = $1`,
    [accountId],
  );
  return Promise.all(
    rows.map(({ salt }) => (salt ? saltedHash(salt, code, cost) : earlierHash(accountId, code, cost))),
  );
}

interface RecoveryCodes {
  codes: string[];
  hashes: Buffer[];
}

/** Ten ways in without the phone, each once. */
export async function newRecoveryCodes(cost: HashCost): Promise<RecoveryCodes> {
  const codes = Array.from({ length: CODES }, newCode);
  const salt = randomBytes(SALT_BYTES);
  return { codes, hashes: await Promise.all(codes.map((code) => saltedHash(salt, code, cost))) };
}

/** In place of all earlier ones. As sign-in. */
export async function keepRecoveryCodes(
  client: PoolClient,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await client.query('delete from recovery_code where account_id = $1', [accountId]);
  await client.query('insert into recovery_code select $1, unnest($2::bytea[])', [accountId, hashes]);
}

/** True once for each code. As sign-in. */
export async function useRecoveryCode(
  client: PoolClient,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<boolean> {
  const used = await client.query(
    'delete from recovery_code where account_id = $1 and code_hash = any($2::bytea[])',
    [accountId, hashes],
  );
  return used.rowCount === 1;
}

export async function recoveryCodesLeft(client: PoolClient, accountId: string): Promise<number> {
  const { rows } = await client.query<{ left: number }>(
    'select count(*)::int as left from recovery_code where account_id = $1',
    [accountId],
  );
  return rows[0]?.left ?? 0;
}
