import { Hono } from 'hono';
import { SettingsPage } from '../../../pages/staff/settings/settings-page.tsx';
import type { ClinicParts } from '../../clinic-parts.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { auditRoutes } from './audit.tsx';
import { clinicSettingsRoutes } from './clinic-settings.tsx';
import { closedDaysRoutes } from './closed-days.tsx';
import { hoursRoutes } from './hours.tsx';
import { practitionersRoutes } from './practitioners.tsx';
import { rotaRoutes } from './rota.tsx';
import { servicesRoutes } from './services.tsx';
import { timeOffRoutes } from './time-off.tsx';

/** Everything below /settings, and the page that leads there. */
export function settingsRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.get('/settings', requires('change own hours'), (context) =>
    sendStaff(context, {
      title: 'Settings',
      current: 'settings',
      children: <SettingsPage clinic={context.get('clinic')} staff={context.get('staff')} />,
    }),
  );
  for (const more of [
    hoursRoutes,
    closedDaysRoutes,
    rotaRoutes,
    timeOffRoutes,
    servicesRoutes,
    practitionersRoutes,
    clinicSettingsRoutes,
    auditRoutes,
  ])
    routes.route('/', more(parts));
  return routes;
}
