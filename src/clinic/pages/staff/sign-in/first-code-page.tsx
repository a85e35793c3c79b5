import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { CodeInput } from './code-page.tsx';
import { ProblemNote } from './problem.tsx';
import { TotpSquare } from './totp-square.tsx';

interface Props {
  clinic: Clinic;
  email: string;
  secret: string;
  action: string;
  problem?: string | undefined;
}

/** An app for codes is set up, and shows that it works before anything rests on it. */
export function FirstCodePage({ clinic, email, secret, action, problem }: Props): VNode {
  return (
    <>
      <h1>Set up your codes</h1>
      <p>Open an app for codes on your phone, and add this account. Your password manager may do it too.</p>
      <ProblemNote text={problem} />
      <TotpSquare secret={secret} clinicName={clinic.name} email={email} />
      <form method="post" action={action} class="stack">
        <CodeInput />
        <button class="button button-main">Done</button>
      </form>
    </>
  );
}
