import type { VNode } from 'preact';

export interface ContactTyped {
  name: string;
  phone: string;
  email: string;
}

interface Props {
  typed: ContactTyped;
  problem?: { text: string; field?: string };
}

/** Name, phone and e-mail, with what was typed before and what has to be changed. */
export function ContactFields({ typed, problem }: Props): VNode {
  const wrong = (field: string) =>
    problem?.field?.endsWith(field) ? { 'aria-invalid': true, 'aria-describedby': 'problem' } : {};
  return (
    <>
      {problem ? (
        <p class="card card-care" role="alert" id="problem">
          {problem.text}
        </p>
      ) : null}
      <label class="field">
        <span>Your name</span>
        <input
          class="input"
          name="name"
          autocomplete="name"
          maxlength={200}
          required
          value={typed.name}
          {...wrong('name')}
        />
      </label>
      <p>A phone number or an e-mail address is enough.</p>
      <label class="field">
        <span>Phone</span>
        <input
          class="input"
          name="phone"
          type="tel"
          autocomplete="tel"
          maxlength={40}
          value={typed.phone}
          {...wrong('phone')}
        />
      </label>
      <label class="field">
        <span>E-mail</span>
        <input
          class="input"
          name="email"
          type="email"
          autocomplete="email"
          maxlength={254}
          value={typed.email}
          {...wrong('email')}
        />
      </label>
    </>
  );
}
