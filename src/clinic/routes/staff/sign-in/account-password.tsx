import { type Context, Hono } from 'hono';
import { AccountColumn } from '../../../pages/staff/sign-in/account-column.tsx';
import type { PoolClient } from 'pg';
import type { VNode } from 'preact';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { FirstCodePage } from '../../../pages/staff/sign-in/first-code-page.tsx';
import { ProblemNote } from '../../../pages/staff/sign-in/problem.tsx';
import { PasswordAndCodes } from '../../../pages/staff/sign-in/password-and-codes.tsx';
import { RecoveryCodesPage } from '../../../pages/staff/sign-in/recovery-codes-page.tsx';
import {
  type Account,
  accountByPassword,
  accountOf,
  setCredentials,
  setPasswordHash,
} from '../../../use-cases/sign-in/accounts.ts';
import { countAttempt } from '../../../use-cases/sign-in/attempts.ts';
import { hashPassword } from '../../../use-cases/sign-in/password-hash.ts';
import { passwordProblem } from '../../../use-cases/sign-in/password-rules.ts';
import { keepRecoveryCodes, newRecoveryCodes } from '../../../use-cases/sign-in/recovery-codes.ts';
import {
  forgetNewRecoveryCodes,
  keepNewRecoveryCodes,
  newRecoveryCodesOf,
} from '../../../use-cases/sign-in/new-recovery-codes.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS, tryStep } from '../../../use-cases/sign-in/steps.ts';
import { newTotpSecret, stepOfCode } from '../../../use-cases/sign-in/totp.ts';
import { sendStaff } from '../send-staff.tsx';
import type { StaffEnv } from '../staff-env.ts';
import { noteOwn } from './account.tsx';
import { beginSession } from './begin-session.ts';
import { fieldsOf } from '../../sent-form.ts';
import { noteRefusedSignIn, noteWait } from './refused-sign-in.ts';
import { freshOnly } from './session-gate.tsx';
import { waitWords } from './sign-in.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** One's own password, the app for codes and the recovery codes. */
export function accountPasswordRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, addressOf, hashCost } = parts;
  const routes = new Hono<StaffEnv>();
  const fresh = freshOnly(parts);
  const home = (context: Context<StaffEnv>) => `/c/${context.get('clinic').slug}/staff/account`;

  const send = (context: Context<StaffEnv>, title: string, children: VNode, status: 200 | 400 = 200) =>
    sendStaff(context, { title, current: 'account', children, status });

  async function ownAccount(context: Context<StaffEnv>): Promise<Account> {
    const account = await accountOf(pool, context.get('session').accountId);
    if (!account) throw new Error('Somebody is signed in without an account');
    return account;
  }

  /** All other devices are signed out, and this one gets a new session. */
  const changed = (
    context: Context<StaffEnv>,
    action: string,
    work: (client: PoolClient) => Promise<Buffer | null>,
  ) =>
    beginSession(context, parts, async (client) => {
      const { accountId } = context.get('session');
      const newCodes = await asSignIn(client, async () => {
        const codes = await work(client);
        await client.query('delete from staff_session where account_id = $1', [accountId]);
        return codes;
      });
      await noteOwn(context, client, action);
      return { accountId, by: 'new password', ...(newCodes && { newRecoveryCodes: newCodes }) };
    });

  routes.post('/account/password', fresh, async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const account = await ownAccount(context);
    const refuse = (problem: string) =>
      send(
        context,
        'Password',
        <AccountColumn>
          <h1>Password</h1>
          <ProblemNote text={problem} />
          <PasswordAndCodes here={home(context)} account={account} />
        </AccountColumn>,
        400,
      );
    if (account.hasPassword) {
      const waitMs = await countAttempt(
        pool,
        [{ email: account.email }, { address: addressOf(context) }],
        now(),
      );
      if (waitMs > 0) {
        noteWait(context);
        return refuse(waitWords(waitMs));
      }
      if (
        (await accountByPassword(pool, { email: account.email, password: field('current') }, hashCost)) ===
        null
      ) {
        await noteRefusedSignIn(context, parts, { at: 'password', email: account.email });
        return refuse('Your password now was not right.');
      }
    }
    const problem = passwordProblem(field('password'), [
      context.get('staff').name,
      account.email,
      clinic.name,
      clinic.slug,
      'unspasm',
    ]);
    if (problem !== null) return refuse(problem);
    const passwordHash = await hashPassword(field('password'), hashCost);
    if (account.hasPassword && field('newCodes') === '') {
      await changed(context, 'password changed', async (client) => {
        await setPasswordHash(client, account.accountId, passwordHash);
        return null;
      });
      return context.redirect(home(context), 303);
    }
    const content = {
      accountId: account.accountId,
      email: account.email,
      passwordHash,
      totpSecret: newTotpSecret(),
    };
    cookies.keep(
      context,
      'step',
      await startStep(pool, await key(), 'new codes', content, now()),
      STEP_LASTS_MS,
    );
    return context.redirect(`${home(context)}/codes`, 303);
  });

  const sendCodes = (
    context: Context<StaffEnv>,
    shown: { email: string; totpSecret: string },
    problem?: string,
  ) =>
    send(
      context,
      'Set up your codes',
      <AccountColumn>
        <FirstCodePage
          clinic={context.get('clinic')}
          email={shown.email}
          secret={shown.totpSecret}
          action={`${home(context)}/codes`}
          problem={problem}
        />
      </AccountColumn>,
      problem === undefined ? 200 : 400,
    );

  routes.get('/account/codes', fresh, async (context) => {
    const step = await stepOf(pool, await key(), 'new codes', cookies.read(context, 'step') ?? '', now());
    return step?.accountId === context.get('session').accountId
      ? sendCodes(context, step)
      : context.redirect(home(context), 303);
  });

  routes.post('/account/codes', fresh, async (context) => {
    const field = await fieldsOf(context);
    const token = cookies.read(context, 'step') ?? '';
    const serverKey = await key();
    const step = await tryStep(pool, serverKey, 'new codes', token, now());
    if (step?.accountId !== context.get('session').accountId) return context.redirect(home(context), 303);
    const lastStep = stepOfCode(step.totpSecret, field('code'), now());
    if (lastStep === null)
      return sendCodes(context, step, 'This code is not right. Wait for the next one and try again.');
    const recovery = await newRecoveryCodes(hashCost);
    await changed(context, 'password and codes changed', async (client) => {
      await endStep(client, token);
      await setCredentials(client, serverKey, step.accountId, { ...step, lastStep });
      await keepRecoveryCodes(client, step.accountId, recovery.hashes);
      return serverKey.seal(recovery.codes.join(' '));
    });
    return context.redirect(`${home(context)}/recovery-codes`, 303);
  });

  routes.post('/account/recovery-codes', fresh, async (context) => {
    const { accountId, sessionId } = context.get('session');
    const recovery = await newRecoveryCodes(hashCost);
    const sealed = (await key()).seal(recovery.codes.join(' '));
    await inClinic(pool, context.get('clinic').clinicId, async (client) => {
      await asSignIn(client, async () => {
        await keepRecoveryCodes(client, accountId, recovery.hashes);
        await keepNewRecoveryCodes(client, sessionId, sealed);
      });
      await noteOwn(context, client, 'recovery codes made');
    });
    return context.redirect(`${home(context)}/recovery-codes`, 303);
  });

  routes.get('/account/recovery-codes', async (context) => {
    const sealed = await newRecoveryCodesOf(pool, context.get('session').sessionId);
    if (!sealed) return context.redirect(home(context), 303);
    const codes = (await key()).open(sealed).split(' ');
    return send(
      context,
      'Recovery codes',
      <RecoveryCodesPage clinic={context.get('clinic')} codes={codes} />,
    );
  });

  routes.post('/account/recovery-codes/kept', async (context) => {
    await forgetNewRecoveryCodes(pool, context.get('session').sessionId);
    return context.redirect(`/c/${context.get('clinic').slug}/staff`, 303);
  });

  return routes;
}
