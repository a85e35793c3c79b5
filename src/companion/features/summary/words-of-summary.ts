import { causeNumbers } from '../../../content/cause/cause-words.ts';
import { causeQuestions, countedAs } from '../../../content/cause/cause-questions.ts';
import { helpedChoices } from '../../../content/checklist/ending.ts';
import { guide } from '../../../content/checklist/steps.ts';
import { inCommon } from '../../../domain/cause/in-common.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { psfsMean } from '../../../domain/measures/psfs.ts';
import type { EntryValues } from '../../../domain/journal/entry.ts';
import type { ActivitiesPart } from '../../../domain/summary/activities-part.ts';
import type { SummaryEpisode } from '../../../domain/summary/episodes-part.ts';
import type { HelpedPart } from '../../../domain/summary/helped-part.ts';
import type { Phq4Answered, ScoresPart } from '../../../domain/summary/scores-part.ts';
import type { Summary } from '../../../domain/summary/summary.ts';
import { exerciseLines } from './words-of-exercises.ts';
import { counted, fullDay, shortDay } from './words-of-time.ts';

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function episodeWhen({ episode }: SummaryEpisode): string {
  const { startDay, endDay, recoveredDay, state } = episode;
  if (state === 'going-on') return `Since ${fullDay(startDay)}`;
  if (state === 'recovered' && recoveredDay === endDay)
    return `${fullDay(startDay)}, over on ${fullDay(endDay ?? startDay)}, as the person said`;
  if (state === 'recovered')
    return `${fullDay(startDay)}, at 0 to 1 for seven days by ${fullDay(recoveredDay ?? startDay)}`;
  return `${fullDay(startDay)} to ${fullDay(endDay ?? startDay)}`;
}

const beganBefore = ({ episode: { saidBeginning, startDay } }: SummaryEpisode): string[] =>
  saidBeginning.kind === 'on-or-before' && saidBeginning.day < startDay
    ? [`began on ${fullDay(saidBeginning.day)} or before`]
    : [];

/** `Since 3 Nov 2026: 14 days, pain known on 12; worst 9; 1 spasm, 2 flares`. */
export function episodeLine(one: SummaryEpisode): string {
  const { episode, dayCount, knownDays, worst } = one;
  const parts = [
    `${counted(dayCount, 'day')}, pain known on ${knownDays}`,
    ...beganBefore(one),
    worst ? `worst ${worst.pain}` : 'worst not known',
    `${counted(episode.spasms.length, 'spasm')}, ${counted(episode.flares.length, 'flare')}`,
    ...(episode.knownSinceDay > episode.startDay
      ? [`a long time before ${fullDay(episode.knownSinceDay)} is unknown`]
      : []),
    ...(episode.isByHand ? ['put right by hand'] : []),
  ];
  return `${episodeWhen(one)}: ${parts.join('; ')}.`;
}

/** `7 of 10 on 3 Nov, 3 on 20 Nov; worst 9 on 4 Nov`. */
export function painLine({ first, worst, newest }: ScoresPart['pain']): string | null {
  if (!first || !newest) return null;
  const course =
    first.day === newest.day
      ? `${newest.pain} on ${shortDay(newest.day)}`
      : `${first.pain} on ${shortDay(first.day, newest.day)}, ${newest.pain} on ${shortDay(newest.day)}`;
  return `${course}${worst ? `; worst ${worst.pain} on ${shortDay(worst.day, newest.day)}` : ''}`;
}

export const rolandMorrisLine = ({ rolandMorris }: ScoresPart): string | null =>
  rolandMorris.length === 0
    ? null
    : rolandMorris
        .map(({ score, day }) => `${score} on ${shortDay(day, rolandMorris.at(-1)?.day)}`)
        .join(', ');

/** `5 of 12 (worry 2 of 6, mood 3 of 6) on 3 Nov`. */
export const moodLine = (mood: readonly Phq4Answered[]): string | null => {
  const newest = mood.at(-1);
  if (!newest) return null;
  const [first = 0, second = 0, third = 0, fourth = 0] = newest.scores;
  return `${newest.result.total} of 12 on ${shortDay(newest.day)} (worry pair ${first + second} of 6, mood pair ${third + fourth} of 6; a pair of 3 or more is positive)`;
};

const optionLabels = new Map<string, string>(
  causeQuestions.flatMap(({ id: questionId, options }) =>
    options.map(({ id, label }) => [`${questionId} ${id}`, label] as const),
  ),
);

/** Away from its question an answer has to say what it is about; the same id stands below several questions. */
function answerInWords(questionId: string, optionId: string): string {
  const name = `${questionId} ${optionId}`;
  return countedAs[name] ?? optionLabels.get(name) ?? optionId;
}

/** `3 Nov 2026: Lifting, A heavy load. “A box of books”`. */
export function causeLine({ day, answers, note }: SpasmCause): string {
  const inOrder = [...causeQuestions.map(({ id }) => id), ...Object.keys(answers)];
  const chosen = [...new Set(inOrder)].flatMap((questionId) =>
    (answers[questionId] ?? []).map((optionId) => answerInWords(questionId, optionId)),
  );
  const words = [...(chosen.length > 0 ? [chosen.join(', ')] : []), ...(note ? [`“${note}”`] : [])];
  return `${fullDay(day)}: ${words.join('. ')}`;
}

/** What at least half of the spasms share, as counts; null while there are too few, or nothing is shared. */
export function sharedLine(causes: readonly SpasmCause[]): string | null {
  const { shared } = inCommon(causes, causeQuestions, { floor: causeNumbers.inCommonFloor.value });
  if (shared.length === 0) return null;
  const counts = shared.map(
    ({ questionId, option, spasms, ofSpasms }) =>
      `${answerInWords(questionId, option.id)} (${spasms} of ${ofSpasms} spasms)`,
  );
  return `In common, as counts only: ${counts.join(', ')}.`;
}

/** `Putting on socks: 2 on 3 Nov, 7 on 20 Nov`. */
export const activityLines = ({ activities }: ActivitiesPart): string[] =>
  activities.map(({ label, first, newest }) =>
    first.day === newest.day
      ? `${label}: ${newest.score} on ${shortDay(newest.day)}`
      : `${label}: ${first.score} on ${shortDay(first.day, newest.day)}, ${newest.score} on ${shortDay(newest.day)}`,
  );

/** The mean over the person's own activities, then and now; null without a score. */
export function activitiesMeanLine({ activities }: ActivitiesPart): string | null {
  const meanOf = (which: 'first' | 'newest') =>
    psfsMean(Object.fromEntries(activities.map((activity) => [activity.id, activity[which].score])));
  const first = meanOf('first');
  const newest = meanOf('newest');
  if (first === null || newest === null) return null;
  return `${oneDecimal.format(first)} at first, ${oneDecimal.format(newest)} now`;
}

export function lostLines({ paused, workLostDays, workKnownDays, badNights, knownNights }: ActivitiesPart) {
  const now = paused.filter(({ resumedDay }) => resumedDay === null).map(({ label }) => label);
  const back = paused.filter(({ resumedDay }) => resumedDay !== null).map(({ label }) => label);
  return [
    ...(now.length > 0 ? [`Left out for now: ${now.join(', ')}.`] : []),
    ...(back.length > 0 ? [`Back to: ${back.join(', ')}.`] : []),
    ...(workKnownDays > 0
      ? [`Less work or none on ${workLostDays} of ${counted(workKnownDays, 'working day')} noted.`]
      : []),
    ...(knownNights > 0 ? [`Slept badly on ${badNights} of ${counted(knownNights, 'night')} noted.`] : []),
  ];
}

const clockWords: Readonly<Record<EntryValues['clock-started']['clockId'], string>> = {
  heat: 'warmth',
  rest: 'rest',
  massage: 'rubbing',
  walk: 'walk',
  bath: 'bath or shower',
};

const positionLabel = (positionId: string) =>
  Object.values(guide.steps)
    .find((step) => step.positionId === positionId)
    ?.title.replace(/[.?!]$/, '') ?? 'A resting position';

/** What a reader would look for first, and can be left out. What a person keeps to themselves is not named. */
const missedParts = [
  ['signs', 'red flags'],
  ['notices', 'what the notes point to'],
  ['episodes', 'episodes'],
  ['causes', 'what came before'],
  ['scores', 'scores'],
  ['activities', 'activities'],
  ['medicines', 'medicines'],
  ['helped', 'what helped'],
] as const satisfies [keyof Summary, string][];

/** Under the title: that something is missing, so that nobody takes it for "not asked" or "none taken". */
export function missingLines(summary: Summary): string[] {
  const leftOut = missedParts.filter(([part]) => summary[part] === null).map(([, name]) => name);
  return [
    ...(leftOut.length > 0 ? [`Left out by the person: ${leftOut.join(', ')}.`] : []),
    ...(summary.isWhole
      ? []
      : ['Not complete: some notes on the phone could not be read when this was made.']),
  ];
}

export function helpedLines({ ticked, positions, used, exercises }: HelpedPart): string[] {
  const labelOf = (id: string) => helpedChoices.find((choice) => choice.id === id)?.label ?? id;
  return [
    ...(ticked.length > 0
      ? [
          `Ticked as helpful: ${ticked.map(({ id, spasms }) => `${labelOf(id)} (${counted(spasms, 'spasm')})`).join(', ')}.`,
        ]
      : []),
    ...(positions.length > 0
      ? [
          `Ease by position, 0 to 10: ${positions.map(({ positionId, ease }) => `${positionLabel(positionId)} ${ease}`).join(', ')}.`,
        ]
      : []),
    ...(used.length > 0
      ? [
          `Used: ${used.map(({ clockId, times }) => `${clockWords[clockId]} ${counted(times, 'time')}`).join(', ')}.`,
        ]
      : []),
    ...(exercises ? exerciseLines(exercises) : []),
  ];
}
