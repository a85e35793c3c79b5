import type { VNode } from 'preact';
import { AccountColumn } from './account-column.tsx';
import type { Clinic } from '../../../use-cases/clinics.ts';
import type { Account } from '../../../use-cases/sign-in/accounts.ts';
import type { Passkey } from '../../../use-cases/sign-in/passkeys.ts';
import type { Session } from '../../../use-cases/sign-in/sessions.ts';
import { momentWords } from '../../words-of-time.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { PasswordAndCodes } from './password-and-codes.tsx';
import { ProblemNote } from './problem.tsx';

interface Props {
  clinic: Clinic;
  account: Account;
  session: Session;
  sessions: readonly Session[];
  passkeys: readonly Passkey[];
  codesLeft: number;
  clinics: readonly { slug: string; name: string }[];
  /** Whether what lets somebody in can be changed now. */
  isFresh: boolean;
  problem?: string | undefined;
}

export function AccountPage(props: Props): VNode {
  const { clinic, account, passkeys, codesLeft, clinics, isFresh, problem } = props;
  const here = `/c/${clinic.slug}/staff/account`;
  return (
    <AccountColumn>
      <h1>Your account</h1>
      <p>{account.email}</p>
      <ProblemNote text={problem} />
      {isFresh ? null : (
        <section class="card">
          <p>
            To change how you sign in, or to sign out another device, sign in once more. It keeps others out
            when you are away from the desk.
          </p>
          <a class="button" href={`/c/${clinic.slug}/staff/sign-in?return=${encodeURIComponent(here)}`}>
            Sign in again
          </a>
        </section>
      )}
      <Devices {...props} here={here} />
      <section class="card">
        <h2>Passkeys</h2>
        {passkeys.length === 0 ? <p>You have none.</p> : null}
        <ul class="stack list-plain">
          {passkeys.map(({ credentialId, name, createdAt }) => (
            <li key={credentialId} class="row">
              <span>
                {name}, added {momentWords(createdAt.getTime(), clinic.timeZone)}
              </span>
              {isFresh ? (
                <form method="post" action={`${here}/passkeys/remove`}>
                  <input type="hidden" name="passkey" value={credentialId} />
                  <button class="button" aria-label={`Remove the passkey ${name}`}>
                    Remove
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
        {isFresh ? (
          <PasskeyForm action={`${here}/passkeys`} deed="create" label="Add a passkey of this device" />
        ) : null}
      </section>
      {account.hasPassword ? (
        <section class="card">
          <h2>Recovery codes</h2>
          <p>{codesLeft === 1 ? 'One code is left.' : `${codesLeft} codes are left.`} Each works once.</p>
          {isFresh ? (
            <form method="post" action={`${here}/recovery-codes`}>
              <button class="button">Make new ones; the old ones end</button>
            </form>
          ) : null}
        </section>
      ) : null}
      {isFresh ? <PasswordAndCodes here={here} account={account} /> : null}
      {clinics.length < 2 ? null : (
        <section class="card">
          <h2>Your clinics</h2>
          {clinics.map(({ slug, name }) => (
            <a key={slug} href={`/c/${slug}/staff`}>
              {name}
            </a>
          ))}
        </section>
      )}
    </AccountColumn>
  );
}

function Devices({ clinic, session, sessions, isFresh, here }: Props & { here: string }): VNode {
  return (
    <section class="card">
      <h2>Where you are signed in</h2>
      <ul class="stack list-plain">
        {sessions.map(({ sessionId, device, signedInAt }) => (
          <li key={sessionId} class="row">
            <span>
              {device}, since {momentWords(signedInAt, clinic.timeZone)}
              {sessionId === session.sessionId ? ' (this device)' : ''}
            </span>
            {sessionId === session.sessionId || !isFresh ? null : (
              <form method="post" action={`${here}/devices/end`}>
                <input type="hidden" name="session" value={sessionId} />
                <button class="button" aria-label={`Sign out ${device}`}>
                  Sign out
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <form method="post" action={`/c/${clinic.slug}/staff/sign-out`}>
          <button class="button">Sign out here</button>
        </form>
        {isFresh ? (
          <form method="post" action={`${here}/devices/end-all`}>
            <button class="button">Sign out everywhere</button>
          </form>
        ) : null}
      </div>
    </section>
  );
}
