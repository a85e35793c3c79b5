import type { VNode } from 'preact';
import { type Instant, MINUTE_MS } from '../../../domain/time/instant.ts';
import type { AppointmentForStaff } from '../../use-cases/desk/appointment-for-staff.ts';
import type { Clinic, Practitioner } from '../../use-cases/clinics.ts';
import type { FreeTime } from '../../use-cases/free-times.ts';
import type { Problem } from '../../use-cases/problem.ts';
import { momentWords } from '../words-of-time.ts';
import { nearWords } from './book-service-page.tsx';
import { ConsentForm } from './consent-form.tsx';
import { PlaceFields } from './place-fields.tsx';

interface Props {
  clinic: Clinic;
  home: string;
  now: Instant;
  appointment: AppointmentForStaff;
  practitioners: readonly Practitioner[];
  nextFree: readonly FreeTime[];
  /** What was asked for; what stands before anything was. */
  wanted: { practitionerId: string; start: Instant; minutes: number };
  problem: Problem | null;
  mayOverbook: boolean;
}

/** Another time, practitioner or length; any time at all where staff mean it. */
export function AppointmentMovePage(props: Props): VNode {
  const { clinic, home, now, appointment, practitioners, nextFree, wanted, problem, mayOverbook } = props;
  const path = `${home}/appointments/${appointment.appointmentId}`;
  const nameOf = (id: string) => practitioners.find((one) => one.practitionerId === id)?.name ?? '';
  const version = <input type="hidden" name="version" value={appointment.version} />;
  const minutes = <input type="hidden" name="minutes" value={wanted.minutes} />;
  const slotOf = ({ start, practitionerId }: { start: Instant; practitionerId: string }) =>
    `${new Date(start).toISOString()} ${practitionerId}`;
  const isRefused = problem?.kind === 'taken' || problem?.kind === 'outside-hours';
  return (
    <div class="stack desk">
      <h1>Move {appointment.patient.name}</h1>
      <p>
        Now {momentWords(appointment.start, clinic.timeZone)} with {appointment.practitionerName},{' '}
        {(appointment.end - appointment.start) / MINUTE_MS} minutes.
      </p>
      {problem && !isRefused ? (
        <p class="card card-care" role="alert">
          {problem.detail}
        </p>
      ) : null}
      {problem && isRefused ? (
        <ConsentForm
          problem={problem}
          action={`${path}/move`}
          wordsOf={(time) =>
            `${nearWords(time.start, now, clinic.timeZone)} with ${nameOf(time.practitionerId)}`
          }
          mayOverbook={mayOverbook}
        >
          {version}
          {minutes}
          <input type="hidden" name="slot" value={slotOf(wanted)} />
        </ConsentForm>
      ) : null}
      <form method="post" action={`${path}/move`}>
        {version}
        <h2>Next free</h2>
        {nextFree.length === 0 ? <p>Nothing is free in the next 90 days.</p> : null}
        <p class="row">
          {nextFree.map((time) => (
            <button key={slotOf(time)} class="button" name="slot" value={slotOf(time)}>
              {nearWords(time.start, now, clinic.timeZone)} with {nameOf(time.practitionerId)}
            </button>
          ))}
        </p>
      </form>
      <form method="post" action={`${path}/move`} class="stack">
        {version}
        <h2>Any time</h2>
        <PlaceFields {...{ clinic, practitioners }} {...wanted} />
        <button class="button button-main">Move</button>
      </form>
      <p>
        <a href={path}>Leave it as it is</a>
      </p>
    </div>
  );
}
