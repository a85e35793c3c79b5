import type { AuditLine } from '../../../use-cases/settings/audit-log.ts';
import { momentWords } from '../../words-of-time.ts';
import { dayInWords } from './rota-pages.tsx';
import { weekdayNames } from './week-words.ts';

/** What the log can be narrowed to: the first words of what was done. */
export const auditKinds = [
  { kind: 'appointments', words: 'Appointments', begins: ['appointment', 'summary'] },
  { kind: 'people', words: 'People', begins: ['patient', 'person'] },
  { kind: 'waiting', words: 'Waiting list', begins: ['waiting', 'freed', 'offer'] },
  { kind: 'questions', words: 'Questions', begins: ['question'] },
  { kind: 'hours', words: 'Hours', begins: ['hours', 'rota', 'time-off', 'closed-day'] },
  { kind: 'services', words: 'Services and practitioners', begins: ['service', 'practitioner', 'calendar'] },
  { kind: 'settings', words: 'Settings', begins: ['settings', 'retention'] },
  {
    kind: 'staff',
    words: 'Staff and sign-in',
    begins: [
      'staff',
      'role',
      'invitation',
      'set-up',
      'new',
      'signed',
      'sign-in',
      'passkey',
      'password',
      'code',
      'codes',
      'recovery',
      'device',
      'devices',
      'owner',
    ],
  },
  { kind: 'mails', words: 'Mails', begins: ['mail'] },
] as const;

const fieldWords: Readonly<Record<string, string>> = {
  durationMinutes: 'length',
  bufferBeforeMinutes: 'time before',
  bufferAfterMinutes: 'time after',
  pricePence: 'price',
  position: 'place in the list',
  isActive: 'can be booked',
  isDemo: 'demo note',
  serviceIds: 'services given',
  qualifiedYear: 'year of qualification',
  timeZone: 'time zone',
  leadMinutes: 'shortest notice',
  horizonDays: 'days ahead',
  stepMinutes: 'minutes between times',
  holdMinutes: 'minutes a time is kept',
  changeNoticeMinutes: 'time until which it can be changed',
  offerMinutes: 'minutes a freed time is kept',
  replyHours: 'hours for an answer',
  reminderHours: 'hours of the reminder',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** Details come in no order of their own; what begins is said before what ends. */
const BEGINNINGS = ['firstDay', 'from'];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** One detail in words; null for what says nothing to a person. */
function detailWords(name: string, value: unknown, timeZone: string): string | null {
  if (name === 'fields')
    return `changed: ${listOf(value)
      .map((field) => fieldWords[String(field)] ?? String(field))
      .join(', ')}`;
  if (name === 'weekdays')
    return `changed: ${listOf(value)
      .map((weekday) => weekdayNames[Number(weekday) - 1] ?? '')
      .join(', ')}`;
  if (name === 'reason') return `reason: ${String(value)}`;
  if (name === 'way') return value === 'phone' ? 'by phone' : 'by e-mail';
  if (typeof value === 'string' && DAY.test(value)) {
    if (name === 'firstDay') return `from ${dayInWords(value)}`;
    if (name === 'lastDay') return `until ${dayInWords(value)}`;
    if (name === 'day') return dayInWords(value);
  }
  if (typeof value === 'string' && INSTANT.test(value) && (name === 'from' || name === 'until'))
    return `${name} ${momentWords(Date.parse(value), timeZone)}`;
  return null;
}

/** What was done, as one would say it: `Service changed: Sports massage (changed: price)`. */
export function auditWords({ action, subjectName, details }: AuditLine, timeZone: string): string {
  const plain = action.replaceAll('-', ' ');
  const said = Object.entries(details)
    .sort(([a], [b]) => Number(BEGINNINGS.includes(b)) - Number(BEGINNINGS.includes(a)))
    .map(([name, value]) => detailWords(name, value, timeZone))
    .filter((words) => words !== null);
  return [
    `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`,
    subjectName === null ? '' : `: ${subjectName}`,
    said.length === 0 ? '' : ` (${said.join('; ')})`,
  ].join('');
}
