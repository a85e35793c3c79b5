import type { VNode } from 'preact';
import { type Instant, MINUTE_MS } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { cancelReasons } from '../../use-cases/desk/cancel-for-staff.ts';
import type { AppointmentForStaff } from '../../use-cases/desk/appointment-for-staff.ts';
import { momentWords, timeWords } from '../words-of-time.ts';
import { AppointmentHistory } from './appointment-history.tsx';
import { statusWords } from './diary-block.tsx';
import { SentSummaryCard } from './sent-summary.tsx';
import { mailtoOf, telOf } from '../contact-links.ts';

const doneWords = {
  booked: 'Booked.',
  moved: 'Moved.',
  cancelled: 'Cancelled.',
  arrived: 'Marked as arrived.',
  'did-not-attend': 'Marked as did not attend.',
  undone: 'The mark is taken back.',
} as const;

export const isDone = (text: string): text is keyof typeof doneWords => Object.hasOwn(doneWords, text);

interface Props {
  clinic: Clinic;
  home: string;
  now: Instant;
  appointment: AppointmentForStaff;
  /** The patient's private address, from the root of the server. */
  privatePath: string;
  done: keyof typeof doneWords | null;
  /** Why something was not done. */
  notice?: string;
}

/** One appointment with all that can be done to it at the desk. */
export function AppointmentForStaffPage(props: Props): VNode {
  const { clinic, home, now, appointment, privatePath, done, notice } = props;
  const { appointmentId, status, start, end, version, patient, overbookedReason } = appointment;
  const path = `${home}/appointments/${appointmentId}`;
  const day = localDay(start, clinic.timeZone);
  const isOver = now >= start;
  const mark = (attendance: string, words: string) => (
    <form method="post" action={`${path}/attendance`}>
      <button class="button" name="attendance" value={attendance}>
        {words}
      </button>
    </form>
  );
  return (
    <div class="stack desk">
      {done === null ? null : (
        <p class="card card-good" role="status">
          {doneWords[done]}
        </p>
      )}
      {notice === undefined ? null : (
        <p class="card card-care" role="alert">
          {notice}
        </p>
      )}
      <h1>{patient.name}</h1>
      <section class="card">
        <p>
          <strong>{appointment.serviceName}</strong> with {appointment.practitionerName}
        </p>
        <p>
          {momentWords(start, clinic.timeZone)} to {timeWords(end, clinic.timeZone)} (
          {(end - start) / MINUTE_MS} minutes)
        </p>
        {statusWords[status] === '' ? null : (
          <p>
            <strong>{statusWords[status]}</strong>
          </p>
        )}
        {overbookedReason === null ? null : (
          <p>
            <strong>Overbooked</strong> on purpose: {overbookedReason}
          </p>
        )}
        <p>Reference {appointment.reference}</p>
        <p class="row">
          {patient.phone === null ? null : (
            <a class="button" href={telOf(patient.phone)}>
              Ring {patient.phone}
            </a>
          )}
          {patient.email === null ? null : (
            <a class="button" href={mailtoOf(patient.email)}>
              Write to {patient.email}
            </a>
          )}
          <a class="button" href={`${home}/patients/${patient.patientId}`}>
            Their page
          </a>
        </p>
      </section>
      {status === 'cancelled' ? null : (
        <div class="row">
          {status === 'arrived' ? null : mark('arrived', 'Arrived')}
          {status === 'did-not-attend' || !isOver ? null : mark('did-not-attend', 'Did not attend')}
          {status === 'booked' ? null : mark('booked', 'Take the mark back')}
          {status === 'did-not-attend' ? null : (
            <a class="button" href={`${path}/move`}>
              Move or change the length
            </a>
          )}
        </div>
      )}
      {appointment.summary ? (
        <SentSummaryCard summary={appointment.summary} timeZone={clinic.timeZone} />
      ) : null}
      {status === 'cancelled' ? (
        <a class="button" href={`${home}/book`}>
          Book another time
        </a>
      ) : (
        <>
          <p class="row">
            <a href={privatePath} data-private-link>
              The patient’s private link
            </a>
            <button class="button" type="button" data-copy-link hidden>
              Copy the link
            </button>
            <span class="small">Whoever has this link can move and cancel it. Give it to nobody else.</span>
          </p>
          <details>
            <summary>Cancel this appointment</summary>
            <form method="post" action={`${path}/cancel`} class="stack">
              <input type="hidden" name="version" value={version} />
              <label class="field">
                <span>Why</span>
                <select class="input" name="reason" required>
                  {Object.entries(cancelReasons).map(([reason, words]) => (
                    <option key={reason} value={reason}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
              <p>
                <button class="button button-alarm">Cancel the appointment</button>
              </p>
            </form>
          </details>
        </>
      )}
      <AppointmentHistory history={appointment.history} timeZone={clinic.timeZone} />
      <p class="small">
        There is no place for clinical notes here. This is a diary, not a record of care: keep notes in your
        records.
      </p>
      <p>
        <a href={`${home}?day=${day}`}>Back to the diary of that day</a>
      </p>
    </div>
  );
}
