import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { keepable } from '../../keepable-text.ts';

/** What a browser was asked; its answer counts once, and for this host only. */
export interface Challenge {
  challenge: string;
  host: string;
}

export interface NewPasskey {
  credentialId: string;
  host: string;
  publicKey: Uint8Array;
  signCount: number;
  transports: string[];
}

export interface Passkey {
  credentialId: string;
  name: string;
  host: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** Asks for any passkey of this host: who it is, the passkey says. The device checks the person by finger, face or PIN. */
export const askForPasskey = (host: string) =>
  generateAuthenticationOptions({ rpID: host, userVerification: 'required' });

export const askForNewPasskey = (
  host: string,
  { clinicName, email, accountId }: { clinicName: string; email: string; accountId: string },
  known: readonly Passkey[] = [],
) =>
  generateRegistrationOptions({
    rpName: clinicName,
    rpID: host,
    userName: email,
    userID: Uint8Array.from(Buffer.from(accountId)),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** Null for anything but the right answer. */
export async function newPasskeyFrom(
  answer: string,
  { challenge, host }: Challenge,
  origin: string,
): Promise<NewPasskey | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { credentialId: id, host, publicKey, signCount: counter, transports: transports.map(keepable) };
  } catch {
    // The library throws at whatever is not as it should be; a browser of ours sends no such thing.
    return null;
  }
}

/** The account whose passkey answered; null for anything but the right answer. */
export async function accountByPasskey(
  pool: Pool,
  answer: string,
  { challenge, host }: Challenge,
  origin: string,
  now: Instant,
): Promise<string | null> {
  try {
    const response = JSON.parse(answer) as AuthenticationResponseJSON;
    const { rows } = await pool.query<{ accountId: string; publicKey: Buffer; signCount: string }>(
      `select account_id as "accountId", public_key as "publicKey", sign_count as "signCount"
       from passkey where credential_id = $1 and host = $2`,
      [keepable(String(response.id)), host],
    );
    const [kept] = rows;
    if (!kept) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: Uint8Array.from(kept.publicKey),
        counter: Number(kept.signCount),
      },
    });
    if (!verified) return null;
    await pool.query('update passkey set sign_count = $2, used_at = $3 where credential_id = $1', [
      response.id,
      authenticationInfo.newCounter,
      new Date(now),
    ]);
    return kept.accountId;
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error;
    return null;
  }
}

/** As sign-in. */
export async function keepPasskey(
  client: PoolClient,
  accountId: string,
  passkey: NewPasskey,
  name: string,
  now: Instant,
): Promise<void> {
  await client.query(
    `insert into passkey (credential_id, account_id, host, public_key, sign_count, transports, name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      passkey.credentialId,
      accountId,
      passkey.host,
      Buffer.from(passkey.publicKey),
      passkey.signCount,
      passkey.transports,
      name,
      new Date(now),
    ],
  );
}

/** As sign-in. */
export async function passkeysOf(on: Pick<Pool, 'query'>, accountId: string): Promise<Passkey[]> {
  const { rows } = await on.query<Passkey>(
    `select credential_id as "credentialId", name, host, created_at as "createdAt", used_at as "usedAt"
     from passkey where account_id = $1 order by created_at`,
    [accountId],
  );
  return rows;
}

/** False when there is none of this account, or it is its only way in. As sign-in. */
export async function removePasskey(
  client: PoolClient,
  accountId: string,
  credentialId: string,
): Promise<boolean> {
  // Two that are removed at once wait for each other here.
  await client.query('select from account where account_id = $1 for update', [accountId]);
  const removed = await client.query(
    `delete from passkey where account_id = $1 and credential_id = $2 and (
       exists (select from account where account_id = $1 and password_hash is not null)
       or exists (select from passkey where account_id = $1 and credential_id <> $2))`,
    [accountId, credentialId],
  );
  return removed.rowCount === 1;
}
