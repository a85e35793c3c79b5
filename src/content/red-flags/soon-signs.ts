import type { SoonSignId } from '../../domain/triage/red-flag.ts';
import type { RedFlagQuestion } from './red-flag-question.ts';

/** RC signs a person can answer. The others are worked out: RC2, RC7, RC8, RC11; and RC6 from its nine features. */
export const soonSigns: readonly RedFlagQuestion<
  Extract<SoonSignId, 'RC1' | 'RC3' | 'RC4' | 'RC5' | 'RC9' | 'RC10'>
>[] = [
  {
    id: 'RC1',
    question:
      'No better after a few weeks of looking after it, stopping your daily life, getting worse, or you are worried or not coping',
    sources: ['NHSB', 'WALS'],
  },
  { id: 'RC3', question: 'Pain or pins and needles in one leg for over a week', sources: ['MIV'] },
  {
    id: 'RC4',
    question: 'Your first ever back pain, and you are under 20 or over 55',
    sources: ['GCARE', 'HEY'],
  },
  { id: 'RC5', question: 'Back pain that has not improved after a month', sources: ['GCARE'] },
  { id: 'RC9', question: 'Work, sleep or caring for others lost for over a week', sources: ['DR'] },
  { id: 'RC10', question: 'You are afraid to move', sources: ['DR'] },
];
