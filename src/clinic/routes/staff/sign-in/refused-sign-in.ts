import type { Context } from 'hono';
import { asSignIn } from '../../../database/as-sign-in.ts';
import { newId } from '../../../database/ids.ts';
import { inClinic } from '../../../database/in-clinic.ts';
import { noteTurnedAway } from '../../../operations/turned-away.ts';
import { noteAudit } from '../../../use-cases/audit.ts';
import { accountOfEmail } from '../../../use-cases/sign-in/accounts.ts';
import { memberOf } from '../../../use-cases/sign-in/members.ts';
import type { StaffEnv } from '../staff-env.ts';
import type { SignInParts } from './sign-in-parts.ts';

/**
 * Writes a wrong proof into the log of the clinic and that of the server. The same work for an address that is known and
 * for one that is not.
 */
export async function noteRefusedSignIn(
  context: Context<StaffEnv>,
  { pool }: SignInParts,
  { at, email = '' }: { at: 'password' | 'code' | 'recovery code' | 'passkey'; email?: string },
): Promise<void> {
  const { clinicId, slug } = context.get('clinic');
  await inClinic(pool, clinicId, async (client) => {
    const account = await asSignIn(client, () => accountOfEmail(client, email));
    const member = await memberOf(client, clinicId, account?.accountId ?? newId());
    noteTurnedAway(context, { because: at, clinic: slug, ...(member && { staffId: member.staffId }) });
    await noteAudit(client, clinicId, {
      actor: 'system',
      action: 'sign-in refused',
      ...(member && { subjectId: member.staffId }),
      details: { at },
    });
  });
}

/** A try while a wait lasts; nothing was looked at. */
export const noteWait = (context: Context<StaffEnv>): void =>
  noteTurnedAway(context, { because: 'wait after wrong ones', clinic: context.get('clinic').slug });
