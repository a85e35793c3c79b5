import { Hono } from 'hono';
import { emailOf } from '../../../use-cases/sign-in/accounts.ts';
import { join } from '../../../use-cases/sign-in/joining.ts';
import { askForNewPasskey, newPasskeyFrom } from '../../../use-cases/sign-in/passkeys.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS } from '../../../use-cases/sign-in/steps.ts';
import type { StaffEnv } from '../staff-env.ts';
import { beginSession } from './begin-session.ts';
import { deviceWords } from './device-words.ts';
import { fieldsOf } from '../../sent-form.ts';
import { invitationDoor, LOOKS_LIKE_EMAIL, problemOfWho } from './invitation-door.tsx';
import type { SignInParts } from './sign-in-parts.ts';

/** Joining with a passkey in place of a password. */
export function passkeyInvitationRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, site } = parts;
  const { noInvitation, found, sendInvitation } = invitationDoor(parts);
  const routes = new Hono<StaffEnv>();

  routes.post('/invitation/passkey/options', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const it = await found(context, field('token'));
    const email = it?.email ?? emailOf(field('email'));
    if (!it || !LOOKS_LIKE_EMAIL.test(email)) return context.json({ detail: 'E-mail is missing' }, 400);
    const host = site.hostOf(context);
    const { accountId } = it;
    const options = await askForNewPasskey(host, { clinicName: clinic.name, email, accountId });
    const { invitationId } = it.invitation;
    const content = { challenge: options.challenge, host, invitationId, accountId };
    cookies.keep(
      context,
      'step',
      await startStep(pool, await key(), 'first passkey', content, now()),
      STEP_LASTS_MS,
    );
    return context.json(options, 200, { 'cache-control': 'no-store' });
  });

  routes.post('/invitation/passkey', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const it = await found(context, field('token'));
    if (!it) return noInvitation(context);
    const { invitation } = it;
    const typed = { name: field('name').trim(), email: it.email ?? emailOf(field('email')) };
    const problem = problemOfWho(typed, invitation.forStaffId !== null);
    if (problem !== null) return sendInvitation(context, field('token'), it, { typed, problem });
    const token = cookies.read(context, 'step') ?? '';
    const serverKey = await key();
    const step = await stepOf(pool, serverKey, 'first passkey', token, now());
    const isFirst = step?.invitationId === invitation.invitationId && (await endStep(pool, token));
    const passkey = isFirst && step && (await newPasskeyFrom(field('answer'), step, site.originOf(context)));
    if (!passkey)
      return sendInvitation(context, field('token'), it, {
        typed,
        problem: 'The passkey did not work. Please try again, or choose a password.',
      });
    const { accountId } = step;
    const proof = { passkey, passkeyName: deviceWords(context.req.header('user-agent')) };
    await beginSession(context, parts, async (client) => {
      await join(client, serverKey, clinic, { invitation, ...typed, accountId, proof }, now());
      return { accountId, by: 'invitation' };
    });
    return context.redirect(`/c/${clinic.slug}/staff`, 303);
  });

  return routes;
}
