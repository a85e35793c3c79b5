import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Pool } from 'pg';

/** What only this server can do: seal a text so that nobody else reads it, and sign a link. */
export interface ServerKey {
  seal(text: string): Buffer;
  /** Rejects what was not sealed with this key by throwing. */
  open(sealed: Buffer): string;
  sign(text: string): string;
  isSigned(text: string, signature: string): boolean;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * One half of the key is made once and kept in the database, shared by every process on it. `secretKey` is the other
 * half where the operator gives one, so that the database alone opens nothing.
 */
export async function serverKey(pool: Pool, secretKey = ''): Promise<ServerKey> {
  await pool.query(`insert into server_secret values ('sign-in', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ value: string }>(
    `select value from server_secret where name = 'sign-in'`,
  );
  const half = Buffer.from(rows[0]?.value ?? '', 'base64url');
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', half, secretKey, use, 32));
  const sealing = keyFor('seal');
  const signing = keyFor('sign');
  const sign = (text: string) => createHmac('sha256', signing).update(text).digest('base64url');
  return {
    seal(text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return (
        decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    },
    sign,
    isSigned(text, signature) {
      const right = Buffer.from(sign(text));
      const given = Buffer.from(signature);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
