import { fallOptionId } from '../../../content/cause/cause-questions.ts';
import type { EntryValues, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { dayInWords } from './day-in-words.ts';
import { checkInInWords, newsInWords } from './words-of-check-in.ts';
import {
  causeInWords,
  doseInWords,
  endingInWords,
  guideAnswerInWords,
  positionInWords,
  signAnswersInWords,
  signInWords,
  painStopWords,
} from './words-of-content.ts';
import { recoveryInWords } from './words-of-recovery.ts';

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
  'summary-left-out': 'Left out of the page for your physio or GP',
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
      return [entry.values.whenUnknown ? 'The spasm had passed' : 'Up again', ...endingInWords(entry.values)];
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
    case 'check-in-noted':
      return checkInInWords(entry.values);
    case 'news-noted':
      return newsInWords(entry.values);
    case 'activities-chosen':
      return [
        `Activities to watch: ${entry.values.activities.map(({ label }) => label).join(', ') || 'none'}`,
      ];
    case 'roland-morris-answered':
      return [`How the back gets in the way: ${entry.values.ticked.length} of 24 ticked`];
    case 'phq4-answered':
      return ['Questions about mood and worry answered'];
    case 'episode-noted':
      return [
        `An earlier time of back pain, from ${dayInWords(entry.values.began)}${entry.values.ended ? ` to ${dayInWords(entry.values.ended)}` : ', still going on then'}`,
      ];
    case 'episode-corrected':
      return [episodeWordInWords(entry.values)];
    case 'notice-answered':
      return [entry.values.answer === 'acted' ? 'You acted on a notice' : 'You put a notice away'];
    case 'cause-noted':
      return ['What came before a spasm', ...causeInWords(entry.values)];
    case 'activity-paused':
      return [`Not for now: ${entry.values.label}`];
    case 'return-step-tried':
      return stepTriedInWords(entry.values);
    case 'activity-resumed':
      return ['Crossed off the list “Not for now”'];
    case 'patient-details-set':
      return ['Your details for the summary written down'];
    case 'clinician-question-set':
      return [
        entry.values.question
          ? `Your question for the clinician: ${entry.values.question}`
          : 'Your question for the clinician taken out',
      ];
    case 'clinic-contact-set':
      return [entry.values.contact ? `Clinic: ${entry.values.contact.name}` : 'Clinic taken out'];
    case 'copy-saved':
      return ['A copy was saved as a file'];
    case 'notes-brought-in':
      return [
        entry.values.entryCount === 1
          ? 'A note was added from a file'
          : `${entry.values.entryCount} notes were added from a file`,
      ];
    case 'entry-erased':
      return ['A note was erased'];
    case 'entry-corrected':
      return ['An earlier note was changed'];
    case 'entry-removed':
      return ['An earlier note was taken out'];
    default:
      return recoveryInWords(entry);
  }
}

const episodeWords: Record<EntryValues['episode-corrected']['change'], string> = {
  began: 'The back pain began',
  'began-by': 'The back pain was there already',
  recovered: 'The back pain was over',
  'going-on': 'The back pain still went on',
  'part-of-earlier': 'This back pain was the same as the one before',
  separate: 'You were well before this back pain began',
  'not-an-episode': 'This back pain does not count',
  'not-a-spasm': 'This was no spasm',
  'as-worked-out': 'What you said before about this back pain no longer holds',
};

function episodeWordInWords({ change, day }: EntryValues['episode-corrected']): string {
  if (change === 'began-by' && day === null) return 'You said: You do not remember when the back pain began';
  const isAboutADay = day !== null && (change === 'began' || change === 'began-by' || change === 'recovered');
  return `You said: ${episodeWords[change]}${isAboutADay ? `, ${dayInWords(day)}` : ''}`;
}

function stepTriedInWords(values: EntryValues['return-step-tried']): [string, ...string[]] {
  const { painBefore, painDuring, stopSigns = [], settledNextDay } = values;
  const before = painBefore === undefined ? '' : `, ${painBefore} before`;
  return [
    `Tried a step on the way back: pain ${painDuring} out of 10${before}`,
    ...(stopSigns.length > 0 ? [`With ${painStopWords(stopSigns)}`] : []),
    ...(settledNextDay === undefined
      ? []
      : [settledNextDay ? 'Settled the next day' : 'Not settled the next day']),
  ];
}

function preferenceInWords({ preference, value }: EntryValues['preference-set']): string {
  const said = preference === 'text-size' ? `${value} per cent` : value || 'nothing';
  return `${preferenceWords[preference] ?? preference}: ${said}`;
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
  'check-in-noted',
  'roland-morris-answered',
  'phq4-answered',
  'episode-noted',
  'episode-corrected',
  'cause-noted',
  'activity-paused',
  'return-step-tried',
  'activity-resumed',
  'activity-done',
  'break-noted',
];

/**
 * What the person may take out here. Answers to signs and guards, what had some asked, and the guide's own
 * clocks are not among these: they keep people safe, and the screen that asked is the place to change them.
 */
export const isRemovable = (entry: JournalEntry): boolean =>
  removableKinds.includes(entry.kind) && !hasAskedForSigns(entry);

function hasAskedForSigns(entry: JournalEntry): boolean {
  if (entry.kind === 'check-in-noted') return (entry.values.newSigns ?? []).length > 0;
  if (entry.kind === 'return-step-tried') return entry.values.stopSigns?.includes('leg') ?? false;
  return entry.kind === 'cause-noted' && (entry.values.answers['doing'] ?? []).includes(fallOptionId);
}

export const removalOf = (entry: JournalEntry): NewEntry => ({
  kind: 'entry-removed',
  values: { removedId: entry.id },
});

/** Nothing is changed, and the later word holds: the entry stands again. */
export const returnOf = (entry: JournalEntry): NewEntry => ({
  kind: 'entry-corrected',
  values: { correctedId: entry.id, values: {} },
});
