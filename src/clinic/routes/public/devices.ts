import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PoolClient } from 'pg';
import { z } from 'zod';
import { isUuid } from '../../database/in-clinic.ts';
import { areBrowserKeys } from '../../push/encrypt-push.ts';
import { isPushEndpoint } from '../../push/push-services.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { remindNoLonger, remindOnDevice } from '../../use-cases/device-reminders.ts';
import { notFound } from '../../use-cases/problem.ts';
import { problemAnswer, tooLargeAnswer } from '../problems.ts';
import { wrongLink } from '../wrong-link.ts';
import { problemOf, type Visit } from './visit.ts';

const LONGEST_BODY_BYTES = 4096;
const KEY = /^[\w-]{20,100}$/;

/** What a browser says of itself, and the key it was made with. */
const subscription = z.object({
  endpoint: z.string(),
  keys: z.object({ p256dh: z.string().regex(KEY), auth: z.string().regex(KEY) }).refine(areBrowserKeys),
  serverKey: z.string().regex(KEY),
});

/** Behind the private link: a device is reminded of the appointment, or no longer. */
export function deviceRoutes({ within, links, now, push }: Visit): Hono {
  const routes = new Hono();
  if (!push) return routes;

  const linked = async <T>(
    context: Context,
    work: (client: PoolClient, clinic: Clinic, appointmentId: string) => Promise<T>,
  ): Promise<T> => {
    const [id, token] = [context.req.param('id') ?? '', context.req.param('token') ?? ''];
    const { result } = await within(context, async (client, clinic) => {
      if (!isUuid(id) || !links.isToken(token, clinic.clinicId, id)) throw wrongLink(context, 'appointment');
      return work(client, clinic, id);
    });
    return result;
  };

  routes.post(
    '/:slug/appointments/:id/:token/devices',
    bodyLimit({ maxSize: LONGEST_BODY_BYTES, onError: tooLargeAnswer }),
    async (context) => {
      const read = subscription.safeParse(await context.req.json().catch(() => null));
      if (!read.success || !isPushEndpoint(read.data.endpoint, push.services))
        return problemAnswer(context, {
          kind: 'invalid',
          detail: 'This browser cannot be reached from here.',
        });
      const { endpoint, keys, serverKey } = read.data;
      const target = { endpoint, ...keys, serverKey };
      try {
        const id = await linked(context, (client, clinic, appointmentId) =>
          remindOnDevice(client, clinic, { appointmentId, target }, now()),
        );
        return context.json({ id }, 201, { 'cache-control': 'no-store' });
      } catch (error) {
        return problemAnswer(context, problemOf(error));
      }
    },
  );

  routes.delete('/:slug/appointments/:id/:token/devices/:device', async (context) => {
    const subscriptionId = context.req.param('device');
    if (!isUuid(subscriptionId)) throw notFound('device');
    await linked(context, (client, clinic, appointmentId) =>
      remindNoLonger(client, clinic, { appointmentId, subscriptionId }),
    );
    return context.body(null, 204);
  });

  return routes;
}
