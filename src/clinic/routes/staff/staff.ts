import { Hono } from 'hono';
import type { ClinicParts } from '../clinic-parts.ts';
import type { StaffEnv } from './staff-env.ts';

/** Everything below /c/:slug/staff. The sign-in comes first; what is mounted after it has a clinic and somebody in it. */
export function staffRoutes(_parts: ClinicParts): Hono<StaffEnv> {
  return new Hono<StaffEnv>();
}
