import type { VNode } from 'preact';
import { AccountColumn } from './account-column.tsx';
import type { Clinic } from '../../../use-cases/clinics.ts';

export function RecoveryCodesPage({ clinic, codes }: { clinic: Clinic; codes: readonly string[] }): VNode {
  return (
    <AccountColumn>
      <h1>Your recovery codes</h1>
      <p>
        Without your phone, each of these lets you in once, together with your password. Write them down or
        print them, and keep them where others do not look. They are not shown again.
      </p>
      <section class="card">
        <ol class="recovery-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </section>
      <form method="post" action={`/c/${clinic.slug}/staff/account/recovery-codes/kept`}>
        <button class="button button-main">I have them</button>
      </form>
    </AccountColumn>
  );
}
