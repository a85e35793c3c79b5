import type { VNode } from 'preact';
import type { Clinic, Practitioner, Service } from '../use-cases/clinics.ts';
import { ContactFields, type ContactTyped } from './contact-fields.tsx';

export interface WaitTyped extends ContactTyped {
  practitioner: string;
  firstDay: string;
  lastDay: string;
  part: string;
}

/** Parts of the day people name, in minutes after midnight by the clocks of the clinic. */
export const dayParts = {
  any: { words: 'At any time', fromMinutes: 0, untilMinutes: 1440 },
  morning: { words: 'Mornings', fromMinutes: 0, untilMinutes: 720 },
  afternoon: { words: 'Afternoons, until five', fromMinutes: 720, untilMinutes: 1020 },
  evening: { words: 'After five', fromMinutes: 1020, untilMinutes: 1440 },
} as const;

interface Props {
  clinic: Clinic;
  service: Service;
  /** Those who give the service. */
  practitioners: readonly Practitioner[];
  typed: WaitTyped;
  /** True for somebody with an appointment that an earlier time would take the place of: their contact is known. */
  isForEarlier: boolean;
  requestKey: string;
  problem?: { text: string; field?: string };
}

/** Puts somebody on the waiting list, for any time or for one before the time they have. */
export function WaitPage(props: Props): VNode {
  const { clinic, service, practitioners, typed, isForEarlier, requestKey, problem } = props;
  return (
    <>
      <h1>{isForEarlier ? 'Tell me if an earlier time comes free' : 'Join the waiting list'}</h1>
      <p>
        {service.name} at {clinic.name}. When a time comes free, we keep it for the first on the list whom it
        suits, for {clinic.offerMinutes} minutes of the day, and tell them.
        {isForEarlier ? ' You keep the time you have until you take another.' : ''}
      </p>
      <form method="post" class="stack">
        <input type="hidden" name="key" value={requestKey} />
        <input type="hidden" name="service" value={service.serviceId} />
        {practitioners.length > 1 ? (
          <label class="field">
            <span>With</span>
            <select class="input" name="practitioner">
              <option value="">Whoever is free</option>
              {practitioners.map(({ practitionerId, name }) => (
                <option
                  key={practitionerId}
                  value={practitionerId}
                  selected={practitionerId === typed.practitioner}
                >
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label class="field">
          <span>From</span>
          <input class="input" type="date" name="first-day" required value={typed.firstDay} />
        </label>
        <label class="field">
          <span>Until</span>
          <input class="input" type="date" name="last-day" required value={typed.lastDay} />
        </label>
        <fieldset class="stack">
          <legend>When can you come?</legend>
          {Object.entries(dayParts).map(([part, { words }]) => (
            <label class="choice" key={part}>
              <input type="radio" name="part" value={part} checked={part === typed.part} />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        {isForEarlier ? (
          problem ? (
            <p class="card card-care" role="alert" id="problem">
              {problem.text}
            </p>
          ) : null
        ) : (
          <ContactFields typed={typed} {...(problem && { problem })} />
        )}
        <p class="small">With an e-mail address we can tell you at once. Without one we ring you.</p>
        <button class="button button-main">Put me on the list</button>
      </form>
    </>
  );
}
