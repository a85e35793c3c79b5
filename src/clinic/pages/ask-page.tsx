import type { VNode } from 'preact';
import { emergencySigns } from '../../content/red-flags/emergency-signs.ts';
import type { Clinic } from '../use-cases/clinics.ts';
import { ContactFields, type ContactTyped } from './contact-fields.tsx';

interface Props {
  clinic: Clinic;
  typed: ContactTyped & { body: string };
  /** When this form was sent out. */
  stamp: string;
  problem?: { text: string; field?: string };
}

/** What the clinic promises, by its own setting. */
const replyWords = (hours: number): string => {
  const days = Math.round(hours / 24);
  const time =
    hours < 24 ? `${hours} hour${hours === 1 ? '' : 's'}` : `${days} working day${days === 1 ? '' : 's'}`;
  return `We read questions when we are open, and aim to answer within ${time}.`;
};

/** A question to people who read it in opening hours; what cannot wait for that is named first. */
export function AskPage({ clinic, typed, stamp, problem }: Props): VNode {
  return (
    <>
      <h1>Ask a question</h1>
      <section class="card card-alarm">
        <h2>Do not wait for an answer here</h2>
        <p>{replyWords(clinic.replyHours)} Ring 999 or go to A&amp;E now if you have any of these:</p>
        <ul>
          {emergencySigns.map(({ id, question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
        <p>
          <a class="button button-alarm" href="tel:999">
            Ring 999
          </a>{' '}
          <a class="button" href="tel:111">
            Ring 111
          </a>
        </p>
      </section>
      <form method="post" class="stack">
        <input type="hidden" name="stamp" value={stamp} />
        <ContactFields typed={typed} {...(problem && { problem })} />
        <label class="field">
          <span>Your question</span>
          <textarea class="input" name="body" rows={6} maxlength={5000} required>
            {typed.body}
          </textarea>
        </label>
        {/* Left empty by people, who do not see it. */}
        <label class="visually-hidden" aria-hidden="true">
          Leave this empty
          <input name="website" tabIndex={-1} autocomplete="off" />
        </label>
        <button class="button button-main">Send to {clinic.name}</button>
      </form>
    </>
  );
}

export function AskedPage({ clinic }: { clinic: Clinic }): VNode {
  return (
    <>
      <h1>We have your question</h1>
      <p>
        Somebody at {clinic.name} will answer it. {replyWords(clinic.replyHours)} Should it get worse, ring
        111. In an emergency, ring 999.
      </p>
      <a class="button button-wide" href={`/c/${clinic.slug}`}>
        Back to {clinic.name}
      </a>
    </>
  );
}
