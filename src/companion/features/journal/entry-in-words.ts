import type { EntryValues, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { dayInWords } from './day-in-words.ts';
import {
  doseInWords,
  endingInWords,
  guideAnswerInWords,
  positionInWords,
  signAnswersInWords,
  signInWords,
} from './words-of-content.ts';

const clockWords: Record<EntryValues['clock-started']['clockId'], readonly [started: string, ended: string]> =
  {
    heat: ['Warmth on', 'Warmth off'],
    rest: ['Rest began', 'Rest ended'],
    massage: ['Rubbing began', 'Rubbing ended'],
    walk: ['Walk began', 'Walk ended'],
    bath: ['Bath or shower began', 'Bath or shower ended'],
  };

const momentWords: Record<EntryValues['pain-rated']['moment'], string> = {
  'at-start': 'at the start',
  'before-moving': 'before moving',
  'after-moving': 'after moving',
  'at-end': 'at the end',
};

const preferenceWords: Record<string, string> = {
  'read-aloud': 'Reading aloud',
  'breath-tone': 'Breathing tones',
  'breath-vibration': 'Breathing by vibration',
  'text-size': 'Size of the text',
};

function shiftInWords(shiftMs: number): string {
  const minutes = Math.round(Math.abs(shiftMs) / MINUTE_MS);
  const hours = Math.abs(shiftMs) / HOUR_MS;
  const length =
    hours >= 48
      ? `${Math.round(hours / 24)} days`
      : minutes >= 120
        ? `${Math.round(hours)} hours`
        : `${minutes} minutes`;
  return `The phone’s clock was moved ${shiftMs < 0 ? 'back' : 'forward'} by about ${length}`;
}

/** What one entry says, as a sentence without a full stop; details, where there are any, as further ones. */
export function entryInWords(entry: JournalEntry): [string, ...string[]] {
  switch (entry.kind) {
    case 'guide-run-started':
      return ['A spasm began'];
    case 'guide-answered':
      return [guideAnswerInWords(entry.values)];
    case 'red-flags-answered':
      return [signAnswersInWords(entry.values.answers)];
    case 'red-flags-assessed':
      return [`Looked at by a professional: ${entry.values.redFlagIds.map(signInWords).join(', ')}`];
    case 'pain-rated':
      return [`Pain ${momentWords[entry.values.moment]}: ${entry.values.nrs} out of 10`];
    case 'clock-started':
      return [clockWords[entry.values.clockId][0]];
    case 'clock-ended':
      return [clockWords[entry.values.clockId][1]];
    case 'position-rated':
      return [`${positionInWords(entry.values.positionId)}: ease ${entry.values.ease} out of 10`];
    case 'drink-taken':
      return ['A drink'];
    case 'dose-taken':
      return [`${doseInWords(entry.values)}${takenAtInWords(entry.values.takenAt, entry)}`];
    case 'medicine-label-set':
      return [`Label written down: ${entry.values.name}`];
    case 'medicine-guards-answered':
      return ['Questions about painkillers answered'];
    case 'ending-noted':
      return ['How it went, noted so far', ...endingInWords(entry.values)];
    case 'spasm-ended':
      return ['Up again', ...endingInWords(entry.values)];
    case 'preference-set':
      return [preferenceInWords(entry.values)];
    case 'trusted-person-set':
      return [
        entry.values.person ? `Person to call: ${entry.values.person.name}` : 'Person to call taken out',
      ];
    case 'clock-jumped':
      return [shiftInWords(entry.values.shiftMs)];
    case 'times-confirmed':
      return ['You looked at the times and said they are right'];
    case 'entries-lost':
      return [
        'Some earlier notes were lost on this phone',
        `The newest of them was from ${dayInWords(localDay(entry.values.lastKnownAt, entry.timeZone))}, ${localTime(entry.values.lastKnownAt, entry.timeZone)}`,
      ];
    case 'entry-corrected':
      return ['An earlier note was changed'];
    case 'entry-removed':
      return ['An earlier note was taken out'];
  }
}

function preferenceInWords({ preference, value }: EntryValues['preference-set']): string {
  return `${preferenceWords[preference] ?? preference}: ${preference === 'text-size' ? `${value} per cent` : value}`;
}

function takenAtInWords(takenAt: number, { at, timeZone }: JournalEntry): string {
  if (Math.abs(takenAt - at) < MINUTE_MS) return '';
  const day = localDay(takenAt, timeZone);
  const onDay = day === localDay(at, timeZone) ? '' : `${dayInWords(day)}, `;
  return `, taken ${onDay}${localTime(takenAt, timeZone)}`;
}

const removableKinds: readonly JournalEntry['kind'][] = [
  'dose-taken',
  'drink-taken',
  'pain-rated',
  'position-rated',
];

/**
 * What the person may take out here. Answers to signs and guards, and the guide's own clocks, are not among these:
 * they keep people safe, and the screen that asked is the place to change them.
 */
export const isRemovable = (entry: JournalEntry): boolean => removableKinds.includes(entry.kind);

export const removalOf = (entry: JournalEntry): NewEntry => ({
  kind: 'entry-removed',
  values: { removedId: entry.id },
});

/** Nothing is changed, and the later word holds: the entry stands again. */
export const returnOf = (entry: JournalEntry): NewEntry => ({
  kind: 'entry-corrected',
  values: { correctedId: entry.id, values: {} },
});
