import type { VNode } from 'preact';

interface Props {
  /** Where the answer of the passkey goes; `…/options` below it gives the question. */
  action: string;
  deed: 'get' | 'create';
  label: string;
  hidden?: Readonly<Record<string, string>>;
  /** Fields of another form on the page that go along, by its id. */
  withFieldsOf?: string;
  /** Offers the passkey in the list of the e-mail field too. */
  inTheList?: boolean;
}

/** Out of sight until a script has found that this device knows passkeys; src/clinic/browser/passkey.ts. */
export function PasskeyForm({
  action,
  deed,
  label,
  hidden = {},
  withFieldsOf,
  inTheList = false,
}: Props): VNode {
  return (
    <form
      method="post"
      action={action}
      class="stack"
      hidden
      data-passkey={deed}
      {...(withFieldsOf !== undefined && { 'data-with-fields-of': withFieldsOf })}
      {...(inTheList && { 'data-in-the-list': '' })}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="answer" />
      <button class="button button-wide">{label}</button>
      <p class="card card-care" role="alert" data-passkey-problem hidden>
        That did not work. You can try again, or go on without a passkey.
      </p>
    </form>
  );
}
