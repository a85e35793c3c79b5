import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { ProblemNote } from './problem.tsx';

interface Props {
  clinic: Clinic;
  kind: 'code' | 'recovery';
  problem?: string | undefined;
}

/** Six digits, which a phone can fill in. */
export const CodeInput = (): VNode => (
  <label class="field">
    <span>Code from your app, six digits</span>
    <input
      class="input code-input"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={10}
      required
    />
  </label>
);

export function CodePage({ clinic, kind, problem }: Props): VNode {
  const here = `/c/${clinic.slug}/staff/sign-in/code`;
  return (
    <>
      <h1>{kind === 'code' ? 'Your code' : 'A recovery code'}</h1>
      <ProblemNote text={problem} />
      <form method="post" action={here} class="stack">
        {kind === 'code' ? (
          <CodeInput />
        ) : (
          <label class="field">
            <span>One of your recovery codes</span>
            <input
              class="input code-input"
              name="recovery"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxlength={30}
              required
            />
          </label>
        )}
        <button class="button button-main">Sign in</button>
      </form>
      {kind === 'code' ? (
        <a href={`${here}?with=recovery`}>I do not have my phone: use a recovery code</a>
      ) : (
        <a href={here}>Use the code from your app</a>
      )}
      <a href={`/c/${clinic.slug}/staff/sign-in`}>Start again</a>
    </>
  );
}
