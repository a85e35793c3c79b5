import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { SHORTEST_PASSWORD } from '../../../use-cases/sign-in/password-rules.ts';
import type { Role } from '../../../use-cases/staff-member.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { ProblemNote } from './problem.tsx';
import { roleWords } from './role-words.ts';

interface Props {
  clinic: Clinic;
  token: string;
  role: Role;
  /** Null where the person says their own. */
  email: string | null;
  /** A member who chooses everything anew says no name. */
  isAnew: boolean;
  typed: { name: string; email: string };
  /** Somebody who is signed in already joins with their account. */
  signedInAs: string | null;
  problem?: string | undefined;
}

const FORM = 'who';

export function InvitationPage(props: Props): VNode {
  const { clinic, token, role, email, isAnew, typed, signedInAs, problem } = props;
  const here = `/c/${clinic.slug}/staff/invitation`;
  return (
    <>
      <h1>{isAnew ? 'A new way to sign in' : `Join ${clinic.name}`}</h1>
      <p>
        {isAnew
          ? 'What you signed in with before no longer works afterwards.'
          : `You are invited as ${roleWords[role]}.`}
      </p>
      <ProblemNote text={problem} />
      {clinic.isDemo && email === null && !isAnew ? (
        <form method="post" action={`${here}/look-around`} class="card">
          <input type="hidden" name="token" value={token} />
          <p>This is the demo. You can look around as its owner without choosing anything.</p>
          <button class="button button-wide">Look around</button>
        </form>
      ) : null}
      {signedInAs === null || isAnew ? null : (
        <form method="post" action={`${here}/accept`} class="card">
          <input type="hidden" name="token" value={token} />
          <p>You are signed in as {signedInAs}.</p>
          <NameField value={typed.name} />
          <button class="button button-wide">Join with this account</button>
        </form>
      )}
      <form method="post" action={here} class="stack" id={FORM}>
        <input type="hidden" name="token" value={token} />
        {isAnew ? null : <NameField value={typed.name} />}
        <label class="field">
          <span>E-mail</span>
          <input
            class="input"
            name="email"
            type="email"
            autocomplete="username"
            maxlength={254}
            required
            value={email ?? typed.email}
            readOnly={email !== null}
          />
        </label>
        <label class="field">
          <span>Password, at least {SHORTEST_PASSWORD} characters</span>
          <input
            class="input"
            name="password"
            type="password"
            autocomplete="new-password"
            maxlength={400}
            required
          />
        </label>
        <p class="small">
          Four words that do not belong together are easy to keep in mind. On the next page you set up codes
          on your phone.
        </p>
        <button class="button button-main">Next</button>
      </form>
      <PasskeyForm
        action={`${here}/passkey`}
        deed="create"
        label="Use a passkey instead of a password"
        hidden={{ token }}
        withFieldsOf={FORM}
      />
      <p class="small">
        Do you have an account from another clinic?{' '}
        <a href={`/c/${clinic.slug}/staff/sign-in?return=${encodeURIComponent(`${here}?token=${token}`)}`}>
          Sign in first
        </a>
        , and join with it.
      </p>
    </>
  );
}

const NameField = ({ value }: { value: string }): VNode => (
  <label class="field">
    <span>Your name</span>
    <input class="input" name="name" autocomplete="name" maxlength={200} required value={value} />
  </label>
);

export function NoInvitationPage(): VNode {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p>
        It has been used, it has run out, or there is a newer one. Ask the owner of the clinic for a new link.
      </p>
    </>
  );
}
