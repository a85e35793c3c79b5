import { Hono } from 'hono';
import { isUuid } from '../../../database/in-clinic.ts';
import { AuditPage } from '../../../pages/staff/settings/audit-page.tsx';
import { auditKinds } from '../../../pages/staff/settings/audit-words.ts';
import { auditLines, LINES_A_PAGE, staffNames } from '../../../use-cases/settings/audit-log.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { staffPath, staffWork } from '../staff-work.ts';

const PATH = '/settings/audit';

export function auditRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();

  routes.get(PATH, requires('see the audit log'), async (context) => {
    const [kind = '', who = '', before = ''] = ['kind', 'who', 'before'].map((name) =>
      context.req.query(name),
    );
    const begins = auditKinds.find((one) => one.kind === kind)?.begins ?? null;
    const isKnown = who === 'patient' || who === 'system' || isUuid(who);
    const page = await within(context, async (client, { clinicId }) => ({
      lines: await auditLines(client, clinicId, {
        begins,
        who: isKnown ? who : null,
        before: isUuid(before) ? before : null,
      }),
      staffNames: await staffNames(client, clinicId),
    }));
    const last = page.lines.length === LINES_A_PAGE ? page.lines.at(-1) : undefined;
    const older = last
      ? staffPath(context, `${PATH}?${new URLSearchParams({ kind, who, before: last.auditEventId })}`)
      : null;
    return sendStaff(context, {
      title: 'Audit log',
      current: 'settings',
      children: <AuditPage clinic={context.get('clinic')} {...page} {...{ kind, who, older }} />,
    });
  });

  return routes;
}
