import type { VNode } from 'preact';
import type { AppointmentDetails } from '../use-cases/clinic-details.ts';
import type { Clinic } from '../use-cases/clinics.ts';
import type { DeviceReminder } from '../use-cases/device-reminders.ts';
import { DeviceReminderCard } from './device-reminder-card.tsx';
import { momentWords } from './words-of-time.ts';
import { telOf } from './contact-links.ts';

interface Props {
  clinic: Clinic;
  appointment: AppointmentDetails;
  /** The private address of this page. */
  path: string;
  mayChange: boolean;
  /** Null where there is no reminder to come. */
  reminder: DeviceReminder | null;
  notice?: string;
}

/** What was booked, and the ways to move or cancel it. Whoever has the link sees this and nothing more. */
export function AppointmentPage({ clinic, appointment, path, mayChange, reminder, notice }: Props): VNode {
  const isCancelled = appointment.status === 'cancelled';
  return (
    <>
      <h1>{isCancelled ? 'Cancelled' : 'You are booked in'}</h1>
      {notice === undefined ? null : (
        <p class="card card-care" role="alert">
          {notice}
        </p>
      )}
      <section class={`card ${isCancelled ? '' : 'card-good'}`} data-booked>
        <p>
          <strong>{appointment.serviceName}</strong> with {appointment.practitionerName}
        </p>
        <p>
          <strong>{momentWords(appointment.start, clinic.timeZone)}</strong>
        </p>
        <p>Your reference:</p>
        <p class="clinic-reference">{appointment.reference}</p>
      </section>
      {isCancelled ? (
        <a class="button button-main" href={`/c/${clinic.slug}/book?service=${appointment.serviceId}`}>
          Book another time
        </a>
      ) : (
        <>
          <p>Keep this page: its address is your way to change or cancel.</p>
          <a class="button button-wide" href={`${path}/appointment.ics`}>
            Add it to my calendar
          </a>
          {reminder && <DeviceReminderCard {...{ reminder, path }} />}
          {mayChange ? (
            <>
              <a class="button button-wide" href={`${path}/move`}>
                Change the time
              </a>
              <a class="button button-wide" href={`${path}/earlier`}>
                Tell me if an earlier time comes free
              </a>
              <details class="clinic-day">
                <summary>
                  <h2>Cancel this appointment</h2>
                </summary>
                <p class="small clinic-asks">The time then goes to somebody else.</p>
                <form method="post" action={`${path}/cancel`}>
                  <button class="button button-wide">Yes, cancel it</button>
                </form>
              </details>
            </>
          ) : (
            <p>
              It is too close to the appointment to change it here. Ring us on{' '}
              <a href={telOf(clinic.phone)}>{clinic.phone}</a>.
            </p>
          )}
          <h2>Where to come</h2>
          <p>{clinic.address}</p>
          {clinic.directions === '' ? null : <p>{clinic.directions}</p>}
        </>
      )}
    </>
  );
}
