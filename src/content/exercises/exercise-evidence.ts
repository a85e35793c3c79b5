import type { EvidenceGrade } from '../evidence/grade.ts';
import type { SourceId } from '../evidence/sources.ts';

export type ExerciseEvidenceId =
  'comfort' | 'gentle' | 'short-walk' | 'strong' | 'trunk' | 'walking' | 'class' | 'breaks';

interface ExerciseEvidence {
  readonly title: string;
  readonly grade: EvidenceGrade;
  /** How far the grade reaches. */
  readonly reach: string;
  readonly plain: string;
  readonly sources: readonly SourceId[];
}

/** What is known of each kind of exercise. No study looked at one of these exercises alone. */
export const exerciseEvidence: Readonly<Record<ExerciseEvidenceId, ExerciseEvidence>> = {
  comfort: {
    title: 'Resting positions',
    grade: 'weak',
    reach: 'comfort',
    plain: 'We know of no study that ranks the ways to lie. This is here for comfort: keep what eases you.',
    sources: ['UV'],
  },
  gentle: {
    title: 'Gentle moves in the first two weeks',
    grade: 'mixed',
    reach: 'comfort and confidence',
    plain:
      'Across 23 studies with 2,674 people, exercise did not speed up recovery from new back pain. Gentle moves are here for comfort and confidence.',
    sources: ['IJZ'],
  },
  'short-walk': {
    title: 'Short walks',
    grade: 'supported',
    reach: 'indirect',
    plain:
      'Staying active was slightly better than bed rest in 2 studies with 401 people. We know of no study of short walks during a spasm.',
    sources: ['DAHM'],
  },
  strong: {
    title: 'Exercise after the first weeks',
    grade: 'supported',
    reach: 'as part of a programme',
    plain:
      'People who kept exercising after back pain had about half as many new bouts as those who did not. No single exercise has been shown to be the one that matters.',
    sources: ['CHOI', 'STEF'],
  },
  trunk: {
    title: 'Training the trunk',
    grade: 'mixed',
    reach: 'no better than other exercise',
    plain:
      'Training the muscles round your middle helps about as much as other exercise, not more. Do it if you like it.',
    sources: ['STEF', 'UV'],
  },
  walking: {
    title: 'Walking',
    grade: 'supported',
    reach: 'one study',
    plain:
      'In a study of 701 people, those who learned to walk regularly went about 208 days before pain came back, others 112. They had more leg aches.',
    sources: ['WALK'],
  },
  class: {
    title: 'Yoga and Pilates',
    grade: 'mixed',
    reach: 'pain that has lasted long',
    plain:
      'Yoga (21 studies) gave a small gain, no better than other exercise, and can itself hurt a back. Pilates (10 studies) helped more than very little care, with weak proof.',
    sources: ['YOGA', 'PIL', 'UV'],
  },
  breaks: {
    title: 'Breaks from sitting',
    grade: 'mixed',
    reach: 'two studies that differ',
    plain:
      'In one study of 193 office workers without pain, 9 in 100 of those who took breaks got new pain and 33 in 100 of the others. A second study found no change.',
    sources: ['WAON', 'DANQ'],
  },
};
