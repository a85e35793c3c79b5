import type { Course, CoursePoint } from './course.ts';
import { usualPainOn, type UsualCourse } from './usual-course.ts';

/**
 * Where the newest point lies beside the usual course at that day. It says nothing of why, and nothing of what comes.
 * `too-few` while one point or none is known: the pain of one day is no course.
 */
export type Comparison =
  | { kind: 'too-few' }
  | { kind: 'no-episode' }
  | { kind: 'unknown-beginning' }
  | { kind: 'nothing-published' }
  | { kind: 'lower' | 'about-the-same' | 'higher'; point: CoursePoint; usual: number };

/** The least difference on the scale from 0 to 10 that people notice. Source: section 12, NRS, UV. */
const NOTICED_POINTS = 2;

/** The newest point of `course` against `usual` on the same day since the pain began. Source: MC12; wording, section 3. */
export function compareWithUsual(course: Course, usual: UsualCourse): Comparison {
  const point = course.points.at(-1);
  if (!point || course.points.length < 2) return { kind: 'too-few' };
  if (course.span.beginning === 'no-episode') return { kind: 'no-episode' };
  if (course.span.beginning === 'unknown') return { kind: 'unknown-beginning' };
  const usualPain = usualPainOn(usual, point.dayNumber);
  if (usualPain === null) return { kind: 'nothing-published' };
  const above = point.pain - usualPain;
  const kind = above >= NOTICED_POINTS ? 'higher' : above <= -NOTICED_POINTS ? 'lower' : 'about-the-same';
  return { kind, point, usual: usualPain };
}
