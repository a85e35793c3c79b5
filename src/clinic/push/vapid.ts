import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { HOUR_MS, type Instant } from '../../domain/time/instant.ts';

// RFC 8292, 2: a day at most.
const VALID_MS = 12 * HOUR_MS;

/** By which a push service knows that a push comes from whom the browser said yes to. */
export interface VapidKeys {
  /** The point of the curve, base64url. */
  publicKey: string;
  /** The secret number, base64url. */
  privateKey: string;
}

export function newVapidKeys(): VapidKeys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return { publicKey: Buffer.concat(point).toString('base64url'), privateKey: d };
}

export function signingKeyOf({ publicKey, privateKey }: VapidKeys): KeyObject {
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  return createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '', d: privateKey },
  });
}

interface Claims {
  endpoint: string;
  publicKey: string;
  signingKey: KeyObject;
  /** Whom a push service may write to about us, a `mailto:` or `https:` address. */
  contact: string | null;
  now: Instant;
}

/** The header `Authorization` of a push: RFC 8292, 3. */
export function vapidAuthorization({ endpoint, publicKey, signingKey, contact, now }: Claims): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor((now + VALID_MS) / 1000),
    ...(contact !== null && { sub: contact }),
  };
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: signingKey, dsaEncoding: 'ieee-p1363' });
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey}`;
}
