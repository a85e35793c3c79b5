import { type Context, Hono } from 'hono';
import type { FormState } from '../../../pages/staff/form-state.ts';
import { ClinicSettingsPage } from '../../../pages/staff/settings/clinic-settings-page.tsx';
import {
  type ClinicSettings,
  clinicSettings,
  saveClinicSettings,
} from '../../../use-cases/settings/clinic-settings.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { readSettings, settingsInWords, typedSettings } from './clinic-form.ts';
import { typedIn } from './form-reader.ts';
import { freshForm, trySaving } from './settings-form.ts';

const PATH = '/settings/clinic';
const timeZones = Intl.supportedValuesOf('timeZone');

export function clinicSettingsRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  const show = (context: Context<StaffEnv>, form: FormState, status: 200 | 409 = 200) =>
    sendStaff(context, {
      title: 'The clinic',
      current: 'settings',
      children: <ClinicSettingsPage clinic={context.get('clinic')} {...{ form, timeZones }} />,
      status,
    });

  routes.get(PATH, requires('change settings'), async (context) => {
    const settings = await within(context, (client, { clinicId }) => clinicSettings(client, clinicId));
    return show(context, freshForm(context, settings, typedSettings(settings)));
  });

  routes.post(PATH, requires('change settings'), async (context) => {
    const typed = await typedIn(context);
    const outcome = await within(context, (client, clinic) =>
      trySaving<ClinicSettings>({
        typed,
        ...readSettings(typed),
        typedFrom: typedSettings,
        inWords: settingsInWords,
        save: (settings, isSure) =>
          saveClinicSettings(
            client,
            clinic,
            { settings, seen: typed['seen'] ?? '', isSure, by: actorOf(context) },
            parts.now(),
          ),
      }),
    );
    if (typeof outcome === 'string') return context.redirect(staffPath(context, `${PATH}?saved`), 303);
    return show(context, outcome, 409);
  });

  return routes;
}
