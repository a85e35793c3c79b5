import type { Context } from 'hono';
import type { VNode } from 'preact';
import { type StaffSection, staffPageHtml } from '../../pages/staff/staff-frame.tsx';
import { contentSecurityPolicy } from '../security-headers.ts';
import type { StaffEnv } from './staff-env.ts';

interface StaffPage {
  title: string;
  current: StaffSection;
  children: VNode;
  status?: 200 | 400 | 404 | 409 | 422;
  /** Names of scripts in src/clinic/browser, such as `diary`. */
  scripts?: readonly string[];
}

/** A whole page for staff, kept by no cache. */
export function sendStaff(context: Context<StaffEnv>, { status = 200, ...page }: StaffPage): Response {
  const unanswered = context.get('unanswered') ?? 0;
  const html = staffPageHtml({
    clinic: context.get('clinic'),
    staff: context.get('staff'),
    counts: { inbox: unanswered },
    ...page,
  });
  return context.html(html, status, {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(html),
    'referrer-policy': 'same-origin',
  }) as Response;
}
