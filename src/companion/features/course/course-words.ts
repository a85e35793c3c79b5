import { usualCourses } from '../../../content/course/usual-course.ts';
import type { Comparison } from '../../../domain/course/compare-with-usual.ts';
import type { CourseEventKind } from '../../../domain/course/course-events.ts';
import type { Course } from '../../../domain/course/course.ts';
import type { PainAge } from '../../../domain/course/usual-line.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const instantOf = (day: LocalDay) => Date.parse(`${day}T00:00:00Z`);

/** `3 Nov`. */
export const shortDayInWords = (day: LocalDay): string => shortDay.format(instantOf(day));

/** `3 November 2026`. */
export const dayInWords = (day: LocalDay): string => longDay.format(instantOf(day));

export const eventWords: Readonly<Record<CourseEventKind, string>> = {
  spasm: 'Spasm',
  flare: 'Sudden rise of the pain',
  dose: 'Painkiller',
  heat: 'Warmth',
  walk: 'Walk',
  exercise: 'Exercises',
  'work-lost': 'Less work or none',
};

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export const painInWords = (pain: number): string => oneDecimal.format(pain);

const people = new Intl.NumberFormat('en-GB').format(usualCourses.acute.people);

/** Where the broken line comes from, and what it is not. */
const asked =
  'They were asked at the start, and after 6, 26 and 52 weeks. We joined those four with straight lines.';
const lineWords: Readonly<Record<PainAge, string>> = {
  acute: `The broken line is the average of ${usualCourses.acute.cohorts} studies with ${people} people who had new back pain. ${asked}`,
  'six-to-twelve-weeks': `The broken line is the average of people whose back had hurt for six to twelve weeks when a study first asked them. ${asked} It begins at your first note.`,
  persistent: `The broken line is the average of people whose back had hurt for over twelve weeks when a study first asked them. ${asked} It begins at your first note.`,
};

export const usualCourseWords = (age: PainAge): string[] => [
  lineWords[age],
  'Most people’s pain falls fastest in the first six weeks, and many keep some of it for longer. An average is no target: many people are above it, and many below.',
  'Nobody has followed people who had a spasm alone, of hours or days, in this way. So for a spasm there is no usual line.',
];

const studyWords: Readonly<Record<PainAge, string>> = {
  acute: 'In the studies',
  'six-to-twelve-weeks': 'In the studies of pain that had lasted six to twelve weeks',
  persistent: 'In the studies of pain that had lasted over twelve weeks',
};

/** What can honestly be said of the newest point beside the average; no word of why, or of what comes. */
export function comparisonInWords(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'too-few':
      return 'One day is a point and not yet a line. A second day makes it one.';
    case 'no-episode':
      return 'No pain of more than a day is noted, so there is nothing to set this against: nobody has followed people who had a spasm alone.';
    case 'beginning-not-said':
      return 'How long it had hurt before your first note is not known, so it is not set against other people’s.';
    case 'unknown-beginning':
      return 'When this pain began is not known well enough, so it is not set against other people’s.';
    case 'nothing-published':
      return 'The studies stop at one year, so there is nothing to set this against.';
    case 'lower':
    case 'about-the-same':
    case 'higher': {
      const { point, usual, age } = comparison;
      const beside = {
        lower: 'yours is lower',
        'about-the-same': 'yours is about the same',
        higher: 'yours is higher',
      }[comparison.kind];
      return `On ${dayInWords(point.day)} you said ${point.pain} out of 10. ${studyWords[age]} the average at this point was ${painInWords(usual)}: ${beside}.`;
    }
  }
}

/** The picture in a sentence, for whoever does not see it. */
export function chartLabel({ span, points }: Course): string {
  const first = points[0];
  const newest = points.at(-1);
  const days = points.length === 1 ? '1 day' : `${points.length} days`;
  const range = `Pain from ${dayInWords(span.startDay)} to ${dayInWords(span.endDay)}, known of ${days}`;
  return first && newest && first !== newest
    ? `${range}: ${first.pain} at first, ${newest.pain} at the end. The table below has every day.`
    : `${range}. The table below has every day.`;
}
