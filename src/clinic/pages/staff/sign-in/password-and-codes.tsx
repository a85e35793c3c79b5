import type { VNode } from 'preact';
import type { Account } from '../../../use-cases/sign-in/accounts.ts';
import { SHORTEST_PASSWORD } from '../../../use-cases/sign-in/password-rules.ts';

interface Props {
  here: string;
  account: Account;
}

/** The old password is asked for as well: a device that was left open must not be enough. */
export function PasswordAndCodes({ here, account }: Props): VNode {
  return (
    <section class="card">
      <h2>Password</h2>
      <form method="post" action={`${here}/password`} class="stack">
        <input type="hidden" name="username" autocomplete="username" value={account.email} />
        {account.hasPassword ? (
          <label class="field">
            <span>Your password now</span>
            <input
              class="input"
              name="current"
              type="password"
              autocomplete="current-password"
              maxlength={400}
              required
            />
          </label>
        ) : (
          <p>You have none. If you choose one, you set up codes on your phone with it.</p>
        )}
        <label class="field">
          <span>New password, at least {SHORTEST_PASSWORD} characters</span>
          <input
            class="input"
            name="password"
            type="password"
            autocomplete="new-password"
            maxlength={400}
            required
          />
        </label>
        {account.hasPassword ? (
          <label class="row">
            <input type="checkbox" name="newCodes" value="1" />
            <span>I have a new phone: set up the codes anew</span>
          </label>
        ) : null}
        <button class="button">Change password</button>
      </form>
    </section>
  );
}
