import { type Context, Hono } from 'hono';
import {
  type BankHoliday,
  bankHolidays,
  type Nation,
  nations,
} from '../../../../domain/booking/bank-holidays.ts';
import { localDay } from '../../../../domain/time/local-day.ts';
import type { FormState, Typed } from '../../../pages/staff/form-state.ts';
import { ClosedDaysPage } from '../../../pages/staff/settings/closed-days-page.tsx';
import {
  type ClosedDay,
  closeDay,
  closedDaysFrom,
  openDay,
} from '../../../use-cases/settings/closed-days.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { formReader, typedIn } from './form-reader.ts';
import { trySaving } from './settings-form.ts';

type StaffContext = Context<StaffEnv>;
const PATH = '/settings/closed-days';
const YEARS_AHEAD = 2;

const nationOf = (text: string | undefined): Nation =>
  nations.find((nation) => nation === text) ?? 'england-and-wales';

export function closedDaysRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use(PATH, requires('change hours of everybody'));
  routes.use(`${PATH}/*`, requires('change hours of everybody'));
  const today = (context: StaffContext) => localDay(parts.now(), context.get('clinic').timeZone);

  const closedOf = (context: StaffContext): Promise<ClosedDay[]> =>
    within(context, (client, { clinicId }) => closedDaysFrom(client, clinicId, today(context)));

  function openHolidays(context: StaffContext, nation: Nation, closed: readonly ClosedDay[]): BankHoliday[] {
    const from = today(context);
    const until = `${Number(from.slice(0, 4)) + YEARS_AHEAD}${from.slice(4)}`;
    const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => Number(from.slice(0, 4)) + index);
    return years
      .flatMap((year) => bankHolidays(year, nation))
      .filter(({ day }) => day >= from && day <= until && !closed.some((other) => other.day === day));
  }

  async function show(context: StaffContext, form: FormState, nation: Nation, status: 200 | 409 = 200) {
    const closedDays = await closedOf(context);
    const holidays = openHolidays(context, nation, closedDays);
    return sendStaff(context, {
      title: 'Closed days',
      current: 'settings',
      children: (
        <ClosedDaysPage
          clinic={context.get('clinic')}
          {...{ form, closedDays, nation, holidays }}
          leftOpen={Number(context.req.query('left')) || 0}
        />
      ),
      status,
    });
  }

  routes.get(PATH, (context) => {
    const notice = context.req.query('saved') === undefined ? null : { kind: 'saved' as const };
    const typed: Typed = {};
    return show(context, { typed, problems: {}, seen: '', notice }, nationOf(context.req.query('nation')));
  });

  routes.post(PATH, async (context) => {
    const typed = await typedIn(context);
    const nation = nationOf(typed['nation']);
    const reader = formReader(typed);
    const day = reader.day('day', 'Please say which day.');
    const reason = reader.text('reason', { longest: 100 });
    if (day !== null && day < today(context)) reader.wrong('day', 'This day is over.');
    const outcome = await within(context, (client, clinic) =>
      trySaving<ClosedDay>({
        typed,
        value: day === null ? null : { day, reason },
        problems: reader.problems,
        typedFrom: (kept) => ({ ...typed, reason: kept.reason }),
        inWords: (fields) => ({ Why: (fields['reason'] ?? '').trim() }),
        save: (closed, isSure) => {
          const seen = typed['seen'] ?? '';
          return closeDay(client, clinic, { closed, seen, isSure, by: actorOf(context) }, parts.now());
        },
      }),
    );
    if (typeof outcome === 'string')
      return context.redirect(staffPath(context, `${PATH}?nation=${nation}&saved`), 303);
    return show(context, outcome, nation, 409);
  });

  // Days on which something is booked are left open, to be closed one by one after a look.
  routes.post(`${PATH}/all`, async (context) => {
    const nation = nationOf((await typedIn(context))['nation']);
    const holidays = openHolidays(context, nation, await closedOf(context));
    const left = await within(context, async (client, clinic) => {
      let open = 0;
      for (const { day, name } of holidays) {
        const closed = { day, reason: name };
        const closing = { closed, seen: '', isSure: false, by: actorOf(context) };
        const { kind } = await closeDay(client, clinic, closing, parts.now());
        if (kind === 'affects') open++;
      }
      return open;
    });
    return context.redirect(staffPath(context, `${PATH}?nation=${nation}&saved&left=${left}`), 303);
  });

  routes.post(`${PATH}/open`, async (context) => {
    const reader = formReader(await typedIn(context));
    const day = reader.day('day', 'Which day?');
    if (day !== null)
      await within(context, (client, clinic) => openDay(client, clinic, { day, by: actorOf(context) }));
    return context.redirect(staffPath(context, `${PATH}?saved`), 303);
  });

  return routes;
}
