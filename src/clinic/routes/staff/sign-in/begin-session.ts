import type { Context } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { noteAudit } from '../../../use-cases/audit.ts';
import { type Attempted, forgetAttempts, giveBackAttempt } from '../../../use-cases/sign-in/attempts.ts';
import { memberOf } from '../../../use-cases/sign-in/members.ts';
import { LONGEST_MS, startSession } from '../../../use-cases/sign-in/sessions.ts';
import type { PoolClient } from 'pg';
import type { StaffEnv } from '../staff-env.ts';
import { deviceWords } from './device-words.ts';
import type { SignInParts } from './sign-in-parts.ts';

export interface Proven {
  accountId: string;
  by: 'password and code' | 'recovery code' | 'passkey' | 'invitation' | 'new password' | 'look around';
  /** Whose wrong guesses are forgotten now. */
  forget?: readonly Attempted[];
  newRecoveryCodes?: Buffer;
}

/**
 * Signs in this device, in one transaction with what proves who it is; nothing when `prove` gives null. A session that
 * the device had before ends.
 */
export async function beginSession(
  context: Context<StaffEnv>,
  { pool, now, cookies, addressOf }: SignInParts,
  prove: (client: PoolClient) => Promise<Proven | null>,
): Promise<boolean> {
  const { clinicId } = context.get('clinic');
  const token = await inClinic(pool, clinicId, async (client) => {
    const proven = await prove(client);
    if (!proven) return null;
    const { accountId, by, forget, newRecoveryCodes } = proven;
    const started = await asSignIn(client, async () => {
      if (forget) {
        await forgetAttempts(client, forget, now());
        await giveBackAttempt(client, [{ address: addressOf(context) }], now());
      }
      return startSession(
        client,
        {
          accountId,
          device: deviceWords(context.req.header('user-agent')),
          inPlaceOf: cookies.read(context, 'session'),
          ...(newRecoveryCodes && { newRecoveryCodes }),
        },
        now(),
      );
    });
    const member = await memberOf(client, clinicId, accountId);
    if (member)
      await noteAudit(client, clinicId, {
        actor: `staff:${member.staffId}`,
        action: 'signed in',
        subjectId: member.staffId,
        details: { by },
      });
    return started;
  });
  if (token === null) return false;
  cookies.keep(context, 'session', token, LONGEST_MS);
  cookies.drop(context, 'step');
  return true;
}
