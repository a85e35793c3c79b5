import { MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { localTime } from '../../domain/time/local-time.ts';
import type { CalendarEvent } from '../../wire/calendar/calendar.ts';
import type { Clinic } from '../use-cases/clinics.ts';

const ALARM_MINUTES_BEFORE = 120;

interface Timed {
  appointmentId: string;
  start: Instant;
  end: Instant;
  reference: string | null;
  version: number;
}

/** An appointment for the patient's own calendar, without what it is for. The same event in the file and in each mail. */
export function appointmentEvent(
  clinic: Clinic,
  { appointmentId, start, end, reference, version }: Timed,
): CalendarEvent {
  const [hours = 0, minutes = 0] = localTime(start, clinic.timeZone).split(':').map(Number);
  return {
    uid: `${appointmentId}@unspasm`,
    sequence: version,
    title: `Appointment at ${clinic.name}`,
    words: `${clinic.address}. Reference ${reference}. Phone ${clinic.phone}.`,
    place: clinic.address,
    isBusy: true,
    from: localDay(start, clinic.timeZone),
    startMinutes: hours * 60 + minutes,
    lengthMinutes: (end - start) / MINUTE_MS,
    alarmMinutesBefore: ALARM_MINUTES_BEFORE,
  };
}
