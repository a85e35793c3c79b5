import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { ProblemNote } from './problem.tsx';

interface Props {
  clinic: Clinic;
  returnTo: string;
  email: string;
  problem?: string | undefined;
}

export function SignInPage({ clinic, returnTo, email, problem }: Props): VNode {
  const here = `/c/${clinic.slug}/staff/sign-in`;
  return (
    <>
      <h1>Sign in</h1>
      <ProblemNote text={problem} />
      <PasskeyForm
        action={`${here}/passkey`}
        deed="get"
        label="Sign in with a passkey"
        hidden={{ return: returnTo }}
        inTheList
      />
      <form method="post" action={here} class="stack">
        <input type="hidden" name="return" value={returnTo} />
        <label class="field">
          <span>E-mail</span>
          <input
            class="input"
            name="email"
            type="email"
            autocomplete="username webauthn"
            maxlength={254}
            required
            value={email}
            {...(problem !== undefined && { 'aria-describedby': 'problem' })}
          />
        </label>
        <label class="field">
          <span>Password</span>
          <input
            class="input"
            name="password"
            type="password"
            autocomplete="current-password"
            maxlength={400}
            required
          />
        </label>
        <button class="button button-main">Next</button>
      </form>
      <details>
        <summary>I cannot sign in</summary>
        <div class="stack">
          <p>
            Without your phone: give your e-mail and password, and use one of your recovery codes on the next
            page.
          </p>
          <p>Without your password: ask the owner of the clinic for a new sign-in link.</p>
        </div>
      </details>
    </>
  );
}
