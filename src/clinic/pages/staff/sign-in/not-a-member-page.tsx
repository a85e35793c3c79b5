import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';

interface Props {
  clinic: Clinic;
  /** Where the account is a member. */
  clinics: readonly { slug: string; name: string }[];
}

export function NotAMemberPage({ clinic, clinics }: Props): VNode {
  return (
    <>
      <h1>You are not a member of {clinic.name}</h1>
      <p>You are signed in, but somebody from this clinic has to invite you first.</p>
      {clinics.length === 0 ? null : (
        <ul class="stack list-plain">
          {clinics.map(({ slug, name }) => (
            <li key={slug}>
              <a class="button button-wide" href={`/c/${slug}/staff`}>
                Go to {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`/c/${clinic.slug}/staff/sign-out`}>
        <button class="button button-wide">Sign out</button>
      </form>
    </>
  );
}
