import { type Context, Hono } from 'hono';
import { rotaPeriods, type RotaPeriod } from '../../../../domain/booking/rota-change.ts';
import type { WeeklyHours } from '../../../../domain/booking/working-hours.ts';
import { isLocalDay } from '../../../../domain/time/is-local-day.ts';
import { localDay, type LocalDay } from '../../../../domain/time/local-day.ts';
import type { FormState, Typed } from '../../../pages/staff/form-state.ts';
import { RotaChangePage, RotaPage, RotasPage } from '../../../pages/staff/settings/rota-pages.tsx';
import { mayChangeHoursOf } from '../../../use-cases/settings/own-hours.ts';
import { allPractitioners, type KeptPractitioner } from '../../../use-cases/settings/practitioners.ts';
import { changeRota, rotaOf } from '../../../use-cases/settings/rota.ts';
import { seenMark } from '../../../use-cases/settings/saved.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { notFoundPage } from '../../plain-pages.ts';
import { sendStaff } from '../send-staff.tsx';
import { notForRole, requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { formReader, typedIn } from './form-reader.ts';
import { trySaving } from './settings-form.ts';
import { rearranged, readWeek, typedWeek, weekInWords } from './week-form.ts';

type StaffContext = Context<StaffEnv>;
type Change = RotaPeriod & { firstDay: LocalDay };

/** The week that holds on a day, and until when. */
function periodOn(rota: readonly WeeklyHours[], day: LocalDay): RotaPeriod {
  const [first] = rotaPeriods(rota, day);
  return first ?? { firstDay: null, lastDay: null, week: [] };
}

function readChange(
  typed: Typed,
  today: LocalDay,
): { value: Change | null; problems: FormState['problems'] } {
  const reader = formReader(typed);
  const firstDay = reader.day('firstDay', 'Please say from which day on.');
  const lastDay = reader.day('lastDay');
  if (firstDay !== null && firstDay < today)
    reader.wrong('firstDay', 'This day is over. The earliest is today.');
  if (firstDay !== null && lastDay !== null && lastDay < firstDay)
    reader.wrong('lastDay', 'This is before the first day.');
  const { week, problems } = readWeek(typed);
  return {
    value: firstDay === null ? null : { firstDay, lastDay, week },
    problems: { ...reader.problems, ...problems },
  };
}

export function rotaRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const today = (context: StaffContext) => localDay(parts.now(), context.get('clinic').timeZone);
  const routes = new Hono<StaffEnv>();
  routes.use('/settings/rota', requires('change own hours'));
  routes.use('/settings/rota/*', requires('change own hours'));

  /** The person of the address, and their rota; a whole page where there is nobody or it is not for this role. */
  async function personOf(
    context: StaffContext,
  ): Promise<{ person: KeptPractitioner; rota: WeeklyHours[] } | Response> {
    const id = context.req.param('id') ?? '';
    if (!mayChangeHoursOf(context.get('staff'), id)) return notForRole(context, 'change hours of everybody');
    const found = await within(context, async (client, clinic) => {
      const person = (await allPractitioners(client, clinic.clinicId)).find(
        ({ practitionerId }) => practitionerId === id,
      );
      return person && { person, rota: await rotaOf(client, clinic, id) };
    });
    return found ?? notFoundPage(context);
  }

  const showChange = (
    context: StaffContext,
    person: KeptPractitioner,
    form: FormState,
    status: 200 | 409 = 200,
  ) =>
    sendStaff(context, {
      title: `Change the hours of ${person.name}`,
      current: 'settings',
      children: <RotaChangePage clinic={context.get('clinic')} person={person} form={form} />,
      status,
    });

  routes.get('/settings/rota', async (context) => {
    const staff = context.get('staff');
    const rotas = await within(context, async (client, clinic) => {
      const people = (await allPractitioners(client, clinic.clinicId)).filter(
        ({ practitionerId, isActive }) => isActive && mayChangeHoursOf(staff, practitionerId),
      );
      const found = [];
      for (const person of people) {
        const { week } = periodOn(await rotaOf(client, clinic, person.practitionerId), today(context));
        found.push({ person, week });
      }
      return found;
    });
    return sendStaff(context, {
      title: 'Working hours',
      current: 'settings',
      children: <RotasPage clinic={context.get('clinic')} rotas={rotas} />,
    });
  });

  routes.get('/settings/rota/:id', async (context) => {
    const found = await personOf(context);
    if (found instanceof Response) return found;
    const { person, rota } = found;
    return sendStaff(context, {
      title: `Working hours of ${person.name}`,
      current: 'settings',
      children: (
        <RotaPage
          clinic={context.get('clinic')}
          person={person}
          periods={rotaPeriods(rota, today(context))}
          isSaved={context.req.query('saved') !== undefined}
          seesAll={context.get('staff').role !== 'practitioner'}
        />
      ),
    });
  });

  routes.get('/settings/rota/:id/change', async (context) => {
    const found = await personOf(context);
    if (found instanceof Response) return found;
    const asked = context.req.query('from') ?? '';
    const firstDay = isLocalDay(asked) && asked >= today(context) ? asked : today(context);
    const { week, lastDay } = periodOn(found.rota, firstDay);
    // A change of what holds now goes on; one of a time that was set to end keeps its end.
    const typed = { ...typedWeek(week), firstDay, lastDay: asked === '' ? '' : (lastDay ?? '') };
    return showChange(context, found.person, {
      typed,
      problems: {},
      seen: seenMark(found.rota),
      notice: null,
    });
  });

  routes.post('/settings/rota/:id/change', async (context) => {
    const found = await personOf(context);
    if (found instanceof Response) return found;
    const { person } = found;
    const typed = await typedIn(context);
    const seen = typed['seen'] ?? '';
    const other = rearranged(typed);
    if (other) return showChange(context, person, { typed: other, problems: {}, seen, notice: null });
    const { value, problems } = readChange(typed, today(context));
    const outcome = await within(context, (client, clinic) =>
      trySaving<Change, WeeklyHours[]>({
        typed,
        value,
        problems,
        typedFrom: (rota) => typedWeek(periodOn(rota, value?.firstDay ?? today(context)).week),
        inWords: weekInWords,
        save: (period, isSure) =>
          changeRota(
            client,
            clinic,
            { practitionerId: person.practitionerId, period, seen, isSure, by: actorOf(context) },
            parts.now(),
          ),
      }),
    );
    if (typeof outcome === 'string')
      return context.redirect(staffPath(context, `/settings/rota/${person.practitionerId}?saved`), 303);
    return showChange(context, person, outcome, 409);
  });

  return routes;
}
