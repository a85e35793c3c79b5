import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import {
  type MailDetails,
  mailFolders,
  mailOf,
  MAILS_A_PAGE,
  mailsIn,
  mailsNotSent,
  sendAgain,
} from '../../mail/staff-mails.ts';
import { MailPage } from '../../pages/staff/mail-page.tsx';
import { MailsPage } from '../../pages/staff/mails-page.tsx';
import type { ClinicParts } from '../clinic-parts.ts';
import { notFoundPage } from '../plain-pages.ts';
import { contentSecurityPolicy } from '../security-headers.ts';
import { sendStaff } from './send-staff.tsx';
import { requires, type StaffEnv } from './staff-env.ts';
import { staffPath, staffWork } from './staff-work.ts';

type StaffContext = Context<StaffEnv>;

/** What was mailed to whom, and what did not get there. */
export function mailRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use('/mails', requires('see mails'));
  routes.use('/mails/*', requires('see mails'));

  routes.get('/mails', async (context) => {
    const asked = context.req.query('folder');
    const after = context.req.query('after') ?? '';
    const folder = mailFolders.find((one) => one === asked) ?? 'all';
    const page = await within(context, async (client, { clinicId }) => ({
      mails: await mailsIn(client, clinicId, { folder, after: isUuid(after) ? after : null }),
      notSent: await mailsNotSent(client, clinicId),
    }));
    const last = page.mails.length === MAILS_A_PAGE ? page.mails.at(-1) : undefined;
    const more = last
      ? staffPath(context, `/mails?${new URLSearchParams({ folder, after: last.mailId })}`)
      : null;
    return sendStaff(context, {
      title: 'Mails',
      current: 'mails',
      children: (
        <MailsPage
          clinic={context.get('clinic')}
          {...page}
          {...{ folder, more }}
          isSending={parts.sendsMail === true}
        />
      ),
    });
  });

  async function found(context: StaffContext): Promise<MailDetails | null> {
    const id = context.req.param('id') ?? '';
    if (!isUuid(id)) return null;
    return within(context, (client, { clinicId }) => mailOf(client, clinicId, id));
  }

  routes.get('/mails/:id', async (context) => {
    const mail = await found(context);
    if (!mail) return notFoundPage(context);
    return sendStaff(context, {
      title: 'A mail',
      current: 'mails',
      children: <MailPage clinic={context.get('clinic')} mail={mail} />,
    });
  });

  routes.get('/mails/:id/html', async (context) => {
    const html = (await found(context))?.shown?.html;
    if (html === undefined) return notFoundPage(context);
    return context.html(html, 200, {
      'cache-control': 'no-store',
      // Shown as a mail is: nothing in it runs, and its links lead out of it.
      'content-security-policy': `${contentSecurityPolicy(html)}; sandbox allow-popups allow-top-navigation-by-user-activation`,
    });
  });

  routes.get('/mails/:id/appointment.ics', async (context) => {
    const calendar = (await found(context))?.shown?.calendar;
    if (!calendar) return notFoundPage(context);
    return context.body(calendar.text, 200, {
      'cache-control': 'no-store',
      'content-type': `text/calendar; charset=utf-8; method=${calendar.method}`,
    });
  });

  routes.post('/mails/:id/again', async (context) => {
    const mail = await found(context);
    if (!mail) return notFoundPage(context);
    const { mailId } = mail;
    await within(context, (client, { clinicId }) =>
      sendAgain(client, clinicId, { mailId, staff: context.get('staff'), now: parts.now() }),
    );
    return context.redirect(staffPath(context, `/mails/${mailId}`), 303);
  });

  return routes;
}
