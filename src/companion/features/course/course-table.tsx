import type { Course } from '../../../domain/course/course.ts';
import { usualPainOn, type UsualCourses } from '../../../domain/course/usual-course.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords, eventWords, painInWords, shortDayInWords } from './course-words.ts';

interface Row {
  day: LocalDay;
  dayNumber: number;
  pain: string;
  worst: string;
  happened: string;
}

function rowsOf({ points, events, span, dayCount }: Course): Row[] {
  const numbers = new Set([...points, ...events].map(({ dayNumber }) => dayNumber));
  return [...numbers]
    .filter((dayNumber) => dayNumber < dayCount)
    .sort((a, b) => a - b)
    .map((dayNumber) => {
      const point = points.find((one) => one.dayNumber === dayNumber);
      const happened = events
        .filter((event) => event.dayNumber === dayNumber)
        .map(({ kind, count }) => `${eventWords[kind]}${count > 1 ? ` (${count} times)` : ''}`);
      return {
        day: addDays(span.startDay, dayNumber),
        dayNumber,
        pain: point ? String(point.pain) : 'not known',
        worst: point?.worst ? String(point.worst) : '',
        happened: happened.join(', '),
      };
    });
}

/** The picture as a table: the days of which something is known, oldest first. */
export function CourseTable({ course, usual }: { course: Course; usual: UsualCourses }) {
  // Within a year a short day names one day only, and leaves room for the rest on a phone.
  const nameOf = course.dayCount <= 365 ? shortDayInWords : dayInWords;
  const line = course.usual;
  const usualOn = (dayNumber: number) => {
    const pain = line && usualPainOn(usual[line.age], dayNumber - line.fromDayNumber);
    return pain === null ? '' : painInWords(pain);
  };
  return (
    // A wide table moves in its own frame, and the page stays where it is.
    <div class="course-frame" role="region" aria-label="The days in a table" tabIndex={0}>
      <table class="course-table">
        <caption class="visually-hidden">
          Your pain on each day of which it is known, from 0, none, to 10, the worst you can imagine
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Pain</th>
            <th scope="col">Worst</th>
            {line ? <th scope="col">Average</th> : null}
            <th scope="col">That day</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map(({ day, dayNumber, pain, worst, happened }) => (
            <tr key={day}>
              <th scope="row">{nameOf(day)}</th>
              <td>{pain}</td>
              <td>{worst}</td>
              {line ? <td>{usualOn(dayNumber)}</td> : null}
              <td>{happened}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
