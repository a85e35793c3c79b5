import { type Context, Hono } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { CodePage } from '../../../pages/staff/sign-in/code-page.tsx';
import { SignInPage } from '../../../pages/staff/sign-in/sign-in-page.tsx';
import { noteAudit } from '../../../use-cases/audit.ts';
import { accountByPassword, emailOf, takeCode } from '../../../use-cases/sign-in/accounts.ts';
import { countAttempt, giveBackAttempt } from '../../../use-cases/sign-in/attempts.ts';
import { memberOf } from '../../../use-cases/sign-in/members.ts';
import { recoveryHashesOf, useRecoveryCode } from '../../../use-cases/sign-in/recovery-codes.ts';
import { endSession, sessionOf } from '../../../use-cases/sign-in/sessions.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS, tryStep } from '../../../use-cases/sign-in/steps.ts';
import type { StaffEnv } from '../staff-env.ts';
import { beginSession } from './begin-session.ts';
import { fieldsOf } from '../../sent-form.ts';
import { leave } from './leave.ts';
import { noteRefusedSignIn, noteWait } from './refused-sign-in.ts';
import { returnPath, signInPath } from './return-path.ts';
import { sendDoor } from './send-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

const WRONG = 'This e-mail and password do not belong together. Please look at both again.';
const WRONG_CODE = 'This code is not right, or was used already. Wait for the next one and try again.';

export const waitWords = (waitMs: number): string => {
  const minutes = Math.ceil(waitMs / 60_000);
  return `That was wrong several times. Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again. A passkey or the owner of the clinic can help before that.`;
};

/** Signing in with a password and a code, or a recovery code in its place; plain forms. */
export function signInRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, addressOf, hashCost } = parts;
  const routes = new Hono<StaffEnv>();

  const sendForm = (
    context: Context<StaffEnv>,
    {
      returnTo,
      email = '',
      problem,
      waitMs,
    }: { returnTo: string; email?: string; problem?: string; waitMs?: number },
  ) => {
    if (waitMs !== undefined) context.header('retry-after', String(Math.ceil(waitMs / 1000)));
    return sendDoor(context, {
      title: 'Sign in',
      status: waitMs !== undefined ? 429 : problem === undefined ? 200 : 400,
      scripts: ['passkey'],
      children: (
        <SignInPage clinic={context.get('clinic')} returnTo={returnTo} email={email} problem={problem} />
      ),
    });
  };

  routes.get('/sign-in', (context) =>
    sendForm(context, { returnTo: returnPath(context.get('clinic'), context.req.query('return')) }),
  );

  routes.post('/sign-in', async (context) => {
    const field = await fieldsOf(context);
    const clinic = context.get('clinic');
    const email = emailOf(field('email'));
    const returnTo = returnPath(clinic, field('return'));
    const whose = [{ email }, { address: addressOf(context) }];
    const waitMs = await countAttempt(pool, whose, now());
    if (waitMs > 0) {
      noteWait(context);
      return sendForm(context, { returnTo, email, problem: waitWords(waitMs), waitMs });
    }
    const accountId = await accountByPassword(pool, { email, password: field('password') }, hashCost);
    if (accountId === null) {
      await noteRefusedSignIn(context, parts, { at: 'password', email });
      return sendForm(context, { returnTo, email, problem: WRONG });
    }
    await giveBackAttempt(pool, whose, now());
    const step = await startStep(pool, await key(), 'code', { accountId, email, returnTo }, now());
    cookies.keep(context, 'step', step, STEP_LASTS_MS);
    return context.redirect(`/c/${clinic.slug}/staff/sign-in/code`, 303);
  });

  const sendCodePage = (
    context: Context<StaffEnv>,
    { kind, problem, waitMs }: { kind: 'code' | 'recovery'; problem?: string; waitMs?: number },
  ) => {
    if (waitMs !== undefined) context.header('retry-after', String(Math.ceil(waitMs / 1000)));
    return sendDoor(context, {
      title: 'Your code',
      status: waitMs !== undefined ? 429 : problem === undefined ? 200 : 400,
      children: <CodePage clinic={context.get('clinic')} kind={kind} problem={problem} />,
    });
  };

  routes.get('/sign-in/code', async (context) => {
    const token = cookies.read(context, 'step') ?? '';
    if (!(await stepOf(pool, await key(), 'code', token, now())))
      return context.redirect(
        signInPath(context.get('clinic'), returnPath(context.get('clinic'), undefined)),
        303,
      );
    return sendCodePage(context, { kind: context.req.query('with') === 'recovery' ? 'recovery' : 'code' });
  });

  routes.post('/sign-in/code', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const token = cookies.read(context, 'step') ?? '';
    const serverKey = await key();
    const waiting = await stepOf(pool, serverKey, 'code', token, now());
    const again = () =>
      context.redirect(signInPath(clinic, waiting?.returnTo ?? returnPath(clinic, undefined)), 303);
    if (!waiting) return again();
    const { accountId, email, returnTo } = waiting;
    const recovery = field('recovery');
    const kind = recovery === '' ? 'code' : 'recovery';
    const whose = [{ codesOf: accountId }, { address: addressOf(context) }];
    const waitMs = await countAttempt(pool, whose, now());
    if (waitMs > 0) {
      noteWait(context);
      return sendCodePage(context, { kind, problem: waitWords(waitMs), waitMs });
    }
    if (!(await tryStep(pool, serverKey, 'code', token, now()))) return again();
    const recoveryHashes =
      kind === 'recovery' ? await recoveryHashesOf(pool, accountId, recovery, hashCost) : null;
    const isIn = await beginSession(context, parts, (client) =>
      asSignIn(client, async () => {
        const isRight = recoveryHashes
          ? await useRecoveryCode(client, accountId, recoveryHashes)
          : await takeCode(client, serverKey, accountId, field('code'), now());
        if (!isRight || !(await endStep(client, token))) return null;
        return {
          accountId,
          by: recoveryHashes ? ('recovery code' as const) : ('password and code' as const),
          forget: [{ email }, { codesOf: accountId }],
        };
      }),
    );
    if (isIn) return context.redirect(returnTo, 303);
    await noteRefusedSignIn(context, parts, { at: kind === 'code' ? 'code' : 'recovery code', email });
    return sendCodePage(context, { kind, problem: WRONG_CODE });
  });

  routes.post('/sign-out', async (context) => {
    const { clinicId, slug } = context.get('clinic');
    const token = cookies.read(context, 'session');
    if (token !== null)
      await inClinic(pool, clinicId, async (client) => {
        const session = await asSignIn(client, async () => {
          const ended = await sessionOf(client, token, now(), { isUse: true });
          await endSession(client, token);
          return ended;
        });
        const member = session && (await memberOf(client, clinicId, session.accountId));
        if (member)
          await noteAudit(client, clinicId, {
            actor: `staff:${member.staffId}`,
            action: 'signed out',
            subjectId: member.staffId,
          });
      });
    leave(context, cookies);
    return context.redirect(`/c/${slug}/staff/sign-in`, 303);
  });

  return routes;
}
