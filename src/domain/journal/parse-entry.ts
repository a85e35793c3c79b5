import { isLocalDay } from '../time/local-day.ts';
import { isEntryId } from './entry-id.ts';
import type { EntryKind, EntryValues, JournalEntry } from './entry.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isNrs: Check = (value) =>
  Number.isInteger(value) && isNumber(value) && Number(value) >= 0 && Number(value) <= 10;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfText: Check = (value) => Array.isArray(value) && value.every(isText);
const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isSignAnswer = isOneOf('yes', 'no', 'not-sure');
const areSignAnswers: Check = (value) => isRecord(value) && Object.values(value).every(isSignAnswer);
const isClockId = isOneOf('heat', 'rest', 'massage', 'walk', 'bath');

const isDay: Check = isLocalDay;
const isDayOrNull: Check = (value) => value === null || isDay(value);
const areAllNrs: Check = (value) => isRecord(value) && Object.values(value).every(isNrs);
const areChoices: Check = (value) => isRecord(value) && Object.values(value).every(isListOfText);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isWholeFromTo =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const hasTexts =
  (...names: string[]): Check =>
  (value) =>
    isRecord(value) && names.every((name) => isText(value[name]));

const valueChecks: { [K in EntryKind]: { [V in keyof Required<EntryValues[K]>]: Check } } = {
  'guide-run-started': {},
  'guide-answered': {
    stepId: isText,
    answerId: isText,
    byItself: maybe(isOneOf(true)),
    nth: maybe(isNumber),
  },
  'red-flags-answered': { answers: areSignAnswers },
  'red-flags-assessed': { redFlagIds: isListOfText },
  'pain-rated': { nrs: isNrs, moment: isOneOf('at-start', 'before-moving', 'after-moving', 'at-end') },
  'clock-started': { clockId: isClockId },
  'clock-ended': { clockId: isClockId },
  'position-rated': { positionId: isText, ease: isNrs },
  'drink-taken': {},
  'dose-taken': { medicineId: isText, amount: isNumber, takenAt: isNumber },
  'medicine-label-set': {
    medicineId: isText,
    name: isText,
    maxDosesPer24h: maybe(isNumber),
    minIntervalHours: maybe(isNumber),
    maxAmountPer24h: maybe(isNumber),
    maxDays: maybe(isNumber),
  },
  'medicine-guards-answered': { answers: areSignAnswers },
  'ending-noted': { helped: isListOfText, doing: isText, note: isText },
  'spasm-ended': { helped: isListOfText, doing: isText, note: isText },
  'preference-set': { preference: isText, value: isText },
  'trusted-person-set': {
    person: (value) => value === null || (isRecord(value) && isText(value.name) && isText(value.phone)),
  },
  'clock-jumped': { shiftMs: isNumber },
  'times-confirmed': {},
  'entries-lost': { lastKnownAt: isNumber },
  'check-in-noted': {
    day: isDay,
    painNow: isNrs,
    painWorst: maybe(isNrs),
    activities: maybe(areAllNrs),
    sleep: maybe(isOneOf('well', 'disturbed', 'hardly')),
    work: maybe(isOneOf('as-usual', 'less', 'not', 'day-off')),
    newSigns: maybe(isListOfText),
    note: maybe(isText),
  },
  'activities-chosen': { activities: isListOf(hasTexts('id', 'label')) },
  'roland-morris-answered': { ticked: isListOf(isWholeFromTo(1, 24)) },
  'phq4-answered': {
    scores: (value) => isListOf(isWholeFromTo(0, 3))(value) && (value as number[]).length === 4,
  },
  'episode-noted': { began: isDay, ended: isDayOrNull },
  'episode-corrected': {
    episodeId: isEntryId,
    change: isOneOf(
      'began',
      'recovered',
      'going-on',
      'part-of-earlier',
      'separate',
      'not-an-episode',
      'not-a-spasm',
      'as-worked-out',
    ),
    day: isDayOrNull,
  },
  'notice-answered': { noticeId: isText, degree: isNumber, answer: isOneOf('dismissed', 'acted') },
  'cause-noted': {
    aboutRunId: (value) => value === null || isEntryId(value),
    answers: areChoices,
    note: isText,
  },
  'activity-paused': { activityId: isText, label: isText },
  'return-step-tried': {
    pausedId: isEntryId,
    stepId: isText,
    painBefore: maybe(isNrs),
    painDuring: isNrs,
    stopSigns: maybe(isListOf(isOneOf('sharp', 'leg'))),
    settledNextDay: maybe(isOneOf(true, false)),
  },
  'activity-resumed': { pausedId: isEntryId },
  'patient-details-set': { name: isText, birthDate: isText, contact: isText },
  'clinic-contact-set': {
    contact: (value) => value === null || hasTexts('name', 'phone', 'email', 'website')(value),
  },
  'copy-saved': {},
  'entry-erased': { erasedId: isEntryId },
  'entry-corrected': { correctedId: isEntryId, values: isRecord },
  'entry-removed': { removedId: isEntryId },
};

const isKind = (kind: unknown): kind is EntryKind =>
  typeof kind === 'string' && Object.hasOwn(valueChecks, kind);

/**
 * What was stored or imported, as an entry; null for anything that is not one: damaged, or of a kind or version that
 * this release does not know. Values that the kind does not name are let through.
 */
export function parseEntry(stored: unknown): JournalEntry | null {
  if (!isRecord(stored) || stored.version !== 1 || !isEntryId(stored.id) || !isKind(stored.kind)) return null;
  if (!isNumber(stored.at) || !isText(stored.timeZone) || !isRecord(stored.values)) return null;
  const checks: Record<string, Check> = valueChecks[stored.kind];
  for (const [name, check] of Object.entries(checks)) if (!check(stored.values[name])) return null;
  return stored as unknown as JournalEntry;
}
