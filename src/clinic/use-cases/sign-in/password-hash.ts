import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// Source: OWASP Password Storage Cheat Sheet, scrypt with 32 MiB.
export const PASSWORD_COST = { N: 2 ** 15, r: 8, p: 3 };

/** How dear one guess is. */
export type HashCost = typeof PASSWORD_COST;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
// Node refuses to use more than it is told it may.
const memoryFor = ({ N, r }: HashCost) => 256 * N * r;

// Node has four threads for hashes, files and names; one sign-in must not wait for twenty that guess.
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The slow hash of a text, for something a person types. */
export const slowHash = (text: string, salt: Buffer, cost: HashCost): Promise<Buffer> =>
  inTurn(
    () =>
      new Promise((resolve, reject) =>
        scrypt(
          text.normalize('NFC'),
          salt,
          HASH_BYTES,
          { ...cost, maxmem: memoryFor(cost) },
          (error, hash) => (error ? reject(error) : resolve(hash)),
        ),
      ),
  );

export async function hashPassword(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await slowHash(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Takes as long for somebody who is not known, or has no password, as for a wrong one. */
export async function isPassword(password: string, stored: string | null, cost: HashCost): Promise<boolean> {
  if (stored === null) {
    await slowHash(password, randomBytes(SALT_BYTES), cost);
    return false;
  }
  const [, N, r, p, salt = '', hash = ''] = stored.split('$');
  const kept = { N: Number(N), r: Number(r), p: Number(p) };
  return timingSafeEqual(
    await slowHash(password, Buffer.from(salt, 'base64'), kept),
    Buffer.from(hash, 'base64'),
  );
}
