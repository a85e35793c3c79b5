import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { appointmentEvent } from '../../calendar/appointment-event.ts';
import { dayWords, momentWords, timeWords } from '../../pages/words-of-time.ts';
import { type AppointmentDetails, appointmentOf } from '../../use-cases/clinic-details.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { MailCalendar, WrittenMail } from '../mail.ts';
import type { KeptMail, Writing } from './writing.ts';

type AppointmentMail = 'booked' | 'moved' | 'cancelled' | 'reminder';

// Nobody is greeted by name: the name was typed by whoever typed the address, and may be anything.
const openings = {
  booked: 'Your appointment is booked.',
  moved: 'Your appointment has changed. This is how it stands now.',
  cancelled: 'Your appointment is cancelled. You do not need to do anything.',
  reminder: 'This is a reminder of your appointment.',
} as const satisfies Record<AppointmentMail, string>;

const subjects = {
  booked: 'Your appointment',
  moved: 'Your appointment has changed',
  cancelled: 'Your appointment is cancelled',
  reminder: 'Reminder of your appointment',
} as const satisfies Record<AppointmentMail, string>;

const LINK_IS_A_KEY =
  'Whoever has this link can see and change the appointment, so please do not pass this mail on.';

function inCalendar(
  { clinic, now }: Writing,
  appointment: AppointmentDetails,
  guestAddress: string,
): MailCalendar {
  const isCancelled = appointment.status === 'cancelled';
  const { alarmMinutesBefore, ...event } = appointmentEvent(clinic, appointment);
  const invitation = {
    organiser: clinic.name,
    organiserAddress: clinic.email,
    guestAddress,
    isCancelled,
  };
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  return {
    method,
    text: calendarText({
      name: clinic.name,
      timeZone: clinic.timeZone,
      madeAt: now,
      method,
      events: [
        {
          ...event,
          invitation,
          ...(!isCancelled && alarmMinutesBefore !== undefined && { alarmMinutesBefore }),
        },
      ],
    }),
  };
}

const whenWords = ({ timeZone }: Clinic, { start, end }: AppointmentDetails) =>
  `${momentWords(start, timeZone)}, until ${timeWords(end, timeZone)}`;

/** Null when it is overtaken: by a later change, whose own mail says all, or by time. */
export async function appointmentMail(
  writing: Writing,
  kind: AppointmentMail,
  { subjectId, recipient, data }: KeptMail,
): Promise<WrittenMail | null> {
  const { client, clinic, links, urlOf, now } = writing;
  const appointment = subjectId && (await appointmentOf(client, clinic.clinicId, subjectId));
  if (!appointment || appointment.version !== data['version'] || appointment.start <= now) return null;
  const expected = kind === 'cancelled' ? 'cancelled' : 'booked';
  if (appointment.status !== expected) return null;
  // Staff moved it, and moved it back before anybody was told.
  const isWhereTold =
    appointment.start === data['toldStart'] && appointment.practitionerId === data['toldPractitioner'];
  if (kind === 'moved' && isWhereTold) return null;
  const { timeZone } = clinic;
  const when = `${dayWords(appointment.start, timeZone)}, ${timeWords(appointment.start, timeZone)}`;
  const facts = [
    ['When', whenWords(clinic, appointment)],
    ['Where', `${clinic.name}, ${clinic.address}`],
    ['Reference', appointment.reference ?? ''],
  ] as const;
  const subject = `${subjects[kind]}: ${when}`;
  const calendar = kind === 'reminder' ? null : inCalendar(writing, appointment, recipient);
  if (kind === 'cancelled')
    return {
      subject,
      opening: [openings[kind]],
      facts,
      action: { words: 'Book another time', url: urlOf(`/c/${clinic.slug}`) },
      closing: [`If you did not ask for this, please ring us on ${clinic.phone}.`],
      calendar,
    };
  return {
    subject,
    opening: [openings[kind]],
    facts,
    action: {
      words: 'See, change or cancel it',
      url: urlOf(links.pathFor(clinic, appointment.appointmentId)),
    },
    closing: [
      ...(clinic.directions === '' ? [] : [clinic.directions]),
      LINK_IS_A_KEY,
      `If you know nothing of this appointment, somebody may have mistyped their address. Please cancel it with the link, or ring us on ${clinic.phone}.`,
    ],
    calendar,
  };
}
