import type { VNode } from 'preact';
import type { AppointmentDetails } from '../use-cases/clinic-details.ts';
import type { Clinic } from '../use-cases/clinics.ts';
import { summaryConsent } from '../use-cases/sent-summary.ts';
import { ContactFields, type ContactTyped } from './contact-fields.tsx';
import { momentWords, timeWords } from './words-of-time.ts';

export interface DetailsTyped extends ContactTyped {
  /** What the companion brought along, as text; empty without it. */
  summary: string;
  maySend: boolean;
}

interface Props {
  clinic: Clinic;
  held: AppointmentDetails;
  /** Sent along, so that a second press or a lost reply books once. */
  bookingKey: string;
  typed: DetailsTyped;
  problem?: { text: string; field?: string };
}

/** Name and a way to reach them: the last step before a booking. */
export function DetailsPage({ clinic, held, bookingKey, typed, problem }: Props): VNode {
  return (
    <>
      <h1>Your details</h1>
      <section class="card">
        <p>
          <strong>{held.serviceName}</strong> with {held.practitionerName}
        </p>
        <p>{momentWords(held.start, clinic.timeZone)}</p>
        {held.heldUntil === null ? null : (
          <p class="small" data-held-until={new Date(held.heldUntil).toISOString()} aria-live="polite">
            We keep this time for you until {timeWords(held.heldUntil, clinic.timeZone)}.
          </p>
        )}
        <p class="small">
          <a href={`/c/${clinic.slug}/book?service=${held.serviceId}`}>Choose another time</a>
        </p>
      </section>
      <form method="post" class="stack">
        <input type="hidden" name="key" value={bookingKey} />
        <ContactFields typed={typed} {...(problem && { problem })} />
        {/* Filled and shown by a script, which alone can see what the companion brought. */}
        <section class="card" data-take-along hidden>
          <h2>Your summary</h2>
          <p class="small">It is still only on this device. Look at it, then choose.</p>
          <details>
            <summary>Look at what would be sent</summary>
            <div data-take-along-preview />
          </details>
          <input type="hidden" name="summary" value={typed.summary} />
          <label class="choice">
            <input type="checkbox" name="send-summary" value="yes" checked={typed.maySend} />
            <span>{summaryConsent}</span>
          </label>
          <button type="button" class="button button-quiet" data-take-along-drop>
            Leave it out, and forget it here
          </button>
        </section>
        <button class="button button-main">Book this time</button>
      </form>
      <p class="small">
        Please leave out what is wrong with your back: that is for the visit. If you may have an emergency
        sign, ring 999 or 111 first.
      </p>
    </>
  );
}
