import type { Context, MiddlewareHandler } from 'hono';
import { noteTurnedAway } from '../../../operations/turned-away.ts';
import { forgedPage } from '../../plain-pages.ts';

/** Where the browser of a request believes to be. */
export interface Site {
  isHttps: boolean;
  originOf(context: Context): string;
  /** What a passkey is bound to: the host without its port. */
  hostOf(context: Context): string;
}

export function siteAt(publicUrl: URL | undefined): Site {
  const protocol = publicUrl?.protocol ?? 'http:';
  // Clinics may have names of their own, so the host is the one that was asked for.
  const urlOf = (context: Context) => new URL(context.req.url);
  return {
    isHttps: protocol === 'https:',
    originOf: (context) => `${protocol}//${urlOf(context).host}`,
    hostOf: (context) => urlOf(context).hostname,
  };
}

const CHANGES_NOTHING = new Set(['GET', 'HEAD']);

/**
 * Lets a change through only when the browser says that a page of ours asked for it. Who says nothing of where it comes
 * from is no browser of today, and is refused.
 */
export const sameOriginOnly =
  (site: Site): MiddlewareHandler =>
  async (context, next) => {
    if (CHANGES_NOTHING.has(context.req.method)) return next();
    const fetchSite = context.req.header('sec-fetch-site');
    const origin = context.req.header('origin');
    const isOwnOrigin = origin === site.originOf(context);
    // Only where the browser names the relation may it keep the origin to itself.
    const isOurs =
      fetchSite === undefined
        ? isOwnOrigin
        : fetchSite === 'same-origin' && (isOwnOrigin || origin === undefined || origin === 'null');
    if (isOurs) return next();
    noteTurnedAway(context, { because: 'not from a page of ours' });
    return forgedPage(context);
  };
