import type { UsualCourse } from '../../domain/course/usual-course.ts';
import type { SourceId } from '../evidence/sources.ts';

/**
 * New back pain of all sorts, followed for a year. A spasm alone, of hours or days, has never been followed like this.
 * Source: MC12.
 */
export const usualCourse = {
  means: [
    { week: 0, pain0to100: 52 },
    { week: 6, pain0to100: 23 },
    { week: 26, pain0to100: 12 },
    { week: 52, pain0to100: 6 },
  ],
  cohorts: 33,
  people: 11_166,
  sources: ['MC12'],
} as const satisfies UsualCourse & { sources: readonly SourceId[] };
