import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** Goes into a cookie and nowhere else. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What the database knows of a token: 256 random bits need no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
