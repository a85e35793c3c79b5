import type { Context } from 'hono';
import type { StaffCookies } from './staff-cookies.ts';

/**
 * What the browser of somebody who has signed out forgets: the cookie, and what it keeps of pages. Never its storage:
 * the journal of the companion lives there, and is the person's own.
 */
export function leave(context: Context, cookies: StaffCookies): void {
  cookies.drop(context, 'session');
  context.header('clear-site-data', '"cache"');
}
