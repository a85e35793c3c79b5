import type { KeyObject } from 'node:crypto';
import { type Instant, SECOND_MS } from '../../domain/time/instant.ts';
import { encryptPush } from './encrypt-push.ts';
import type { PushOutcome, PushPost } from './push-post.ts';
import { isPushEndpoint } from './push-services.ts';
import { vapidAuthorization } from './vapid.ts';

const ANSWER_WITHIN_MS = 10 * SECOND_MS;
const LONGEST_WAIT_MS = 24 * 60 * 60 * SECOND_MS;
// All pushes have one length, whatever they say.
const PADDED_BYTES = 128;

interface Settings {
  /** The hosts that are talked to, and no others. */
  services: readonly string[];
  contact: string | null;
  now: () => Instant;
  /** Null for a key that this server does not have, or cannot open. */
  signingKey: (publicKey: string) => Promise<KeyObject | null>;
  /** The way out. */
  request?: typeof fetch;
  answerWithinMs?: number;
}

/** How long a service asks to be left alone, in seconds or until a date; null where it does not say. */
function retryAfterMs(value: string | null, now: Instant): number | null {
  if (value === null) return null;
  const waitMs = /^\d{1,9}$/.test(value) ? Number(value) * SECOND_MS : Date.parse(value) - now;
  return Number.isFinite(waitMs) ? Math.min(Math.max(waitMs, 0), LONGEST_WAIT_MS) : null;
}

const NOBODY_ANSWERED: PushOutcome = { kind: 'refused', status: null, retryAfterMs: null };

/** Pushes over https, as RFC 8030, 8291 and 8292 say. */
export function webPushPost({
  services,
  contact,
  now,
  signingKey,
  request = fetch,
  answerWithinMs = ANSWER_WITHIN_MS,
}: Settings): PushPost {
  return {
    async send({ endpoint, serverKey, ...keys }, text, { ttlSeconds, topic }) {
      if (!isPushEndpoint(endpoint, services)) return NOBODY_ANSWERED;
      const key = await signingKey(serverKey);
      if (!key) return NOBODY_ANSWERED;
      try {
        const claims = { endpoint, publicKey: serverKey, signingKey: key, contact, now: now() };
        const answer = await request(endpoint, {
          method: 'POST',
          // An answer that leads somewhere else would lead around the list of services.
          redirect: 'manual',
          signal: AbortSignal.timeout(answerWithinMs),
          headers: {
            authorization: vapidAuthorization(claims),
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
            ttl: String(ttlSeconds),
            urgency: 'normal',
            ...(topic !== undefined && { topic }),
          },
          body: new Uint8Array(encryptPush(text, keys, { paddedBytes: PADDED_BYTES })),
        });
        // Nothing in it is for us, and it may quote the endpoint.
        await answer.body?.cancel();
        if (answer.ok) return { kind: 'accepted' };
        if (answer.status === 404 || answer.status === 410) return { kind: 'gone' };
        const wait = retryAfterMs(answer.headers.get('retry-after'), now());
        return { kind: 'refused', status: answer.status, retryAfterMs: wait };
      } catch {
        return NOBODY_ANSWERED;
      }
    },
  };
}
