import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import type { AppointmentDetails } from '../../use-cases/clinic-details.ts';
import type { Clinic } from '../../use-cases/clinics.ts';

const ALARM_MINUTES_BEFORE = 120;

/** The appointment as a calendar file, without what it is for. */
export function appointmentCalendar(
  clinic: Clinic,
  { appointmentId, start, end, reference }: AppointmentDetails,
  now: Instant,
): string {
  const [hours = 0, minutes = 0] = localTime(start, clinic.timeZone).split(':').map(Number);
  return calendarText({
    name: clinic.name,
    timeZone: clinic.timeZone,
    madeAt: now,
    events: [
      {
        uid: `${appointmentId}@unspasm`,
        title: `Appointment at ${clinic.name}`,
        words: `${clinic.address}. Reference ${reference}. Phone ${clinic.phone}.`,
        from: localDay(start, clinic.timeZone),
        startMinutes: hours * 60 + minutes,
        lengthMinutes: (end - start) / MINUTE_MS,
        alarmMinutesBefore: ALARM_MINUTES_BEFORE,
      },
    ],
  });
}
