import { Hono } from 'hono';
import { isUnavailable } from '../../database/unavailable.ts';
import { Refusal } from '../../use-cases/problem.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { awayPage, notFoundPage } from '../plain-pages.ts';
import { deskOf } from './desk.ts';
import { inboxRoutes } from './inbox.tsx';
import { mailRoutes } from './mails.tsx';
import { ownCalendarRoutes } from './own-calendar.tsx';
import { deskRoutes } from './desk-routes.ts';
import { personDataRoutes } from './person-data.tsx';
import { retentionRoutes } from './retention.tsx';
import { settingsRoutes } from './settings/settings.tsx';
import { accountPasswordRoutes } from './sign-in/account-password.tsx';
import { accountRoutes } from './sign-in/account.tsx';
import { invitationRoutes } from './sign-in/invitation.tsx';
import { passkeySignInRoutes } from './sign-in/passkey-sign-in.tsx';
import { clinicOfPath, membersOnly } from './sign-in/session-gate.tsx';
import { signInParts } from './sign-in/sign-in-parts.ts';
import { signInRoutes } from './sign-in/sign-in.tsx';
import { sameOriginOnly } from './sign-in/site.ts';
import { teamRoutes } from './sign-in/team.tsx';
import type { StaffEnv } from './staff-env.ts';
import { countsUnanswered } from './unanswered.ts';
import { waitingRoutes } from './waiting.tsx';

/** Everything below /c/:slug/staff. The sign-in comes first; what is mounted after it has a clinic and somebody in it. */
export function staffRoutes(clinicParts: ClinicParts): Hono<StaffEnv> {
  const parts = signInParts(clinicParts);
  const desk = deskOf(clinicParts);
  const routes = new Hono<StaffEnv>();
  routes.onError((error, context) => {
    if (error instanceof Refusal && error.problem.kind === 'not-found') return notFoundPage(context);
    if (isUnavailable(error)) return awayPage(context);
    throw error;
  });
  routes.use(sameOriginOnly(parts.site), clinicOfPath(parts));
  routes
    .route('/', signInRoutes(parts))
    .route('/', passkeySignInRoutes(parts))
    .route('/', invitationRoutes(parts));
  routes.use(membersOnly(parts), countsUnanswered(clinicParts));
  return routes
    .route('/', accountRoutes(parts))
    .route('/', accountPasswordRoutes(parts))
    .route('/', teamRoutes(parts))
    .route('/', deskRoutes(clinicParts))
    .route('/', personDataRoutes(clinicParts))
    .route('/', retentionRoutes(clinicParts))
    .route('/', inboxRoutes(clinicParts))
    .route('/', mailRoutes(clinicParts))
    .route('/', settingsRoutes(clinicParts))
    .route('/', waitingRoutes(desk))
    .route('/', ownCalendarRoutes(desk));
}
