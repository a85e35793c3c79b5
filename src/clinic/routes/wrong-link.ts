import type { Context } from 'hono';
import { noteTurnedAway } from '../operations/turned-away.ts';
import { notFound, type Refusal } from '../use-cases/problem.ts';

/** For a private link that this server did not make: it leads nowhere, and that it was tried is in the log. */
export function wrongLink(context: Context, what: string): Refusal {
  noteTurnedAway(context, { because: 'link' });
  return notFound(what);
}
