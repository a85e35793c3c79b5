import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import { openPush } from '../../src/clinic/push/open-push.ts';
import type { PushPost } from '../../src/clinic/push/push-post.ts';
import { enqueuePush } from '../../src/clinic/push/remind-devices.ts';
import { startJobs } from '../../src/clinic/start-jobs.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { scheduleWake } from '../../src/clinic/waking/schedule-wake.ts';
import { inTransaction } from '../../src/clinic/database/in-transaction.ts';
import { HOUR_MS } from '../../src/domain/time/instant.ts';
import { oneOfEach } from './clinic-objects.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase(40);
const silent = { debug() {}, info() {}, warn() {}, error() {}, forMachines() {} };

const WAKES = 6;

test('a push service that hangs while everybody is woken keeps no reminder of an appointment waiting', async () => {
  const now = Date.now();
  const { appointment } = await oneOfEach(pool(), 'demo', 'Jo');
  const { rows } = await pool().query<{ id: ClinicId }>(
    `update appointment set starts_at = $2, ends_at = $3, blocked = tstzrange($2, $3) where appointment_id = $1
     returning clinic_id as id`,
    [appointment, ...[now + HOUR_MS, now + 2 * HOUR_MS].map((at) => new Date(at).toISOString())],
  );
  const clinicId = rows[0]?.id;
  if (!clinicId) throw new Error('There is no appointment');

  let hanging = 0;
  const pushed: string[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const post: PushPost = {
    async send(_target, text) {
      if (text !== '') pushed.push(text);
      else {
        hanging += 1;
        await held;
      }
      return { kind: 'accepted' };
    },
  };
  const push = { ...(await openPush(pool(), { now: () => now })), post };
  for (let index = 0; index < WAKES; index++) {
    const id = randomUUID();
    await pool().query(
      `insert into wake_target (wake_target_id, secret_hash, endpoint, p256dh, auth, server_key, wakes_at)
       values ($1, $2, $3, 'p', 'a', 'k', array[$4::timestamptz])`,
      [id, Buffer.alloc(32), `https://push.example/${id}`, new Date(now).toISOString()],
    );
    await inTransaction(pool(), (client) => scheduleWake(client, id, now));
  }
  const jobs = await startJobs({
    pool: pool(),
    requests: pool(),
    links: await manageLinks(pool()),
    log: silent,
    push,
    baseUrl: () => 'https://clinic.example',
    now: () => now,
  });
  try {
    await expect.poll(() => hanging, { timeout: 20_000 }).toBeGreaterThan(1);
    const subscriptionId = newId();
    await inClinic(pool(), clinicId, async (client) => {
      await client.query(
        `insert into push_subscription (clinic_id, push_subscription_id, appointment_id, endpoint, p256dh, auth,
           server_key, reminded_version, due_at)
         select $1, $2, appointment_id, 'https://push.example/own', 'p', 'a', 'k', version, $4
         from appointment where clinic_id = $1 and appointment_id = $3`,
        [clinicId, subscriptionId, appointment, new Date(now).toISOString()],
      );
      await enqueuePush(client, clinicId, subscriptionId);
    });
    await expect.poll(() => pushed, { timeout: 20_000 }).toEqual([subscriptionId]);
    expect(hanging).toBeLessThan(WAKES);
  } finally {
    letGo();
    await jobs.stop();
  }
});
