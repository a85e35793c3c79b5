import type { PoolClient } from 'pg';
import { asSignIn } from '../../database/as-sign-in.ts';
import { newId } from '../../database/ids.ts';
import type { Clinic } from '../clinics.ts';
import { accountOfEmail, makeAccount } from './accounts.ts';
import { addMember, memberOf } from './members.ts';

const EMAIL = 'owner@demo.example';

/** The owner of the demo clinic, who has no password and no passkey: only a set-up link leads in. */
export async function lookAround(client: PoolClient, clinic: Clinic): Promise<string> {
  const accountId = await asSignIn(client, async () => {
    const known = await accountOfEmail(client, EMAIL);
    if (known) return known.accountId;
    const made = newId();
    await makeAccount(client, EMAIL, made);
    return made;
  });
  if (!(await memberOf(client, clinic.clinicId, accountId)))
    await addMember(client, clinic, { accountId, name: 'Demo owner', role: 'owner', practitionerId: null });
  return accountId;
}
