import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { usualCourses } from '../../../content/course/usual-course.ts';
import { citedSources, sourceLink } from '../../../content/evidence/sources.ts';
import { compareWithUsual } from '../../../domain/course/compare-with-usual.ts';
import type { Course } from '../../../domain/course/course.ts';
import type { PainAge } from '../../../domain/course/usual-line.ts';
import type { Episode } from '../../../domain/episode/episode.ts';
import { useScrolledTo } from '../../ui/use-scrolled-to.ts';
import { NotAllRead } from '../../shell/not-all-read.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { comparisonInWords, dayInWords, usualCourseWords } from './course-words.ts';
import './course.css';
import { HowLongCard } from './how-long-card.tsx';
import { useCourses } from './use-courses.ts';

/** The person's own line of pain, beside what is usual. */
export default function CourseScreen() {
  const courses = useCourses();
  const chosenId = useSignal<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const episodes = courses?.episodes ?? [];
  const episode = episodes.find(({ id }) => id === chosenId.value) ?? episodes[0] ?? null;
  const course = courses?.courseOf(episode) ?? null;
  return (
    <main class="page course">
      <h1 tabIndex={-1} ref={heading}>
        How it is going
      </h1>
      {courses ? <NotAllRead readAgain={courses.readAgain} /> : <p>One moment.</p>}
      {episodes.length > 1 ? (
        <EpisodeChoice episodes={episodes} chosen={episode} onChoose={(id) => (chosenId.value = id)} />
      ) : null}
      {courses && (!course || course.points.length === 0) ? <NothingYet /> : null}
      <HowLongCard />
      {course && course.points.length > 0 ? <CourseView course={course} /> : null}
    </main>
  );
}

function NothingYet() {
  return (
    <p>
      There is nothing to draw yet. Each check-in makes a point. Days you leave out stay empty, and that is
      fine.
    </p>
  );
}

const nameOf = ({ startDay, endDay }: Episode) =>
  endDay ? `${dayInWords(startDay)} to ${dayInWords(endDay)}` : `Since ${dayInWords(startDay)}`;

interface ChoiceProps {
  episodes: readonly Episode[];
  chosen: Episode | null;
  onChoose(id: string): void;
}

function EpisodeChoice({ episodes, chosen, onChoose }: ChoiceProps) {
  return (
    <div class="field no-print">
      <label for="course-episode">Which time of back pain</label>
      <select
        id="course-episode"
        class="input"
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {episodes.map((episode) => (
          <option key={episode.id} value={episode.id}>
            {nameOf(episode)}
          </option>
        ))}
      </select>
    </div>
  );
}

function CourseView({ course }: { course: Course }) {
  const frame = useScrolledTo(1);
  const comparison = compareWithUsual(course, usualCourses);
  const hasGaps = course.stretches.length > 1;
  const hasWorst = course.points.some(({ worst }) => worst !== null);
  return (
    <>
      <figure class="card course-figure">
        <figcaption class="course-legend">
          <span>
            <i class="course-key" /> Your pain, 0 to 10
          </span>
          {course.usual ? (
            <span>
              <i class="course-key course-key-usual" /> Average of many people
            </span>
          ) : null}
        </figcaption>
        <div class="course-frame" role="region" aria-label="The picture" tabIndex={0} ref={frame}>
          <CourseChart course={course} usual={usualCourses} />
        </div>
      </figure>
      <p>{comparisonInWords(comparison)}</p>
      {comparison.kind === 'higher' ? (
        <p>
          Many people are above the average. If the pain is not falling, or gets in your way, a physio or a GP
          can look at it. <a href="/help">How to reach someone</a>
        </p>
      ) : null}
      {hasGaps ? <p class="soft">Where the line stops, those days are not known.</p> : null}
      {hasWorst ? <p class="soft">The thin stroke above a point is the worst of that day.</p> : null}
      <details class="card">
        <summary>The days in a table</summary>
        <CourseTable course={course} usual={usualCourses} />
      </details>
      {course.usual ? <WhereFrom age={course.usual.age} /> : null}
    </>
  );
}

const WhereFrom = ({ age }: { age: PainAge }) => (
  <details class="card">
    <summary>Where the average comes from</summary>
    {usualCourseWords(age).map((words) => (
      <p key={words}>{words}</p>
    ))}
    <ul class="list-plain small">
      {citedSources(usualCourses[age].sources).map((source) => {
        const link = sourceLink(source);
        return <li key={source.name}>{link ? <a href={link}>{source.name}</a> : source.name}</li>;
      })}
    </ul>
  </details>
);
