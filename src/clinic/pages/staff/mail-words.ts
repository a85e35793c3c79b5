import type { MailState } from '../../mail/staff-mails.ts';

const kinds: Readonly<Record<string, string>> = {
  booked: 'Appointment booked',
  moved: 'Appointment changed',
  cancelled: 'Appointment cancelled',
  reminder: 'Reminder',
  question: 'A question waits',
  answer: 'Answer to a question',
  offer: 'A free time from the waiting list',
  invitation: 'Invitation for staff',
  'new-sign-in': 'New way to sign in',
};

export const kindWords = (kind: string): string => kinds[kind] ?? 'Mail';

export const stateWords: Readonly<Record<MailState, string>> = {
  dead: 'Not sent, given up',
  waits: 'Waits to be sent',
  sent: 'Sent',
  shown: 'Shown here, not sent',
  dropped: 'Not needed any more',
};

const failures: Readonly<Record<string, string>> = {
  'no-address': 'This is not an e-mail address. Ring the person, and mend the address with them.',
  'refused-address':
    'The mail server knows no such address. Ring the person, and mend the address with them.',
  refused: 'The mail server refused this mail. Ring the person if it matters.',
  unreachable: 'The mail server could not be reached.',
  'too-slow': 'The mail server did not answer in time.',
  busy: 'The mail server asked to come again later.',
  'sign-in': 'The mail server did not accept the user name and password that the server was given.',
  internal: 'Something in this program went wrong. Whoever runs the server finds it in the log.',
};

export const failureWords = (failure: string): string => failures[failure] ?? failures['internal'] ?? '';
