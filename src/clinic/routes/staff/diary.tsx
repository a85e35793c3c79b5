import { type Context, Hono } from 'hono';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import { addDays, daysBetween, localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { weekdayOf } from '../../../domain/time/weekday.ts';
import { DiaryListPage } from '../../pages/staff/diary-list-page.tsx';
import { DiaryPage } from '../../pages/staff/diary-page.tsx';
import { diaryView } from '../../pages/staff/diary-view.ts';
import { diaryOf } from '../../use-cases/diary.ts';
import { notFoundPage } from '../plain-pages.ts';
import type { Desk } from './desk.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';

const LONGEST_DAYS = 7;

/** The day and the week of everybody, and the day as a list. */
export function diaryRoutes({ within, home, now }: Desk): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  const todayOf = (context: Context<StaffEnv>) => localDay(now(), context.get('clinic').timeZone);
  const dayAsked = (context: Context<StaffEnv>): LocalDay => {
    const day = context.req.query('day');
    return isLocalDay(day) ? day : todayOf(context);
  };

  routes.get('/', requires('see the diary'), async (context) => {
    const clinic = context.get('clinic');
    const day = dayAsked(context);
    const view = context.req.query('view') === 'week' ? 'week' : 'day';
    const monday = addDays(day, 1 - weekdayOf(day));
    const span =
      view === 'week' ? { firstDay: monday, lastDay: addDays(monday, 6) } : { firstDay: day, lastDay: day };
    const diary = await within(context, (client) => diaryOf(client, clinic, span, now()));
    const wanted = context.req.query('practitioner') ?? context.get('staff').practitionerId;
    const chosen =
      diary.practitioners.find(({ practitionerId }) => practitionerId === wanted) ?? diary.practitioners[0];
    const shown = diaryView(clinic, diary, now(), view === 'week' ? (chosen ?? null) : null);
    const place = { home: home(context), day, today: todayOf(context), view } as const;
    return sendStaff(context, {
      title: 'Diary',
      current: 'diary',
      scripts: ['diary'],
      children: (
        <DiaryPage
          {...{ clinic, diary, shown }}
          now={now()}
          {...place}
          practitionerId={chosen?.practitionerId ?? null}
        />
      ),
    });
  });

  routes.get('/list', requires('see the diary'), async (context) => {
    const clinic = context.get('clinic');
    const day = dayAsked(context);
    const diary = await within(context, (client) =>
      diaryOf(client, clinic, { firstDay: day, lastDay: day }, now()),
    );
    return sendStaff(context, {
      title: 'The day as a list',
      current: 'diary',
      scripts: ['diary'],
      children: <DiaryListPage {...{ clinic, diary, day }} home={home(context)} />,
    });
  });

  // Asked again and again by an open diary: another answer means that something has changed.
  routes.get('/diary-mark', requires('see the diary'), async (context) => {
    const [firstDay, lastDay] = [context.req.query('from'), context.req.query('until')];
    if (!isLocalDay(firstDay) || !isLocalDay(lastDay) || daysBetween(firstDay, lastDay) >= LONGEST_DAYS)
      return notFoundPage(context);
    const { mark } = await within(context, (client, clinic) =>
      diaryOf(client, clinic, { firstDay, lastDay }, now()),
    );
    return context.text(mark, 200, { 'cache-control': 'no-store' });
  });

  return routes;
}
