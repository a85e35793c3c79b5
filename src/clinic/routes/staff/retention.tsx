import { type Context, Hono } from 'hono';
import { RetentionPage, retentionWords } from '../../pages/staff/retention-page.tsx';
import {
  changeRetention,
  type Retention,
  retentionLimits,
  retentionOf,
} from '../../use-cases/retention/retention.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { fieldsOf } from '../sent-form.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';
import { actorOf, staffPath, staffWork } from './staff-work.ts';

type Typed = Record<keyof Retention, string>;

const PATH = '/settings/retention';
const fields = Object.keys(retentionLimits) as (keyof Retention)[];

const each = <T,>(of: (name: keyof Retention) => T): Record<keyof Retention, T> =>
  Object.fromEntries(fields.map((name) => [name, of(name)])) as Record<keyof Retention, T>;

function problemsIn(typed: Typed): Partial<Typed> {
  const wrong = fields.filter((name) => {
    const { least, most } = retentionLimits[name];
    return !/^\d{1,5}$/.test(typed[name]) || Number(typed[name]) < least || Number(typed[name]) > most;
  });
  return Object.fromEntries(
    wrong.map((name) => {
      const { least, most } = retentionLimits[name];
      return [name, `A whole number of ${retentionWords[name].unit} from ${least} to ${most}.`];
    }),
  );
}

/** How long the clinic keeps what it no longer needs. */
export function retentionRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  const show = (context: Context<StaffEnv>, typed: Typed, problems: Partial<Typed>, isSaved = false) =>
    sendStaff(context, {
      title: 'How long we keep things',
      current: 'settings',
      status: Object.keys(problems).length > 0 ? 422 : 200,
      children: (
        <RetentionPage home={staffPath(context, '')} typed={typed} problems={problems} isSaved={isSaved} />
      ),
    });

  routes.get(PATH, requires('change settings'), async (context) => {
    const kept = await within(context, (client, { clinicId }) => retentionOf(client, clinicId));
    return show(
      context,
      each((name) => String(kept[name])),
      {},
      context.req.query('saved') !== undefined,
    );
  });

  routes.post(PATH, requires('change settings'), async (context) => {
    const field = await fieldsOf(context);
    const typed = each((name) => field(name).trim());
    const problems = problemsIn(typed);
    if (Object.keys(problems).length > 0) return show(context, typed, problems);
    await within(context, (client, { clinicId }) =>
      changeRetention(
        client,
        clinicId,
        each((name) => Number(typed[name])),
        actorOf(context),
      ),
    );
    return context.redirect(staffPath(context, `${PATH}?saved`), 303);
  });

  return routes;
}
