import { usualCourses } from '../../../content/course/usual-course.ts';
import { courseEventKinds, type CourseEventKind } from '../../../domain/course/course-events.ts';
import type { Course } from '../../../domain/course/course.ts';
import { usualPointsOf } from '../../../domain/course/usual-course.ts';
import type { PainAge } from '../../../domain/course/usual-line.ts';
import { addDays } from '../../../domain/time/local-day.ts';
import { DayChart } from '../../ui/day-chart.tsx';
import { fullDay, shortDay } from './words-of-time.ts';

const eventWords: Readonly<Record<CourseEventKind, string>> = {
  spasm: 'Spasm',
  flare: 'Flare (2 points or more)',
  dose: 'Painkiller',
  heat: 'Warmth',
  walk: 'Walk',
  exercise: 'Exercises',
  'work-lost': 'Less work or none',
};

const people = new Intl.NumberFormat('en-GB').format(usualCourses.acute.people);

const lineWords: Readonly<Record<PainAge, string>> = {
  acute: `mean of ${usualCourses.acute.cohorts} cohorts of new back pain, ${people} people (MC12); none exists for spasm alone`,
  'six-to-twelve-weeks': 'mean of cohorts with pain of 6 to 12 weeks at first, from the first note (WALL)',
  persistent: 'mean of cohorts with pain of over 12 weeks at first, from the first note (WALL)',
};

/** The line of pain as a picture, with what it shows in words below. */
export function SheetCourse({ course }: { course: Course }) {
  const { span, dayCount, points, stretches, events, usual } = course;
  const known = `${points.length} of ${dayCount} days known`;
  return (
    <figure>
      <DayChart
        label={`Pain from ${fullDay(span.startDay)} to ${fullDay(span.endDay)}, ${known}: ${points.map(({ day, pain }) => `${shortDay(day)} ${pain}`).join(', ')}`}
        dayCount={dayCount}
        stretches={stretches.map((stretch) =>
          stretch.map(({ dayNumber, pain, worst }) => ({ dayNumber, value: pain, high: worst })),
        )}
        reference={
          usual
            ? usualPointsOf(usual, usualCourses).map(({ dayNumber, pain }) => ({ dayNumber, value: pain }))
            : []
        }
        rows={courseEventKinds
          .map((kind) => ({
            label: eventWords[kind],
            dayNumbers: events.filter((event) => event.kind === kind).map(({ dayNumber }) => dayNumber),
          }))
          .filter(({ dayNumbers }) => dayNumbers.length > 0)}
        dayLabel={(dayNumber) => shortDay(addDays(span.startDay, dayNumber))}
      />
      <figcaption>
        Pain 0 to 10, {known}; strokes go up to the worst of the day, gaps are days not noted.
        {usual ? ` Broken line: ${lineWords[usual.age]}.` : ''}
      </figcaption>
    </figure>
  );
}
