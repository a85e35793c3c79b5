import { isLocalDay } from '../time/is-local-day.ts';
import { isEntryId, LATEST_ID_TIME } from './entry-id.ts';
import type { EntryKind, EntryValues, JournalEntry } from './entry.ts';

type Check = (value: unknown) => boolean;

const EARLIEST_INSTANT = -2_208_988_800_000;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isNrs: Check = (value) =>
  Number.isInteger(value) && isNumber(value) && Number(value) >= 0 && Number(value) <= 10;
const isAbove0: Check = (value) => isNumber(value) && Number(value) > 0;
/** From 1900 to 2100: what every calendar can show. */
const isInstant: Check = (value) =>
  isNumber(value) && Number(value) >= EARLIEST_INSTANT && Number(value) < LATEST_ID_TIME;
/** Ids are looked up in objects, and every object answers to the names of its prototype. */
const isId: Check = (value) => isText(value) && !((value as string) in Object.prototype);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfIds: Check = (value) => Array.isArray(value) && value.every(isId);
const isRecordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.keys(value).every(isId) && Object.values(value).every(check);
const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isSignAnswer = isOneOf('yes', 'no', 'not-sure');
const areSignAnswers = isRecordOf(isSignAnswer);
const isClockId = isOneOf('heat', 'rest', 'massage', 'walk', 'bath');

const isDay: Check = isLocalDay;
const isDayOrNull: Check = (value) => value === null || isDay(value);
const areAllNrs = isRecordOf(isNrs);
const areChoices = isRecordOf(isListOfIds);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isWholeFromTo =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

const isCount = isWholeFromTo(1, 1000);
const isMinuteOfDay = isWholeFromTo(0, 1439);
const isYesOrNo = isOneOf(true, false);
const isProfile = isOneOf('desk', 'sofa', 'drive');
const has =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
const dose = {
  sets: isCount,
  reps: maybe(isCount),
  holdSeconds: maybe(isCount),
  seconds: maybe(isWholeFromTo(1, 86_400)),
};

const valueChecks: { [K in EntryKind]: { [V in keyof Required<EntryValues[K]>]: Check } } = {
  'guide-run-started': {},
  'guide-answered': {
    stepId: isId,
    answerId: isId,
    byItself: maybe(isOneOf(true)),
    nth: maybe(isNumber),
  },
  'red-flags-answered': { answers: areSignAnswers },
  'red-flags-assessed': { redFlagIds: isListOfIds },
  'pain-rated': { nrs: isNrs, moment: isOneOf('at-start', 'before-moving', 'after-moving', 'at-end') },
  'clock-started': { clockId: isClockId },
  'clock-ended': { clockId: isClockId },
  'position-rated': { positionId: isId, ease: isNrs },
  'drink-taken': {},
  'dose-taken': { medicineId: isId, amount: isAbove0, takenAt: isInstant },
  'medicine-label-set': {
    medicineId: isId,
    name: isText,
    maxDosesPer24h: maybe(isNumber),
    minIntervalHours: maybe(isNumber),
    maxAmountPer24h: maybe(isNumber),
    maxDays: maybe(isNumber),
  },
  'medicine-guards-answered': { answers: areSignAnswers },
  'ending-noted': { helped: isListOfIds, doing: isId, note: isText },
  'spasm-ended': { helped: isListOfIds, doing: isId, note: isText, whenUnknown: maybe(isOneOf(true)) },
  'preference-set': { preference: isId, value: isText },
  'trusted-person-set': {
    person: (value) => value === null || has({ name: isText, phone: isText })(value),
  },
  'clock-jumped': { shiftMs: isNumber },
  'times-confirmed': {},
  'entries-lost': { lastKnownAt: isInstant },
  'check-in-noted': {
    day: isDay,
    painNow: isNrs,
    painWorst: maybe(isNrs),
    activities: maybe(areAllNrs),
    sleep: maybe(isOneOf('well', 'disturbed', 'hardly')),
    work: maybe(isOneOf('as-usual', 'less', 'not', 'day-off')),
    newSigns: maybe(isListOfIds),
    note: maybe(isText),
  },
  'news-noted': { day: isDay, newSigns: isListOfIds },
  'activities-chosen': {
    activities: isListOf(has({ id: isId, label: isText })),
  },
  'roland-morris-answered': { ticked: isListOf(isWholeFromTo(1, 24)) },
  'phq4-answered': {
    scores: (value) => isListOf(isWholeFromTo(0, 3))(value) && (value as number[]).length === 4,
  },
  'episode-noted': { began: isDay, ended: isDayOrNull },
  'episode-corrected': {
    episodeId: isEntryId,
    change: isOneOf(
      'began',
      'began-by',
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
  'notice-answered': { noticeId: isId, degree: isNumber, answer: isOneOf('dismissed', 'acted') },
  'cause-noted': {
    aboutRunId: (value) => value === null || isEntryId(value),
    answers: areChoices,
    note: isText,
  },
  'activity-paused': { activityId: isId, label: isText },
  'return-step-tried': {
    pausedId: isEntryId,
    stepId: isId,
    painBefore: maybe(isNrs),
    painDuring: isNrs,
    stopSigns: maybe(isListOf(isOneOf('sharp', 'leg'))),
    settledNextDay: maybe(isYesOrNo),
  },
  'activity-resumed': { pausedId: isEntryId },
  'patient-details-set': { name: isText, birthDate: isText, contact: isText },
  'clinician-question-set': { question: isText },
  'clinic-contact-set': {
    contact: (value) =>
      value === null || has({ name: isText, phone: isText, email: isText, website: isText })(value),
  },
  'session-started': {
    source: isOneOf('plan', 'chosen', 'sequence', 'break'),
    items: isListOf(has({ exerciseId: isId, form: isOneOf('easier', 'usual', 'harder'), ...dose })),
    restingPain: isNrs,
  },
  'session-item-noted': {
    sessionId: isEntryId,
    item: isWholeFromTo(0, 1000),
    event: isOneOf('began', 'done', 'skipped', 'eased'),
  },
  'session-pain-rated': {
    sessionId: isEntryId,
    moment: isOneOf('during', 'before-going-on', 'after', 'half-hour-after', 'next-morning'),
    nrs: maybe(isNrs),
    item: maybe(isWholeFromTo(0, 1000)),
    stopSigns: maybe(isListOf(isOneOf('sharp', 'leg', 'dizzy'))),
  },
  'session-ended': { sessionId: isEntryId, how: isOneOf('finished', 'left', 'stopped') },
  'exercise-cares-answered': { answers: areSignAnswers },
  'exercise-choice-noted': { exerciseId: isId, choice: isOneOf('leave-out', 'take-in') },
  'plan-offer-answered': { offerId: isId, exerciseId: isId, answer: isOneOf('accepted', 'not-yet') },
  'own-exercise-set': {
    exerciseId: isId,
    exercise: (value) =>
      value === null ||
      has({
        name: isText,
        words: isText,
        figureId: (id) => id === null || isId(id),
        hasSides: isYesOrNo,
        ...dose,
      })(value),
  },
  'plan-days-chosen': {
    strengthDays: isListOf(isWholeFromTo(1, 7)),
    reminderAtMinutes: (value) => value === null || isMinuteOfDay(value),
  },
  'activity-done': {
    day: isDay,
    activity: isOneOf('walk', 'yoga', 'pilates', 'other'),
    minutes: isWholeFromTo(1, 1440),
    painDuring: maybe(isNrs),
  },
  'breaks-set': {
    isOn: isYesOrNo,
    profile: isProfile,
    intervalMinutes: isCount,
    breakMinutes: isCount,
    standMinutes: maybe(isCount),
    quietFromMinutes: isMinuteOfDay,
    quietUntilMinutes: isMinuteOfDay,
  },
  'break-noted': {
    event: isOneOf('taken', 'natural', 'postponed', 'skipped', 'busy', 'call-over', 'sitting'),
    profile: isProfile,
  },
  'copy-saved': {},
  'notes-brought-in': { entryCount: isNumber },
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
  if (!isInstant(stored.at) || !isText(stored.timeZone) || !isRecord(stored.values)) return null;
  const checks: Record<string, Check> = valueChecks[stored.kind];
  for (const [name, check] of Object.entries(checks)) if (!check(stored.values[name])) return null;
  return stored as unknown as JournalEntry;
}
