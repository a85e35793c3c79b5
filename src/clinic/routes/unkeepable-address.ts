import type { Context, Next } from 'hono';
import { notFoundPage } from './plain-pages.ts';
import { problemAnswer } from './problems.ts';

/** Nothing is at an address with a NUL in it, and the database cannot even be asked for it. */
export async function refuseUnkeepableAddress(context: Context, next: Next): Promise<Response | undefined> {
  if (!context.req.url.includes('%00')) {
    await next();
    return undefined;
  }
  return context.req.path.startsWith('/api/')
    ? problemAnswer(context, { kind: 'not-found', detail: 'There is nothing at this address.' })
    : notFoundPage(context);
}
