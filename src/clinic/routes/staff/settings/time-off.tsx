import { type Context, Hono } from 'hono';
import { localDay } from '../../../../domain/time/local-day.ts';
import type { FormState, Typed } from '../../../pages/staff/form-state.ts';
import { TimeOffListPage, TimeOffPage, timeOffWords } from '../../../pages/staff/settings/time-off-pages.tsx';
import { may } from '../../../use-cases/permissions.ts';
import { type AffectedAppointment, bookedAhead } from '../../../use-cases/settings/affected-appointments.ts';
import { mayChangeHoursOf } from '../../../use-cases/settings/own-hours.ts';
import { allPractitioners } from '../../../use-cases/settings/practitioners.ts';
import {
  removeTimeOff,
  saveTimeOff,
  type TimeOff,
  timeOffAhead,
} from '../../../use-cases/settings/time-off.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { notFoundPage } from '../../plain-pages.ts';
import { sendStaff } from '../send-staff.tsx';
import { notForRole, requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { typedIn } from './form-reader.ts';
import { freshForm, newForm, trySaving } from './settings-form.ts';
import { readTimeOff, type TimeOffTyped, typedTimeOff } from './time-off-form.ts';

type StaffContext = Context<StaffEnv>;
const PATH = '/settings/time-off';

export function timeOffRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use(PATH, requires('change own hours'));
  routes.use(`${PATH}/*`, requires('change own hours'));

  const peopleOf = (context: StaffContext) =>
    within(context, async (client, { clinicId }) =>
      (await allPractitioners(client, clinicId)).filter(
        ({ practitionerId, isActive }) => isActive && mayChangeHoursOf(context.get('staff'), practitionerId),
      ),
    );

  /** The time off of the address, where this person may see it. */
  const timeOffOf = (context: StaffContext): Promise<TimeOff | undefined> =>
    within(context, async (client, clinic) =>
      (await timeOffAhead(client, clinic, { practitionerId: null, now: parts.now() })).find(
        ({ timeOffId, practitionerId }) =>
          timeOffId === context.req.param('id') && mayChangeHoursOf(context.get('staff'), practitionerId),
      ),
    );

  const bookedIn = (context: StaffContext, timeOff: TimeOff): Promise<AffectedAppointment[]> =>
    within(context, (client, clinic) =>
      bookedAhead(client, clinic, {
        now: parts.now(),
        practitionerId: timeOff.practitionerId,
        within: timeOff,
      }),
    );

  async function show(
    context: StaffContext,
    form: FormState,
    timeOff: TimeOff | null,
    status: 200 | 409 = 200,
  ) {
    const people = await peopleOf(context);
    const booked = timeOff ? await bookedIn(context, timeOff) : [];
    const title = timeOff ? `Time off of ${timeOff.practitionerName}` : 'Add time off';
    return sendStaff(context, {
      title,
      current: 'settings',
      children: <TimeOffPage clinic={context.get('clinic')} {...{ form, people, timeOff, booked }} />,
      status,
    });
  }

  routes.get(PATH, async (context) => {
    const staff = context.get('staff');
    const people = await peopleOf(context);
    const asked = context.req.query('practitioner');
    const timeOff = await within(context, async (client, clinic) => {
      const ahead = await timeOffAhead(client, clinic, {
        practitionerId: may(staff.role, 'change hours of everybody') ? null : staff.practitionerId,
        now: parts.now(),
      });
      const found = [];
      for (const one of ahead) {
        if (!mayChangeHoursOf(staff, one.practitionerId)) continue;
        if (asked !== undefined && asked !== one.practitionerId) continue;
        const { practitionerId } = one;
        const booked = await bookedAhead(client, clinic, { now: parts.now(), practitionerId, within: one });
        found.push({ ...one, booked: booked.length });
      }
      return found;
    });
    return sendStaff(context, {
      title: 'Time off',
      current: 'settings',
      children: <TimeOffListPage clinic={context.get('clinic')} timeOff={timeOff} people={people} />,
    });
  });

  routes.get(`${PATH}/new`, (context) => {
    const today = localDay(parts.now(), context.get('clinic').timeZone);
    const typed = { practitioner: context.req.query('practitioner') ?? '', firstDay: today };
    return show(context, newForm(typed), null);
  });

  routes.get(`${PATH}/:id`, async (context) => {
    const timeOff = await timeOffOf(context);
    if (!timeOff) return notFoundPage(context);
    return show(
      context,
      freshForm(context, timeOff, typedTimeOff(timeOff, context.get('clinic').timeZone)),
      timeOff,
    );
  });

  async function save(context: StaffContext, timeOff: TimeOff | null): Promise<Response> {
    const typed = await typedIn(context);
    const practitionerId = timeOff?.practitionerId ?? typed['practitioner'] ?? '';
    if (!(await peopleOf(context)).some((one) => one.practitionerId === practitionerId))
      return notForRole(context, 'change hours of everybody');
    const { timeZone } = context.get('clinic');
    const { value, problems } = readTimeOff(typed, { timeZone, now: parts.now() });
    let savedId = timeOff?.timeOffId ?? '';
    const inWords = (fields: Typed) => {
      const read = readTimeOff(fields, { timeZone, now: 0 });
      return { Time: read.value ? timeOffWords(read.value, timeZone) : '', Note: fields['reason'] ?? '' };
    };
    const outcome = await within(context, (client, clinic) =>
      trySaving<TimeOffTyped, TimeOff>({
        typed,
        value,
        problems,
        typedFrom: (kept) => typedTimeOff(kept, timeZone),
        inWords,
        save: async (wanted, isSure) => {
          const saved = await saveTimeOff(
            client,
            clinic,
            {
              timeOffId: timeOff?.timeOffId ?? null,
              wanted: { ...wanted, practitionerId },
              seen: typed['seen'] ?? '',
              isSure,
              by: actorOf(context),
            },
            parts.now(),
          );
          savedId = saved.timeOffId ?? savedId;
          return saved;
        },
      }),
    );
    if (outcome === 'gone') return notFoundPage(context);
    if (outcome === 'saved') return context.redirect(staffPath(context, `${PATH}/${savedId}?saved`), 303);
    return show(context, outcome, timeOff, 409);
  }

  routes.post(`${PATH}/new`, (context) => save(context, null));

  routes.post(`${PATH}/:id`, async (context) => {
    const timeOff = await timeOffOf(context);
    return timeOff ? save(context, timeOff) : notFoundPage(context);
  });

  routes.post(`${PATH}/:id/remove`, async (context) => {
    const timeOff = await timeOffOf(context);
    if (timeOff)
      await within(context, (client, clinic) =>
        removeTimeOff(client, clinic, { timeOff, by: actorOf(context) }),
      );
    return context.redirect(staffPath(context, PATH), 303);
  });

  return routes;
}
