import type { Instant } from '../../../domain/time/instant.ts';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { appointmentEvent } from '../../calendar/appointment-event.ts';
import type { AppointmentDetails } from '../../use-cases/clinic-details.ts';
import type { Clinic } from '../../use-cases/clinics.ts';

/** The appointment as a calendar file. */
export const appointmentCalendar = (clinic: Clinic, appointment: AppointmentDetails, now: Instant): string =>
  calendarText({
    name: clinic.name,
    timeZone: clinic.timeZone,
    madeAt: now,
    events: [appointmentEvent(clinic, appointment)],
  });
