import { Hono } from 'hono';
import type { Pool } from 'pg';
import { newId } from '../../src/clinic/database/ids.ts';
import type { ClinicParts } from '../../src/clinic/routes/clinic-parts.ts';
import { inboxRoutes } from '../../src/clinic/routes/staff/inbox.tsx';
import { settingsRoutes } from '../../src/clinic/routes/staff/settings/settings.tsx';
import type { StaffEnv } from '../../src/clinic/routes/staff/staff-env.ts';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';
import { asStaff } from './as-staff.ts';

const routes = (parts: ClinicParts) =>
  new Hono<StaffEnv>().route('/', inboxRoutes(parts)).route('/', settingsRoutes(parts));

const member = (name: string, role: StaffMember['role']): StaffMember => ({
  staffId: newId(),
  name,
  role,
  practitionerId: null,
});

export const owner = member('Demo owner', 'owner');
export const reception = member('Demo reception', 'reception');
export const colleague = member('Demo colleague', 'reception');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const attribute = (tag: string, name: string): string | null =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** What a browser would send of the forms on a page, but for their buttons. */
export function fieldsIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = attribute(tag, 'name');
    const isLeftOut = attribute(tag, 'type') === 'checkbox' && !/ checked/.test(tag);
    if (name !== null && !isLeftOut) fields[name] = unescaped(attribute(tag, 'value') ?? '');
  }
  for (const [, tag = '', text = ''] of html.matchAll(/(<textarea [^>]*>)([^<]*)<\/textarea>/g))
    fields[attribute(tag, 'name') ?? ''] = unescaped(text);
  for (const [, tag = '', options = ''] of html.matchAll(/(<select [^>]*>)(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => / selected/.test(option)) ?? all[0] ?? '';
    fields[attribute(tag, 'name') ?? ''] = attribute(chosen, 'value') ?? '';
  }
  return fields;
}

/** What stands on a page, without its tags. */
export const wordsOf = (html: string): string =>
  unescaped(html.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');

/** The pages that staff use besides the diary, as each of them meets these. */
export function staffForms(pool: () => Pool, now: () => number) {
  const staff = asStaff(pool, routes, now);
  const clinicId = async (): Promise<string> => {
    const { rows } = await pool().query<{ id: string }>('select clinic_id as id from clinic');
    return rows[0]?.id ?? '';
  };
  const page = async (who: StaffMember, path: string) => (await staff.get(who, path)).text();
  return {
    ...staff,
    clinicId,
    page,
    /** Opens a page, changes some fields, and sends its form. */
    fillIn: async (who: StaffMember, path: string, changes: Record<string, string>, action = path) =>
      staff.submit(who, action, { ...fieldsIn(await page(who, path)), ...changes }),
    /** Puts the three of them into the staff, so that they have names. */
    join: async () => {
      for (const { staffId, name, role } of [owner, reception, colleague])
        await pool().query(
          'insert into staff (clinic_id, staff_id, account_id, name, role) values ($1, $2, $3, $4, $5)',
          [await clinicId(), staffId, newId(), name, role],
        );
    },
    audited: async (): Promise<string[]> => {
      const { rows } = await pool().query<{ line: string }>(
        `select actor || ' ' || action || ' ' || details as line from audit_event order by audit_event_id`,
      );
      return rows.map(({ line }) => line);
    },
  };
}
