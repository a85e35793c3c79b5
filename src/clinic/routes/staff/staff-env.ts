import type { Context, MiddlewareHandler } from 'hono';
import { noteTurnedAway } from '../../operations/turned-away.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { may, type Permission } from '../../use-cases/permissions.ts';
import type { Session } from '../../use-cases/sign-in/sessions.ts';
import type { StaffMember } from '../../use-cases/staff-member.ts';
import { forbiddenPage } from '../plain-pages.ts';

/** What every staff route can rely on: the sign-in has put it there. */
export interface StaffEnv {
  Variables: {
    clinic: Clinic;
    staff: StaffMember;
    session: Session;
    /** How many questions wait; absent where nobody counted. */
    unanswered?: number;
  };
}

/** Says that this is not for their role, and notes who asked for it. */
export function notForRole(context: Context<StaffEnv>, permission: Permission): Response {
  const { staffId } = context.get('staff');
  noteTurnedAway(context, { because: 'role', clinic: context.get('clinic').slug, staffId, permission });
  return forbiddenPage(context);
}

/** Lets in whose role may do this, in their own clinic. */
export const requires =
  (permission: Permission): MiddlewareHandler<StaffEnv> =>
  async (context, next) => {
    if (!may(context.get('staff').role, permission)) return notForRole(context, permission);
    return next();
  };
