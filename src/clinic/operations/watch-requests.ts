import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { carryTurnedAway, type TurnedAway, turnedAwayOf } from './turned-away.ts';

/** A request without anything of the person in it: the route is the pattern, never the address. */
export interface WatchedRequest {
  requestId: string;
  method: string;
  route: string;
}

export interface RequestWatch {
  began: () => void;
  answered: (request: WatchedRequest & { status: number; durationMs: number }) => void;
  turnedAway: (request: WatchedRequest & { status: number } & TurnedAway) => void;
  failed: (request: WatchedRequest, error: Error) => void;
}

const routesInside = new WeakMap<Request, string>();
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** For an app that another one hands its requests to: the outer one knows its patterns no further than the border. */
export const noteRoute: MiddlewareHandler = async (context, next) => {
  const request = context.req.raw;
  try {
    await next();
  } finally {
    routesInside.set(request, routePath(context));
    // Whoever counts the bytes of a body puts another request in its place.
    carryTurnedAway(context.req.raw, request);
  }
};

function routeOf(inside: string | undefined, pattern: string): string {
  const route = inside ?? pattern;
  if (route === '*' || route === '/*') return 'unknown';
  // Each built file is a route of its own, and each build has others.
  return route.startsWith('/assets/') ? '/assets/…' : route;
}

/** Tells `watch` of every request, once it is answered. Each gets an id, which its answer carries as well. */
export function watchRequests(watch: RequestWatch, nowMs: () => number): MiddlewareHandler {
  return async (context, next) => {
    const requestId = randomUUID();
    const sinceMs = nowMs();
    const watched = () => ({
      requestId,
      // Any word can be sent as a method.
      method: METHODS.has(context.req.method) ? context.req.method : 'other',
      route: routeOf(routesInside.get(context.req.raw), routePath(context)),
    });
    watch.began();
    await next();
    context.res.headers.set('x-request-id', requestId);
    if (context.error) watch.failed(watched(), context.error);
    const turned = turnedAwayOf(context.req.raw);
    if (turned) watch.turnedAway({ ...watched(), status: context.res.status, ...turned });
    watch.answered({ ...watched(), status: context.res.status, durationMs: nowMs() - sinceMs });
  };
}
