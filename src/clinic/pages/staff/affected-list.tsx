import type { VNode } from 'preact';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { AffectedAppointment } from '../../use-cases/settings/affected-appointments.ts';
import { momentWords } from '../words-of-time.ts';

interface Props {
  clinic: Clinic;
  appointments: readonly AffectedAppointment[];
}

const MOST_SHOWN = 30;

/** Appointments that somebody has to look at, each a way to its page. */
export function AffectedList({ clinic, appointments }: Props): VNode {
  const more = appointments.length - MOST_SHOWN;
  return (
    <>
      <ul class="affected">
        {appointments
          .slice(0, MOST_SHOWN)
          .map(({ appointmentId, start, patientName, serviceName, practitionerName }) => (
            <li key={appointmentId}>
              <a href={`/c/${clinic.slug}/staff/appointments/${appointmentId}`}>
                {momentWords(start, clinic.timeZone)}
              </a>
              : {patientName}, {serviceName} with {practitionerName}
            </li>
          ))}
      </ul>
      {more > 0 ? <p>And {more} more.</p> : null}
    </>
  );
}
