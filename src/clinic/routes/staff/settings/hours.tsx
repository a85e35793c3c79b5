import { type Context, Hono } from 'hono';
import { HoursPage } from '../../../pages/staff/settings/hours-page.tsx';
import type { FormState } from '../../../pages/staff/form-state.ts';
import { openingHoursOf } from '../../../use-cases/clinic-details.ts';
import { changeOpeningHours } from '../../../use-cases/settings/opening-hours.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { typedIn } from './form-reader.ts';
import { freshForm, trySaving } from './settings-form.ts';
import { rearranged, readWeek, typedWeek, weekInWords } from './week-form.ts';

const PATH = '/settings/hours';

export function hoursRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  const show = (context: Context<StaffEnv>, form: FormState, status: 200 | 409 = 200) =>
    sendStaff(context, {
      title: 'Opening hours',
      current: 'settings',
      children: <HoursPage clinic={context.get('clinic')} form={form} />,
      status,
    });

  routes.get(PATH, requires('change hours of everybody'), async (context) => {
    const hours = await within(context, (client, { clinicId }) => openingHoursOf(client, clinicId));
    return show(context, freshForm(context, hours, typedWeek(hours)));
  });

  routes.post(PATH, requires('change hours of everybody'), async (context) => {
    const typed = await typedIn(context);
    const other = rearranged(typed);
    if (other) return show(context, { typed: other, problems: {}, seen: typed['seen'] ?? '', notice: null });
    const { week, problems } = readWeek(typed);
    const outcome = await within(context, (client, clinic) =>
      trySaving({
        typed,
        value: week,
        problems,
        typedFrom: typedWeek,
        inWords: weekInWords,
        save: (value, isSure) =>
          changeOpeningHours(
            client,
            clinic,
            { week: value, seen: typed['seen'] ?? '', isSure, by: actorOf(context) },
            parts.now(),
          ),
      }),
    );
    if (typeof outcome === 'string') return context.redirect(staffPath(context, `${PATH}?saved`), 303);
    return show(context, outcome, 409);
  });

  return routes;
}
