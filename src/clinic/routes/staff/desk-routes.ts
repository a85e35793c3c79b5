import { Hono } from 'hono';
import { isUnavailable } from '../../database/unavailable.ts';
import { Refusal } from '../../use-cases/problem.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { awayPage, notFoundPage } from '../plain-pages.ts';
import { appointmentRoutes } from './appointments.tsx';
import { bookingRoutes } from './booking.tsx';
import { deskOf } from './desk.ts';
import { diaryRoutes } from './diary.tsx';
import { patientRoutes } from './patients.tsx';
import type { StaffEnv } from './staff-env.ts';

/** The staff's day: the diary, booking for a caller, appointments and patients. */
export function deskRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const desk = deskOf(parts);
  const routes = new Hono<StaffEnv>();
  routes.onError((error, context) => {
    if (error instanceof Refusal && error.problem.kind === 'not-found') return notFoundPage(context);
    if (isUnavailable(error)) return awayPage(context);
    throw error;
  });
  for (const pages of [diaryRoutes, bookingRoutes, appointmentRoutes, patientRoutes])
    routes.route('/', pages(desk));
  return routes;
}
