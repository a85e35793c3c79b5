import type { Pool } from 'pg';
import { z } from 'zod';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import type { Log } from '../operations/log.ts';
import { keysInUse } from './keys-in-use.ts';
import type { ServerPush } from './open-push.ts';
import { PUSH_REMINDER } from './remind-devices.ts';
import { sendPush } from './send-push.ts';
import { dropUnneededKeys, keepServerKey } from './server-keys.ts';

export const LOOK_AFTER_PUSH_KEYS = 'look-after-push-keys';

const deviceToPush = z.object({
  clinicId: z.uuid().transform((id) => id as ClinicId),
  subscriptionId: z.uuid(),
});

interface Parts {
  pool: Pool;
  push: ServerPush;
  now: () => Instant;
}

/** What waits for the push services. */
export const pushJobs = ({ pool, push, now }: Parts) => ({
  [PUSH_REMINDER]: (payload: unknown) =>
    sendPush({ pool, post: push.post, now }, deviceToPush.parse(payload)),
});

/** Each night, whether a key has to be followed by another, and which one nobody needs any more. */
export const pushKeyJobs = ({ pool, push, now, log }: Parts & { log: Log }) => ({
  async [LOOK_AFTER_PUSH_KEYS](): Promise<void> {
    if (await keepServerKey(pool, push.sealing, now())) log.info('There is a new key for pushes.');
    const removed = await dropUnneededKeys(pool, await keysInUse(pool), now());
    if (removed > 0) log.info('Old keys for pushes were removed.', { removed });
  },
});
