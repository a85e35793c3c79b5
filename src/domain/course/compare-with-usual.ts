import type { Course, CoursePoint } from './course.ts';
import type { PainAge } from './usual-line.ts';
import { usualPainOn, type UsualCourses } from './usual-course.ts';

/**
 * Where the newest point lies beside the usual course at that day. It says nothing of why, and nothing of what comes.
 * `too-few` while one point or none is known: the pain of one day is no course.
 */
export type Comparison =
  | { kind: 'too-few' }
  | { kind: 'no-episode' }
  | { kind: 'beginning-not-said' }
  | { kind: 'unknown-beginning' }
  | { kind: 'nothing-published' }
  | { kind: 'lower' | 'about-the-same' | 'higher'; point: CoursePoint; usual: number; age: PainAge };

/** The least difference on the scale from 0 to 10 that people notice. Source: section 12, NRS, UV. */
const NOTICED_POINTS = 2;

/** The newest point of `course` against its usual course on the same day of it. Source: MC12, WALL; wording, section 3. */
export function compareWithUsual(course: Course, usual: UsualCourses): Comparison {
  const point = course.points.at(-1);
  if (!point || course.points.length < 2) return { kind: 'too-few' };
  if (course.span.beginning === 'no-episode') return { kind: 'no-episode' };
  if (course.span.beginning === 'not-said') return { kind: 'beginning-not-said' };
  if (course.usual === null) return { kind: 'unknown-beginning' };
  const { age, fromDayNumber } = course.usual;
  const usualPain = usualPainOn(usual[age], point.dayNumber - fromDayNumber);
  if (usualPain === null) return { kind: 'nothing-published' };
  const above = point.pain - usualPain;
  const kind = above >= NOTICED_POINTS ? 'higher' : above <= -NOTICED_POINTS ? 'lower' : 'about-the-same';
  return { kind, point, usual: usualPain, age };
}
