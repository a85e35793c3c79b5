import { courseEventKinds } from '../../../domain/course/course-events.ts';
import type { Course } from '../../../domain/course/course.ts';
import { usualPointsOf, type UsualCourses } from '../../../domain/course/usual-course.ts';
import { addDays } from '../../../domain/time/local-day.ts';
import { DayChart } from '../../ui/day-chart.tsx';
import { chartLabel, eventWords, shortDayInWords } from './course-words.ts';

/** The line of one person, the usual course beside it, and what happened on the days below. */
export function CourseChart({ course, usual }: { course: Course; usual: UsualCourses }) {
  const { span, dayCount, stretches, events, usual: line } = course;
  return (
    <DayChart
      label={chartLabel(course)}
      dayCount={dayCount}
      stretches={stretches.map((stretch) =>
        stretch.map(({ dayNumber, pain, worst }) => ({ dayNumber, value: pain, high: worst })),
      )}
      reference={
        line ? usualPointsOf(line, usual).map(({ dayNumber, pain }) => ({ dayNumber, value: pain })) : []
      }
      rows={courseEventKinds
        .map((kind) => ({
          label: eventWords[kind],
          dayNumbers: events.filter((event) => event.kind === kind).map(({ dayNumber }) => dayNumber),
        }))
        .filter(({ dayNumbers }) => dayNumbers.length > 0)}
      dayLabel={(dayNumber) => shortDayInWords(addDays(span.startDay, dayNumber))}
    />
  );
}
