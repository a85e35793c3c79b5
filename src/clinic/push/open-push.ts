import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { type ServerKey, serverKey } from '../use-cases/sign-in/server-key.ts';
import type { PushPost } from './push-post.ts';
import { KNOWN_PUSH_SERVICES } from './push-services.ts';
import { keepServerKey, signingKeys } from './server-keys.ts';
import { webPushPost } from './web-push-post.ts';

/** What this server pushes with. */
export interface ServerPush {
  post: PushPost;
  /** The hosts of push services; what lies elsewhere is no subscription. */
  services: readonly string[];
  /** By which the private keys are sealed. */
  sealing: ServerKey;
}

interface Settings {
  services?: readonly string[];
  secretKey?: string;
  publicUrl?: URL;
  mailFrom?: string;
  now: () => Instant;
  request?: typeof fetch;
}

/** Apple asks for one, and refuses what cannot be reached. */
const contactOf = ({ publicUrl, mailFrom }: Settings): string | null =>
  publicUrl?.protocol === 'https:' ? publicUrl.origin : mailFrom === undefined ? null : `mailto:${mailFrom}`;

/** After this there is a key for subscriptions. */
export async function openPush(pool: Pool, settings: Settings): Promise<ServerPush> {
  const { services = KNOWN_PUSH_SERVICES, secretKey, now, request } = settings;
  const sealing = await serverKey(pool, secretKey);
  await keepServerKey(pool, sealing, now());
  return {
    services,
    sealing,
    post: webPushPost({
      services,
      contact: contactOf(settings),
      now,
      signingKey: signingKeys(pool, sealing),
      ...(request && { request }),
    }),
  };
}
