import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { noteTurnedAway } from '../operations/turned-away.ts';
import { tooLargePage, tooOftenPage } from './plain-pages.ts';
import { tooLargeAnswer, tooOftenAnswer } from './problems.ts';
import { noLimits, rateLimits, type RateLimits } from './rate-limits.ts';

const LONGEST_BODY_BYTES = 256 * 1024;

function limitPosts(
  app: Hono,
  limits: RateLimits,
  paths: Readonly<Record<string, Parameters<RateLimits>[0]>>,
) {
  for (const [path, kind] of Object.entries(paths)) app.post(path, limits(kind));
}

/** Nothing sent to a page or the API is longer than it can need to be, or comes more often; off without `trustedProxies`. */
export function limitByPath(app: Hono, trustedProxies: number | undefined, limitFactor = 1): void {
  const limitsFor = (refuse: typeof tooOftenPage) =>
    trustedProxies === undefined
      ? noLimits
      : rateLimits({
          trustedProxies,
          limitFactor,
          refuse: (context, retryAfterSeconds) => {
            noteTurnedAway(context, { because: 'too often' });
            return refuse(context, retryAfterSeconds);
          },
        });
  const tooLarge = (refuse: typeof tooLargePage) => (context: Context) => {
    noteTurnedAway(context, { because: 'too large' });
    return refuse(context);
  };
  const ofPages = limitsFor(tooOftenPage);
  app.use('/c/*', bodyLimit({ maxSize: LONGEST_BODY_BYTES, onError: tooLarge(tooLargePage) }));
  app.use('/c/*', ofPages('read'));
  limitPosts(app, ofPages, {
    '/c/:slug/hold': 'hold',
    '/c/:slug/details/*': 'book',
    '/c/:slug/appointments/*': 'change',
    '/c/:slug/ask': 'ask',
    '/c/:slug/wait': 'wait',
  });
  const ofApi = limitsFor(tooOftenAnswer);
  app.use('/api/*', bodyLimit({ maxSize: LONGEST_BODY_BYTES, onError: tooLarge(tooLargeAnswer) }));
  app.use('/api/*', ofApi('read'));
  limitPosts(app, ofApi, {
    '/api/clinics/:slug/holds': 'hold',
    '/api/clinics/:slug/appointments': 'book',
    '/api/clinics/:slug/appointments/:id/*': 'change',
    '/api/clinics/:slug/questions': 'ask',
  });
  app.on(['PUT', 'DELETE'], '/api/wakes/:id', ofApi('wake'));
}
