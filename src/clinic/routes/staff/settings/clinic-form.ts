import type { Problems, Typed } from '../../../pages/staff/form-state.ts';
import type { ClinicSettings } from '../../../use-cases/settings/clinic-settings.ts';
import { formReader } from './form-reader.ts';

const HOURS = /^\d{1,3}(?:\.\d{1,2})?$/;

const typedHours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);

export const typedSettings = (settings: ClinicSettings): Typed => ({
  name: settings.name,
  phone: settings.phone,
  email: settings.email,
  address: settings.address,
  directions: settings.directions,
  leadHours: typedHours(settings.leadMinutes),
  horizonDays: String(settings.horizonDays),
  stepMinutes: String(settings.stepMinutes),
  holdMinutes: String(settings.holdMinutes),
  changeNoticeHours: typedHours(settings.changeNoticeMinutes),
  offerMinutes: String(settings.offerMinutes),
  reminderHours: String(settings.reminderHours),
  replyHours: String(settings.replyHours),
  timeZone: settings.timeZone,
  demo: settings.isDemo ? 'yes' : '',
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function readSettings(typed: Typed): { value: ClinicSettings; problems: Problems } {
  const reader = formReader(typed);
  const minutes = (name: string, mostHours: number): number => {
    const text = (typed[name] ?? '').trim();
    if (!HOURS.test(text) || Number(text) > mostHours)
      reader.wrong(name, `Please write hours from 0 to ${mostHours}, such as 2 or 1.5.`);
    return Math.round(Number(text) * 60);
  };
  const timeZone = reader.text('timeZone', { longest: 64, missing: 'Please choose a time zone.' });
  // An offset such as +01:00 knows no summer time.
  if (timeZone !== '' && !(isTimeZone(timeZone) && /^[A-Z]/i.test(timeZone)))
    reader.wrong('timeZone', 'This is not a time zone. It looks like Europe/London.');
  const value: ClinicSettings = {
    name: reader.text('name', { longest: 100, missing: 'Please give the clinic a name.' }),
    isDemo: reader.isTicked('demo'),
    timeZone,
    phone: reader.phone('phone'),
    email: reader.email('email'),
    address: reader.text('address', { longest: 300, lines: true, missing: 'Please say where it is.' }),
    directions: reader.text('directions', { longest: 1000, lines: true }),
    leadMinutes: minutes('leadHours', 336),
    horizonDays: reader.whole('horizonDays', { least: 1, most: 366 }),
    stepMinutes: reader.whole('stepMinutes', { least: 5, most: 240 }),
    holdMinutes: reader.whole('holdMinutes', { least: 1, most: 60 }),
    changeNoticeMinutes: minutes('changeNoticeHours', 336),
    offerMinutes: reader.whole('offerMinutes', { least: 5, most: 1440 }),
    replyHours: reader.whole('replyHours', { least: 1, most: 336 }),
    reminderHours: reader.whole('reminderHours', { least: 0, most: 168 }),
  };
  return { value, problems: reader.problems };
}

const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  directions: 'How to find it',
  leadHours: 'Shortest notice in hours',
  horizonDays: 'Days ahead',
  stepMinutes: 'Minutes between times',
  holdMinutes: 'Minutes a time is kept',
  changeNoticeHours: 'Hours until which it can be changed',
  offerMinutes: 'Minutes a freed time is kept',
  reminderHours: 'Hours of the reminder',
  replyHours: 'Hours for an answer',
  timeZone: 'Time zone',
  demo: 'Demo',
};

export const settingsInWords = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [
      label,
      (typed[name] ?? '').replaceAll('\r\n', '\n').trim(),
    ]),
  );
