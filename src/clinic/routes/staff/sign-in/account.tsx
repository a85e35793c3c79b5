import { type Context, Hono } from 'hono';
import type { PoolClient } from 'pg';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic, isUuid } from '../../../database/in-clinic.ts';
import { AccountPage } from '../../../pages/staff/sign-in/account-page.tsx';
import { noteAudit } from '../../../use-cases/audit.ts';
import { accountOf, clinicsOf } from '../../../use-cases/sign-in/accounts.ts';
import {
  askForNewPasskey,
  keepPasskey,
  newPasskeyFrom,
  passkeysOf,
  removePasskey,
} from '../../../use-cases/sign-in/passkeys.ts';
import { recoveryCodesLeft } from '../../../use-cases/sign-in/recovery-codes.ts';
import { endSessions, isFresh, sessionsOf } from '../../../use-cases/sign-in/sessions.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS } from '../../../use-cases/sign-in/steps.ts';
import { sendStaff } from '../send-staff.tsx';
import type { StaffEnv } from '../staff-env.ts';
import { deviceWords } from './device-words.ts';
import { fieldsOf } from '../../sent-form.ts';
import { leave } from './leave.ts';
import { freshOnly, STILL_SIGNED_IN } from './session-gate.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** Notes what somebody did with their own account, in the clinic in which they did it. */
export const noteOwn = (context: Context<StaffEnv>, client: PoolClient, action: string): Promise<void> => {
  const { staffId } = context.get('staff');
  return noteAudit(client, context.get('clinic').clinicId, {
    actor: `staff:${staffId}`,
    action,
    subjectId: staffId,
  });
};

/** One's own devices and passkeys. */
export function accountRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, site } = parts;
  const routes = new Hono<StaffEnv>();
  const fresh = freshOnly(parts);
  const home = (context: Context<StaffEnv>) => `/c/${context.get('clinic').slug}/staff/account`;

  async function sendAccount(context: Context<StaffEnv>, problem?: string) {
    const clinic = context.get('clinic');
    const session = context.get('session');
    const shown = await inClinic(pool, clinic.clinicId, (client) =>
      asSignIn(client, async () => ({
        account: await accountOf(client, session.accountId),
        sessions: await sessionsOf(client, [session.accountId], now()),
        passkeys: await passkeysOf(client, session.accountId),
        codesLeft: await recoveryCodesLeft(client, session.accountId),
        clinics: await clinicsOf(client, session.accountId),
      })),
    );
    const { account, ...rest } = shown;
    if (!account) throw new Error('Somebody is signed in without an account');
    return sendStaff(context, {
      title: 'Your account',
      current: 'account',
      status: problem === undefined ? 200 : 400,
      scripts: ['passkey'],
      children: (
        <AccountPage
          clinic={clinic}
          session={session}
          account={account}
          {...rest}
          isFresh={isFresh(session, now())}
          problem={problem}
        />
      ),
    });
  }

  routes.get('/account', (context) => sendAccount(context));

  /** What an open page asks by itself: whoever was signed out meanwhile is sent to the sign-in, as everywhere. */
  routes.get(`/${STILL_SIGNED_IN}`, (context) => context.body(null, 204, { 'cache-control': 'no-store' }));

  routes.post('/account/devices/end', fresh, async (context) => {
    const field = await fieldsOf(context);
    const sessionId = field('session');
    if (isUuid(sessionId))
      await inClinic(pool, context.get('clinic').clinicId, async (client) => {
        const ended = await asSignIn(client, () =>
          endSessions(client, context.get('session').accountId, { only: sessionId }),
        );
        if (ended > 0) await noteOwn(context, client, 'device signed out');
      });
    return context.redirect(home(context), 303);
  });

  routes.post('/account/devices/end-all', fresh, async (context) => {
    await inClinic(pool, context.get('clinic').clinicId, async (client) => {
      await asSignIn(client, () => endSessions(client, context.get('session').accountId, { except: null }));
      await noteOwn(context, client, 'signed out everywhere');
    });
    leave(context, cookies);
    return context.redirect(`/c/${context.get('clinic').slug}/staff/sign-in`, 303);
  });

  routes.post('/account/passkeys/options', fresh, async (context) => {
    const { accountId } = context.get('session');
    const account = await accountOf(pool, accountId);
    if (!account) throw new Error('Somebody is signed in without an account');
    const host = site.hostOf(context);
    const options = await askForNewPasskey(
      host,
      { clinicName: context.get('clinic').name, email: account.email, accountId },
      await passkeysOf(pool, accountId),
    );
    const content = { challenge: options.challenge, host, accountId };
    cookies.keep(
      context,
      'step',
      await startStep(pool, await key(), 'new passkey', content, now()),
      STEP_LASTS_MS,
    );
    return context.json(options, 200, { 'cache-control': 'no-store' });
  });

  routes.post('/account/passkeys', fresh, async (context) => {
    const field = await fieldsOf(context);
    const { accountId } = context.get('session');
    const token = cookies.read(context, 'step') ?? '';
    const step = await stepOf(pool, await key(), 'new passkey', token, now());
    const isFirst = step?.accountId === accountId && (await endStep(pool, token));
    const passkey = isFirst && step && (await newPasskeyFrom(field('answer'), step, site.originOf(context)));
    if (!passkey) return sendAccount(context, 'The passkey did not work. Please try again.');
    await inClinic(pool, context.get('clinic').clinicId, async (client) => {
      const name = deviceWords(context.req.header('user-agent'));
      await asSignIn(client, () => keepPasskey(client, accountId, passkey, name, now()));
      await noteOwn(context, client, 'passkey added');
    });
    return context.redirect(home(context), 303);
  });

  routes.post('/account/passkeys/remove', fresh, async (context) => {
    const field = await fieldsOf(context);
    const { accountId } = context.get('session');
    const isGone = await inClinic(pool, context.get('clinic').clinicId, async (client) => {
      if (!(await asSignIn(client, () => removePasskey(client, accountId, field('passkey'))))) return false;
      await noteOwn(context, client, 'passkey removed');
      return true;
    });
    return isGone
      ? context.redirect(home(context), 303)
      : sendAccount(context, 'This is your only way in. Add another passkey, or choose a password first.');
  });

  return routes;
}
