import { Hono } from 'hono';
import type { Pool } from 'pg';
import type { ClinicParts } from '../../src/clinic/routes/clinic-parts.ts';
import type { StaffEnv } from '../../src/clinic/routes/staff/staff-env.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';

type StaffRoutes = (parts: ClinicParts) => Hono<StaffEnv>;

/** Routes of the staff as one of them meets them, without the sign-in before them, which has tests of its own. */
export function asStaff(pool: () => Pool, routes: StaffRoutes, now: () => number) {
  const open = async (staff: StaffMember) => {
    const parts = { pool: pool(), links: await manageLinks(pool()), now };
    const clinic = await findClinic(pool(), 'demo');
    if (!clinic) throw new Error('The demo clinic is not there');
    return new Hono<StaffEnv>()
      .use(async (context, next) => {
        context.set('clinic', clinic);
        context.set('staff', staff);
        await next();
      })
      .route('/c/:slug/staff', routes(parts));
  };
  return {
    request: async (staff: StaffMember, path: string, init: RequestInit) =>
      (await open(staff)).request(`/c/demo/staff${path}`, init),
    get: async (staff: StaffMember, path: string) => (await open(staff)).request(`/c/demo/staff${path}`),
    submit: async (staff: StaffMember, path: string, fields: Record<string, string>) =>
      (await open(staff)).request(`/c/demo/staff${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
  };
}
