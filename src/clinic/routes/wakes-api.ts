import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DAY_MS } from '../../domain/time/instant.ts';
import { WAKE_DAYS } from '../../domain/waking/wakes.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { areBrowserKeys } from '../push/encrypt-push.ts';
import { isPushEndpoint } from '../push/push-services.ts';
import { currentServerKey, isKnownServerKey } from '../push/server-keys.ts';
import { notFound, Refusal } from '../use-cases/problem.ts';
import { forgetWakes, putWakes } from '../waking/wake-targets.ts';
import * as shapes from './api-shapes.ts';
import type { ClinicParts } from './clinic-parts.ts';

// The clock of a device may go a little fast.
const LAST_WAKE_DAYS = WAKE_DAYS + 1;

const bytes = (count: number) => {
  const length = Math.ceil((count * 4) / 3);
  return z.string().regex(new RegExp(`^[\\w-]{${length}}$`), `${count} bytes in base64url`);
};
const SECRET = /^Bearer ([\w-]{43})$/;

const named = {
  params: z.object({ id: z.uuid() }),
  headers: z.object({ authorization: z.string().regex(SECRET, 'Bearer, and 32 bytes in base64url') }),
};
const wakesRequest = z
  .strictObject({
    subscription: z.strictObject({
      endpoint: z.string().max(2000),
      p256dh: bytes(65),
      auth: bytes(16),
      serverKey: bytes(65),
    }),
    wakesAt: z
      .array(z.iso.datetime({ offset: true }))
      .min(1)
      .max(WAKE_DAYS),
  })
  .openapi('WakesRequest');

const problems = { 'application/problem+json': { schema: shapes.problem } };
const refusals = {
  400: { description: 'Something in the request has to be changed', content: problems },
  404: { description: 'Not known here, or nothing is pushed from here', content: problems },
  429: { description: 'Come again after Retry-After seconds; nothing was changed', content: problems },
  503: { description: 'Try again after Retry-After seconds; nothing was changed', content: problems },
};
const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

const invalid = (field: string, detail: string) => new Refusal({ kind: 'invalid', field, detail });

/** How the companion has its browser woken when no page of it is open. Of no clinic, and without a name. */
export function addWakes(api: OpenAPIHono, { pool, now, push }: ClinicParts): void {
  const services = push?.services ?? [];
  const mustPush = () => {
    if (services.length === 0) throw notFound('kind of reminder');
  };
  const wakerOf = ({ id }: { id: string }, { authorization }: { authorization: string }) => ({
    wakeTargetId: id,
    secret: SECRET.exec(authorization)?.[1] ?? '',
  });

  api.openapi(
    createRoute({
      method: 'get',
      path: '/wakes/key',
      responses: {
        200: {
          description: 'What a browser has to subscribe with',
          content: json(z.object({ serverKey: z.string() })),
        },
        ...refusals,
      },
    }),
    async (context) => {
      mustPush();
      return context.json({ serverKey: await currentServerKey(pool) }, 200, { 'cache-control': 'no-store' });
    },
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/wakes/{id}',
      request: { ...named, body: { content: json(wakesRequest), required: true } },
      responses: {
        200: {
          description: 'Will be woken, and at no other times',
          content: json(z.object({ wakes: z.number() })),
        },
        ...refusals,
      },
    }),
    async (context) => {
      mustPush();
      const { subscription, wakesAt } = context.req.valid('json');
      if (!isPushEndpoint(subscription.endpoint, services))
        throw invalid('subscription.endpoint', 'This push service is not known here.');
      if (!areBrowserKeys(subscription))
        throw invalid('subscription.p256dh', 'These are no keys of a browser.');
      // The first may have passed on the way, or by a clock that is slow.
      const instants = wakesAt.map((text) => Date.parse(text)).filter((at) => at > now());
      if (instants.length === 0 || instants.some((at) => at > now() + LAST_WAKE_DAYS * DAY_MS))
        throw invalid('wakesAt', `All times must lie within the next ${WAKE_DAYS} days.`);
      if (!(await isKnownServerKey(pool, subscription.serverKey)))
        throw invalid('subscription.serverKey', 'Subscribe again with the key of this server.');
      const waker = wakerOf(context.req.valid('param'), context.req.valid('header'));
      await inTransaction(pool, (client) => putWakes(client, waker, subscription, instants));
      return context.json({ wakes: new Set(instants).size }, 200, { 'cache-control': 'no-store' });
    },
  );

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/wakes/{id}',
      request: named,
      responses: { 204: { description: 'Forgotten, or never known' }, ...refusals },
    }),
    async (context) => {
      const waker = wakerOf(context.req.valid('param'), context.req.valid('header'));
      await inTransaction(pool, (client) => forgetWakes(client, waker));
      return context.body(null, 204);
    },
  );
}
