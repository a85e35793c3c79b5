import { isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one address may do something; behind one there may be a whole street, or a hospital. */
const allowances = {
  read: { points: 600, duration: 60 },
  hold: { points: 40, duration: 10 * 60 },
  book: { points: 20, duration: 60 * 60 },
  change: { points: 40, duration: 60 * 60 },
  ask: { points: 8, duration: 60 * 60 },
  wait: { points: 10, duration: 60 * 60 },
  wake: { points: 60, duration: 60 * 60 },
} as const;

type Limited = keyof typeof allowances;

/** Gives a middleware for each kind of request. */
export type RateLimits = (kind: Limited) => MiddlewareHandler;

interface Settings {
  /** So many proxies stand in front, each of which adds the address it saw to X-Forwarded-For. */
  trustedProxies: number;
  limitFactor: number;
  /** Answers whoever came too often. */
  refuse: (context: Context, retryAfterSeconds: number) => Response;
}

/** A home has one IPv4 address, or 2^64 of IPv6. */
function homeOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter(Boolean);
  const last = (after ?? '').split(':').filter(Boolean);
  const left = after === undefined ? [] : Array.from({ length: 8 - groups.length - last.length }, () => '0');
  return [...groups, ...left, ...last].slice(0, 4).join(':');
}

export function addressOf(context: Context, trustedProxies: number): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',') ?? [];
  // Counted from the end: what stands before the trusted ones anybody may have written.
  const seenByProxy = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const incoming = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming;
  return homeOf(seenByProxy || (incoming?.socket?.remoteAddress ?? 'nobody'));
}

/** Counts in the memory of this process; with several processes each gives the whole allowance. */
export function rateLimits({ trustedProxies, limitFactor, refuse }: Settings): RateLimits {
  const limiters = new Map(
    Object.entries(allowances).map(([kind, { points, duration }]) => [
      kind,
      new RateLimiterMemory({ points: points * limitFactor, duration }),
    ]),
  );
  return (kind) => async (context, next) => {
    try {
      await limiters.get(kind)?.consume(addressOf(context, trustedProxies));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return refuse(context, Math.ceil(error.msBeforeNext / 1000));
    }
    return next();
  };
}

/** Where nothing is counted: tests, and a measurement of load. */
export const noLimits: RateLimits = () => (_context, next) => next();
