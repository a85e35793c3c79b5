import type { MiddlewareHandler } from 'hono';
import { waitingQuestions } from '../../use-cases/inbox/inbox.ts';
import { may } from '../../use-cases/permissions.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import type { StaffEnv } from './staff-env.ts';
import { staffWork } from './staff-work.ts';

/** Counts the questions that wait, for the navigation of whatever page is sent. */
export function countsUnanswered(parts: ClinicParts): MiddlewareHandler<StaffEnv> {
  const within = staffWork(parts);
  return async (context, next) => {
    if (may(context.get('staff').role, 'answer questions')) {
      const { unanswered } = await within(context, (client, { clinicId }) =>
        waitingQuestions(client, clinicId),
      );
      context.set('unanswered', unanswered);
    }
    return next();
  };
}
