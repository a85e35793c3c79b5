import type { UsualCourse, UsualCourses } from '../../domain/course/usual-course.ts';
import type { SourceId } from '../evidence/sources.ts';

type Sourced = UsualCourse & { sources: readonly SourceId[] };

/**
 * New back pain of all sorts, followed for a year. A spasm alone, of hours or days, has never been followed like this.
 * Source: MC12.
 */
const acute = {
  means: [
    { week: 0, pain0to100: 52 },
    { week: 6, pain0to100: 23 },
    { week: 26, pain0to100: 12 },
    { week: 52, pain0to100: 6 },
  ],
  cohorts: 33,
  people: 11_166,
  sources: ['MC12'],
} as const satisfies Sourced & { cohorts: number; people: number };

/** Pain that had lasted for six to twelve weeks, and for longer, when it was first asked about. Source: WALL. */
export const usualCourses = {
  acute,
  'six-to-twelve-weeks': {
    means: [
      { week: 0, pain0to100: 63 },
      { week: 6, pain0to100: 29 },
      { week: 26, pain0to100: 29 },
      { week: 52, pain0to100: 31 },
    ],
    sources: ['WALL'],
  },
  persistent: {
    means: [
      { week: 0, pain0to100: 56 },
      { week: 6, pain0to100: 48 },
      { week: 26, pain0to100: 43 },
      { week: 52, pain0to100: 40 },
    ],
    sources: ['WALL'],
  },
} as const satisfies UsualCourses & Record<string, Sourced>;
