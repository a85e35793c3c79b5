import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { may, type Permission } from '../../../use-cases/permissions.ts';
import type { StaffMember } from '../../../use-cases/staff-member.ts';

interface Place {
  path: string;
  title: string;
  about: string;
  permission: Permission;
  /** Only for those who have a column in the diary. */
  isOwn?: boolean;
}

const places: readonly Place[] = [
  {
    path: 'hours',
    title: 'Opening hours',
    about: 'When the clinic is open in an ordinary week.',
    permission: 'change hours of everybody',
  },
  {
    path: 'closed-days',
    title: 'Closed days',
    about: 'Bank holidays and other days without appointments.',
    permission: 'change hours of everybody',
  },
  {
    path: 'rota',
    title: 'Working hours',
    about: 'Who works when, week by week, and from which day on.',
    permission: 'change own hours',
  },
  {
    path: 'time-off',
    title: 'Time off',
    about: 'Leave, a course, an hour at the dentist.',
    permission: 'change own hours',
  },
  {
    path: 'services',
    title: 'Services',
    about: 'What can be booked, how long it takes and what it costs.',
    permission: 'change services and practitioners',
  },
  {
    path: 'practitioners',
    title: 'Practitioners',
    about: 'Who gives which service, and what the clinic says about them.',
    permission: 'change services and practitioners',
  },
  {
    path: 'clinic',
    title: 'The clinic',
    about: 'Name, contact, directions, rules of booking, time zone.',
    permission: 'change settings',
  },
  {
    path: 'retention',
    title: 'How long we keep things',
    about: 'When people, questions and the log are erased by themselves.',
    permission: 'change settings',
  },
  {
    path: 'audit',
    title: 'Audit log',
    about: 'Who changed what, and when.',
    permission: 'see the audit log',
  },
  {
    path: '../calendar',
    title: 'Your own calendar',
    about: 'Your appointments in the calendar of your phone.',
    permission: 'see the diary',
    isOwn: true,
  },
  {
    path: '../team',
    title: 'Staff',
    about: 'Who may sign in, and what for.',
    permission: 'manage staff',
  },
];

/** What this person may change, and nothing else. */
export function SettingsPage({ clinic, staff }: { clinic: Clinic; staff: StaffMember }): VNode {
  return (
    <>
      <h1>Settings</h1>
      <ul class="cards list-plain">
        {places
          .filter(
            ({ permission, isOwn }) =>
              may(staff.role, permission) && (isOwn !== true || staff.practitionerId !== null),
          )
          .map(({ path, title, about }) => (
            <li class="card" key={path}>
              <h2>
                <a
                  class="card-link"
                  href={
                    path.startsWith('../')
                      ? `/c/${clinic.slug}/staff/${path.slice(3)}`
                      : `/c/${clinic.slug}/staff/settings/${path}`
                  }
                >
                  {title}
                </a>
              </h2>
              <p>{about}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
