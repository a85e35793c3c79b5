import type { Context } from 'hono';
import type { VNode } from 'preact';
import { doorPageHtml } from '../../../pages/staff/sign-in/door-frame.tsx';
import { contentSecurityPolicy } from '../../security-headers.ts';
import type { StaffEnv } from '../staff-env.ts';

interface DoorPage {
  title: string;
  children: VNode;
  status?: 200 | 400 | 403 | 404 | 409 | 429;
  scripts?: readonly string[];
}

/** A whole page for somebody who is not, or not wholly, signed in; kept by no cache. */
export function sendDoor(context: Context<StaffEnv>, { status = 200, ...page }: DoorPage): Response {
  const html = doorPageHtml({ clinic: context.get('clinic'), ...page });
  return context.html(html, status, {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(html),
    'referrer-policy': 'same-origin',
  }) as Response;
}
