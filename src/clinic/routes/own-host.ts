import type { Context, MiddlewareHandler } from 'hono';
import type { ClinicHosts } from '../use-cases/clinic-hosts.ts';
import { notFoundPage } from './plain-pages.ts';
import { unknownAnswer } from './problems.ts';

const hostOf = (context: Context): string => new URL(context.req.url).hostname;

/** The slug in the path of a page or of the interface; null where it names none. */
const slugIn = (path: string): string | null => /^\/(?:c|api\/clinics)\/([^/]+)/.exec(path)?.[1] ?? null;

/** At the host name of one clinic the others do not exist. */
export const onlyOwnClinic =
  (hosts: ClinicHosts): MiddlewareHandler =>
  async (context, next) => {
    const own = hosts.slugAt(hostOf(context));
    const asked = slugIn(context.req.path);
    if (own === null || asked === null || asked === own) return next();
    return context.req.path.startsWith('/api/') ? unknownAnswer(context) : notFoundPage(context);
  };

/** The clinic's first page, for whoever comes to the first page of its host; null for everybody else. */
export function ownFirstPage(hosts: ClinicHosts, context: Context): Response | null {
  const own = hosts.slugAt(hostOf(context));
  return own === null ? null : context.redirect(`/c/${own}`, 302);
}
