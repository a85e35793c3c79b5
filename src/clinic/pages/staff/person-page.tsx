import type { VNode } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { Person, PersonAppointment } from '../../use-cases/patients/person.ts';
import type { Problem } from '../../use-cases/problem.ts';
import type { ContactTyped } from '../contact-fields.tsx';
import { momentWords } from '../words-of-time.ts';
import { CallerFields } from './caller-fields.tsx';
import { statusWords } from './diary-block.tsx';
import { mailtoOf, telOf } from '../contact-links.ts';

interface Props {
  clinic: Clinic;
  home: string;
  now: Instant;
  person: Person;
  typed: ContactTyped;
  problem: Problem | null;
  isChanged: boolean;
  /** Whether they may take out or erase what is kept. */
  mayExport: boolean;
}

function AppointmentList({ appointments, home, timeZone }: AppointmentListProps): VNode {
  return (
    <ul class="desk-appointments">
      {appointments.map(({ appointmentId, start, serviceName, practitionerName, status }) => (
        <li key={appointmentId}>
          <a href={`${home}/appointments/${appointmentId}`}>{momentWords(start, timeZone)}</a>, {serviceName}{' '}
          with {practitionerName}
          {statusWords[status] === '' ? null : (
            <>
              . <strong>{statusWords[status]}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AppointmentListProps {
  appointments: readonly PersonAppointment[];
  home: string;
  timeZone: string;
}

/** Somebody the clinic knows: how to reach them, and when they come and came. */
export function PersonPage(props: Props): VNode {
  const { clinic, home, now, person, typed, problem, isChanged, mayExport } = props;
  const coming = person.appointments.filter(({ end, status }) => end > now && status !== 'cancelled');
  const before = person.appointments.filter((one) => !coming.includes(one)).reverse();
  const list = { home, timeZone: clinic.timeZone };
  return (
    <div class="stack desk">
      {isChanged ? (
        <p class="card card-good" role="status">
          Changed.
        </p>
      ) : null}
      <h1>{person.name}</h1>
      <p class="row">
        {person.phone === null ? null : (
          <a class="button" href={telOf(person.phone)}>
            Ring {person.phone}
          </a>
        )}
        {person.email === null ? null : (
          <a class="button" href={mailtoOf(person.email)}>
            Write to {person.email}
          </a>
        )}
        {mayExport ? (
          <a class="button" href={`${home}/patients/${person.patientId}/data`}>
            All that is kept of them
          </a>
        ) : null}
      </p>
      <h2>To come</h2>
      {coming.length === 0 ? <p>Nothing is booked.</p> : <AppointmentList {...list} appointments={coming} />}
      <h2>Before</h2>
      {person.didNotAttend === 0 ? null : (
        <p>
          Did not attend: {person.didNotAttend} of {before.length}.
        </p>
      )}
      {before.length === 0 ? <p>Nothing yet.</p> : <AppointmentList {...list} appointments={before} />}
      {person.sharing.length === 0 ? null : (
        <>
          <h2>With the same phone number or e-mail</h2>
          <ul>
            {person.sharing.map(({ patientId, name }) => (
              <li key={patientId}>
                <a href={`${home}/patients/${patientId}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <details open={problem !== null}>
        <summary>Change name or contact</summary>
        <form method="post" action={`${home}/patients/${person.patientId}`} class="stack">
          <CallerFields typed={typed} problem={problem} />
          <p>
            <button class="button">Save</button>
          </p>
        </form>
      </details>
    </div>
  );
}
