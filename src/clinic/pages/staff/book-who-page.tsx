import type { VNode } from 'preact';
import { localDay } from '../../../domain/time/local-day.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import type { Clinic, Practitioner, Service } from '../../use-cases/clinics.ts';
import type { FoundPatients } from '../../use-cases/patients/find-patients.ts';
import type { Problem } from '../../use-cases/problem.ts';
import type { ContactTyped } from '../contact-fields.tsx';
import { momentWords, timeWords } from '../words-of-time.ts';
import { nearWords, placeQuery } from './book-service-page.tsx';
import { CallerFields } from './caller-fields.tsx';
import { ConsentForm } from './consent-form.tsx';
import { PatientMatches } from './patient-matches.tsx';
import { PlaceFields } from './place-fields.tsx';

export interface BookWho {
  service: Service;
  /** Those who give the service. */
  practitioners: readonly Practitioner[];
  practitionerId: string | null;
  start: Instant | null;
  minutes: number;
}

interface Props extends BookWho {
  clinic: Clinic;
  home: string;
  now: Instant;
  /** Sent along, so that a second press or a lost reply books once. */
  bookingKey: string;
  typed: ContactTyped & { q: string; patient: string };
  /** Null before anybody was looked for. */
  found: FoundPatients | null;
  problem: Problem | null;
  mayOverbook: boolean;
}

/** The second of two pages: who it is for. A name in a list is the last press. */
export function BookWhoPage(props: Props): VNode {
  const { clinic, home, now, service, practitioners, practitionerId, start, minutes } = props;
  const { bookingKey, typed, found, problem, mayOverbook } = props;
  const nameOf = (id: string | null) => practitioners.find((one) => one.practitionerId === id)?.name ?? '';
  const asked = (at: Instant, who: string) =>
    placeQuery({
      serviceId: service.serviceId,
      practitionerId: who,
      start: at,
      minutes: minutes === service.durationMinutes ? null : minutes,
    });
  const isPlaced = start !== null && practitionerId !== null;
  const query = isPlaced ? asked(start, practitionerId) : '';
  const key = <input type="hidden" name="key" value={bookingKey} />;
  const isRefused = problem !== null && (problem.kind === 'taken' || problem.kind === 'outside-hours');
  return (
    <div class="stack desk">
      <h1>{isPlaced ? 'Who is it for?' : `${service.name}: when?`}</h1>
      {isPlaced ? (
        <p class="card">
          <strong>{service.name}</strong>
          <span>
            {momentWords(start, clinic.timeZone)} to {timeWords(start + minutes * MINUTE_MS, clinic.timeZone)}{' '}
            with {nameOf(practitionerId)}
          </span>
        </p>
      ) : null}
      {problem?.kind === 'invalid' && !isPlaced ? (
        <p class="card card-care" role="alert">
          {problem.detail}
        </p>
      ) : null}
      {isRefused ? (
        <ConsentForm
          problem={problem}
          action={`${home}/book?${query}`}
          actionFor={(time) => `${home}/book?${asked(time.start, time.practitionerId)}`}
          wordsOf={(time) =>
            `${nearWords(time.start, now, clinic.timeZone)} with ${nameOf(time.practitionerId)}`
          }
          mayOverbook={mayOverbook}
        >
          {key}
          {(['patient', 'name', 'phone', 'email'] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={typed[name]} />
          ))}
        </ConsentForm>
      ) : null}
      <details open={!isPlaced}>
        <summary>{isPlaced ? 'Another time, person or length' : 'Choose the time'}</summary>
        <form method="get" action={`${home}/book/who`} class="stack">
          <input type="hidden" name="service" value={service.serviceId} />
          <PlaceFields {...{ clinic, practitioners, practitionerId, start, minutes }} />
          <p>
            <button class="button">Take this time</button>
          </p>
        </form>
      </details>
      {isPlaced && !isRefused ? (
        <>
          <form method="post" action={`${home}/book/who?${query}`} class="stack" role="search">
            {key}
            <label class="field">
              <span>Has been here before: name, phone, e-mail or reference</span>
              <input
                class="input"
                type="search"
                name="q"
                value={typed.q}
                autocomplete="off"
                autofocus={problem === null}
                data-find={`${home}/patients/find`}
              />
            </label>
            <p data-without-script>
              <button class="button">Find</button>
            </p>
          </form>
          <form method="post" action={`${home}/book?${query}`} data-matches>
            {key}
            {found ? <PatientMatches found={found} verb="Book for" /> : null}
          </form>
          <form method="post" action={`${home}/book?${query}`} class="stack" data-new-person>
            <h2>Somebody new</h2>
            {key}
            <CallerFields typed={typed} problem={problem} />
            <button class="button button-main">Book</button>
          </form>
        </>
      ) : null}
      <p>
        <a href={start === null ? home : `${home}?day=${localDay(start, clinic.timeZone)}`}>
          Back to the diary
        </a>
      </p>
    </div>
  );
}
