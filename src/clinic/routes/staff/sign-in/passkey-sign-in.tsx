import { Hono } from 'hono';
import { SignInPage } from '../../../pages/staff/sign-in/sign-in-page.tsx';
import { countAttempt } from '../../../use-cases/sign-in/attempts.ts';
import { accountByPasskey, askForPasskey } from '../../../use-cases/sign-in/passkeys.ts';
import { endStep, startStep, stepOf, STEP_LASTS_MS } from '../../../use-cases/sign-in/steps.ts';
import type { StaffEnv } from '../staff-env.ts';
import { beginSession } from './begin-session.ts';
import { fieldsOf } from '../../sent-form.ts';
import { noteRefusedSignIn, noteWait } from './refused-sign-in.ts';
import { returnPath } from './return-path.ts';
import { sendDoor } from './send-door.tsx';
import { waitWords } from './sign-in.tsx';
import type { SignInParts } from './sign-in-parts.ts';

const WRONG = 'This passkey is not known here. You can sign in with your password instead.';

/** Signing in with a passkey, which is two proofs in one: the device, and a finger, a face or a PIN. */
export function passkeySignInRoutes(parts: SignInParts): Hono<StaffEnv> {
  const { pool, now, key, cookies, addressOf, site } = parts;
  const routes = new Hono<StaffEnv>();

  routes.post('/sign-in/passkey/options', async (context) => {
    const host = site.hostOf(context);
    const options = await askForPasskey(host);
    const content = { challenge: options.challenge, host };
    cookies.keep(
      context,
      'step',
      await startStep(pool, await key(), 'passkey sign-in', content, now()),
      STEP_LASTS_MS,
    );
    return context.json(options, 200, { 'cache-control': 'no-store' });
  });

  routes.post('/sign-in/passkey', async (context) => {
    const clinic = context.get('clinic');
    const field = await fieldsOf(context);
    const returnTo = returnPath(clinic, field('return'));
    const refuse = (problem: string, waitMs?: number) => {
      if (waitMs !== undefined) context.header('retry-after', String(Math.ceil(waitMs / 1000)));
      return sendDoor(context, {
        title: 'Sign in',
        status: waitMs === undefined ? 400 : 429,
        scripts: ['passkey'],
        children: <SignInPage clinic={clinic} returnTo={returnTo} email="" problem={problem} />,
      });
    };
    const waitMs = await countAttempt(pool, [{ address: addressOf(context) }], now());
    if (waitMs > 0) {
      noteWait(context);
      return refuse(waitWords(waitMs), waitMs);
    }
    const token = cookies.read(context, 'step') ?? '';
    const challenge = await stepOf(pool, await key(), 'passkey sign-in', token, now());
    // Over with the first answer, right or wrong.
    const isFirst = challenge !== null && (await endStep(pool, token));
    const accountId = isFirst
      ? await accountByPasskey(pool, field('answer'), challenge, site.originOf(context), now())
      : null;
    if (accountId === null) {
      await noteRefusedSignIn(context, parts, { at: 'passkey' });
      return refuse(WRONG);
    }
    await beginSession(context, parts, () => Promise.resolve({ accountId, by: 'passkey', forget: [] }));
    return context.redirect(returnTo, 303);
  });

  return routes;
}
