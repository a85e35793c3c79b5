import { type Context, Hono } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { FirstCodePage } from '../../../pages/staff/sign-in/first-code-page.tsx';
import { Refusal } from '../../../use-cases/problem.ts';
import { emailOf } from '../../../use-cases/sign-in/accounts.ts';
import { lookAround } from '../../../use-cases/sign-in/demo-owner.ts';
import { openInvitation } from '../../../use-cases/sign-in/invitations.ts';
import { join, joinWithAccount } from '../../../use-cases/sign-in/joining.ts';
import { hashPassword } from '../../../use-cases/sign-in/password-hash.ts';
import { passwordProblem } from '../../../use-cases/sign-in/password-rules.ts';
import { newRecoveryCodes } from '../../../use-cases/sign-in/recovery-codes.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS, tryStep } from '../../../use-cases/sign-in/steps.ts';
import { newTotpSecret, stepOfCode } from '../../../use-cases/sign-in/totp.ts';
import type { StaffEnv } from '../staff-env.ts';
import { beginSession } from './begin-session.ts';
import { fieldsOf } from '../../sent-form.ts';
import { invitationDoor, problemOfWho } from './invitation-door.tsx';
import { passkeyInvitationRoutes } from './invitation-passkey.tsx';
import { sendDoor } from './send-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** From a link to somebody who can sign in: name, then a password with codes, or a passkey. */
export function invitationRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, hashCost } = parts;
  const { noInvitation, found, signedInAccount, sendInvitation } = invitationDoor(parts);
  const routes = new Hono<StaffEnv>();
  routes.route('/', passkeyInvitationRoutes(parts));

  routes.get('/invitation', async (context) => {
    const token = context.req.query('token') ?? '';
    const it = await found(context, token);
    return it ? sendInvitation(context, token, it) : noInvitation(context);
  });

  routes.post('/invitation', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const it = await found(context, field('token'));
    if (!it) return noInvitation(context);
    const typed = { name: field('name').trim(), email: it.email ?? emailOf(field('email')) };
    const problem =
      problemOfWho(typed, it.invitation.forStaffId !== null) ??
      passwordProblem(field('password'), [typed.name, typed.email, clinic.name, clinic.slug, 'unspasm']);
    if (problem !== null) return sendInvitation(context, field('token'), it, { typed, problem });
    const step = await startStep(
      pool,
      await key(),
      'first code',
      {
        invitationId: it.invitation.invitationId,
        accountId: it.accountId,
        ...typed,
        passwordHash: await hashPassword(field('password'), hashCost),
        totpSecret: newTotpSecret(),
      },
      now(),
    );
    cookies.keep(context, 'step', step, STEP_LASTS_MS);
    return context.redirect(`/c/${clinic.slug}/staff/invitation/code`, 303);
  });

  const sendFirstCode = (
    context: Context<StaffEnv>,
    shown: { email: string; totpSecret: string },
    problem?: string,
  ) =>
    sendDoor(context, {
      title: 'Set up your codes',
      status: problem === undefined ? 200 : 400,
      children: (
        <FirstCodePage
          clinic={context.get('clinic')}
          email={shown.email}
          secret={shown.totpSecret}
          action={`/c/${context.get('clinic').slug}/staff/invitation/code`}
          problem={problem}
        />
      ),
    });

  routes.get('/invitation/code', async (context) => {
    const step = await stepOf(pool, await key(), 'first code', cookies.read(context, 'step') ?? '', now());
    return step ? sendFirstCode(context, step) : noInvitation(context);
  });

  routes.post('/invitation/code', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const token = cookies.read(context, 'step') ?? '';
    const serverKey = await key();
    const step = await tryStep(pool, serverKey, 'first code', token, now());
    if (!step) return noInvitation(context);
    const codeStep = stepOfCode(step.totpSecret, field('code'), now());
    if (codeStep === null)
      return sendFirstCode(context, step, 'This code is not right. Wait for the next one and try again.');
    const { invitationId, accountId, name, email, passwordHash, totpSecret } = step;
    const recovery = await newRecoveryCodes(hashCost);
    const isIn = await beginSession(context, parts, async (client) => {
      const invitation = await openInvitation(client, clinic, invitationId, now());
      if (!invitation || !(await asSignIn(client, () => endStep(client, token)))) return null;
      const credentials = { passwordHash, totpSecret, lastStep: codeStep };
      const proof = { credentials, recoveryHashes: recovery.hashes };
      await join(client, serverKey, clinic, { invitation, name, email, accountId, proof }, now());
      return { accountId, by: 'invitation', newRecoveryCodes: serverKey.seal(recovery.codes.join(' ')) };
    });
    return isIn
      ? context.redirect(`/c/${clinic.slug}/staff/account/recovery-codes`, 303)
      : noInvitation(context);
  });

  routes.post('/invitation/accept', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const it = await found(context, field('token'));
    const account = await signedInAccount(context);
    if (!it || !account) return noInvitation(context);
    const name = field('name').trim();
    if (name === '') return sendInvitation(context, field('token'), it, { problem: 'Please say your name.' });
    await inClinic(pool, clinic.clinicId, (client) =>
      joinWithAccount(client, clinic, { invitation: it.invitation, account, name }, now()),
    );
    return context.redirect(`/c/${clinic.slug}/staff`, 303);
  });

  routes.post('/invitation/look-around', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const it = await found(context, field('token'));
    if (!it || !clinic.isDemo || it.invitation.role !== 'owner') return noInvitation(context);
    await beginSession(context, parts, async (client) => ({
      accountId: await lookAround(client, clinic),
      by: 'look around',
    }));
    return context.redirect(`/c/${clinic.slug}/staff`, 303);
  });

  routes.onError(async (error, context) => {
    if (!(error instanceof Refusal) || error.problem.kind !== 'invalid') throw error;
    return sendDoor(context, {
      title: 'Invitation',
      status: 400,
      children: <p class="card card-care">{error.problem.detail}</p>,
    });
  });

  return routes;
}
