import { randomInt } from 'node:crypto';
import type { PoolClient } from 'pg';
import { type HashCost, slowHash } from './password-hash.ts';

const CODES = 10;
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

const newCode = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

/** What is kept of a code, however it was typed. 59 bits of chance need less than what somebody made up. */
export const recoveryCodeHash = (accountId: string, code: string, cost: HashCost): Promise<Buffer> =>
  slowHash(
    code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''),
    Buffer.from(accountId.replaceAll('-', ''), 'hex'),
    { ...cost, N: Math.max(2, cost.N / 2), p: 1 },
  );

interface RecoveryCodes {
  codes: string[];
  hashes: Buffer[];
}

/** Ten ways in without the phone, each once. */
export async function newRecoveryCodes(accountId: string, cost: HashCost): Promise<RecoveryCodes> {
  const codes = Array.from({ length: CODES }, newCode);
  return { codes, hashes: await Promise.all(codes.map((code) => recoveryCodeHash(accountId, code, cost))) };
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
export async function useRecoveryCode(client: PoolClient, accountId: string, hash: Buffer): Promise<boolean> {
  const used = await client.query('delete from recovery_code where account_id = $1 and code_hash = $2', [
    accountId,
    hash,
  ]);
  return used.rowCount === 1;
}

export async function recoveryCodesLeft(client: PoolClient, accountId: string): Promise<number> {
  const { rows } = await client.query<{ left: number }>(
    'select count(*)::int as left from recovery_code where account_id = $1',
    [accountId],
  );
  return rows[0]?.left ?? 0;
}
