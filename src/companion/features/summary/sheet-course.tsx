import { usualCourse } from '../../../content/course/usual-course.ts';
import { courseEventKinds, type CourseEventKind } from '../../../domain/course/course-events.ts';
import type { Course } from '../../../domain/course/course.ts';
import { usualPoints } from '../../../domain/course/usual-course.ts';
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

const people = new Intl.NumberFormat('en-GB').format(usualCourse.people);

/** The line of pain as a picture, with what it shows in words below. */
export function SheetCourse({ course }: { course: Course }) {
  const { span, dayCount, points, stretches, events } = course;
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
          span.beginning === 'known'
            ? usualPoints(usualCourse).map(({ dayNumber, pain }) => ({ dayNumber, value: pain }))
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
        {span.beginning === 'known'
          ? ` Broken line: mean of ${usualCourse.cohorts} cohorts of new back pain, ${people} people (MC12); none exists for spasm alone.`
          : ''}
      </figcaption>
    </figure>
  );
}
