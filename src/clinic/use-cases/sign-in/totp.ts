import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../../../domain/time/instant.ts';

const PERIOD_SECONDS = 30;
// A phone's clock may be half a minute off.
const STEPS_ASIDE = 1;

const totp = (secret: string, labels: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...labels, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });

/** 160 bits, as the app that makes the codes takes it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What an app for codes reads from the square. */
export const totpAddress = (secret: string, issuer: string, label: string): string =>
  totp(secret, { issuer, label }).toString();

/** The half minute that a code belongs to; null when it is not a code of now. */
export function stepOfCode(secret: string, code: string, now: Instant): number | null {
  const delta = totp(secret).validate({
    token: code.replaceAll(/\s/g, ''),
    timestamp: now,
    window: STEPS_ASIDE,
  });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}
