import { release } from '../../../content/about/release.ts';
import { phq4 } from '../../../content/measures/phq4.ts';
import { rolandMorris } from '../../../content/measures/roland-morris.ts';
import type { Course } from '../../../domain/course/course.ts';
import type { MedicinesPart } from '../../../domain/summary/medicines-part.ts';
import type { Summary } from '../../../domain/summary/summary.ts';
import type { DocumentWords } from '../../../wire/fhir/document-words.ts';
import { changeLines, daysLine, sumLine, unknownMedicineLines } from './words-of-medicines.ts';
import { noticeLine } from './words-of-notices.ts';
import { askedSignLines, derivedSignLines, raisedSignLines, signQuestion } from './words-of-signs.ts';
import {
  activitiesMeanLine,
  activityLines,
  causeLine,
  episodeLine,
  helpedLines,
  lostLines,
  missingLines,
  moodLine,
  painLine,
  rolandMorrisLine,
  sharedLine,
} from './words-of-summary.ts';
import { fullDay, momentInWords, shortDay } from './words-of-time.ts';

const named = (name: string, words: string | null): string[] =>
  words === null ? [] : [`${name}: ${words}.`];

const courseLines = ({ points, dayCount }: Course): string[] =>
  points.length === 0
    ? []
    : [
        `Pain 0 to 10, ${points.length} of ${dayCount} days known: ${points
          .map(
            ({ day, pain, worst }) => `${shortDay(day)} ${pain}${worst === null ? '' : ` (worst ${worst})`}`,
          )
          .join(', ')}.`,
      ];

function medicineLines(part: MedicinesPart, timeZone: string): string[] {
  const { medicines, unknown, isDoubtful } = part;
  if (medicines.length === 0 && unknown.length === 0) return ['None noted.'];
  return [
    ...(isDoubtful
      ? ['Something may be missing or out of time: entries or the clock of the phone changed.']
      : []),
    ...medicines.flatMap((taken) => [
      sumLine(taken),
      ...(taken.days.length > 0 ? [`${daysLine(taken)}.`] : []),
      ...changeLines(taken, timeZone),
    ]),
    ...unknownMedicineLines(part),
  ];
}

function episodeLines({ episodes, loneSpasms }: Summary): string[] {
  if (!episodes) return [];
  const lone = (loneSpasms ?? []).map(({ day }) => fullDay(day));
  return [
    ...(episodes.length > 0 ? episodes.map(episodeLine) : ['No pain of more than 24 hours is noted.']),
    ...(lone.length > 0 ? [`Spasms without pain of more than 24 hours: ${lone.join(', ')}.`] : []),
  ];
}

/** The words of the page for a clinic's computer: those of the page that the person looks through, and all of a list. */
export function fhirWords(summary: Summary): DocumentWords {
  const { signs, notices, course, causes, scores, mood, activities, medicines, helped } = summary;
  const made = momentInWords({ at: summary.madeAt, timeZone: summary.timeZone });
  const shared = causes && sharedLine(causes);
  return {
    title: 'Back pain summary',
    about: [
      `Made on ${made} from the person’s own notes in Unspasm ${release.version}. Details since ${fullDay(summary.since)}.`,
      'Not checked by a clinician; what is not here was not noted.',
      ...missingLines(summary),
    ],
    sections: {
      question: { title: 'Their question', lines: summary.question ? [summary.question] : [] },
      signs: {
        title: 'Red flags asked',
        lines: signs ? [...raisedSignLines(signs), ...derivedSignLines(signs), ...askedSignLines(signs)] : [],
      },
      notices: { title: 'What the notes point to', lines: (notices ?? []).map(noticeLine) },
      episodes: { title: 'Episodes', lines: episodeLines(summary) },
      course: { title: 'Course', lines: course ? courseLines(course) : [] },
      scores: {
        title: 'Scores',
        lines: scores
          ? [
              ...named('Pain, NRS 0 to 10', painLine(scores.pain)),
              ...named('Roland-Morris, 0 to 24', rolandMorrisLine(scores)),
            ]
          : [],
      },
      mood: { title: 'Mood and worry', lines: mood ? named('PHQ-4, 0 to 12', moodLine(mood)) : [] },
      causes: {
        title: 'What came before',
        lines: [...(causes ?? []).map(causeLine), ...(shared ? [shared] : [])],
      },
      activities: {
        title: 'Activities',
        lines: activities
          ? [
              ...named('PSFS, 0 cannot to 10 as before; mean', activitiesMeanLine(activities)),
              ...activityLines(activities),
              ...lostLines(activities),
            ]
          : [],
      },
      medicines: { title: 'Medicines', lines: medicines ? medicineLines(medicines, summary.timeZone) : [] },
      helped: { title: 'What helped', lines: helped ? helpedLines(helped) : [] },
    },
    signQuestion,
    medicineNotes: (taken) => changeLines(taken, summary.timeZone),
    rolandMorris: {
      name: 'Roland-Morris Disability Questionnaire',
      questions: rolandMorris.statements,
      credit: rolandMorris.credit,
    },
    phq4: { name: 'PHQ-4', questions: phq4.questions, answers: phq4.answers, credit: phq4.credit },
  };
}
