import type { PainLength } from '../../domain/episode/beginning-to-ask.ts';

/** Asked once about a time of pain: the first note is seldom its beginning. */
export const howLong = {
  title: 'How long has your back hurt this time?',
  why: 'Your first note here may not be its first day. With this, your line stands beside that of the right people.',
  answers: {
    'today-or-yesterday': 'Since today or yesterday',
    'some-days': 'Some days',
    'over-two-weeks': 'Over two weeks',
    'over-six-weeks': 'Over six weeks',
    'over-three-months': 'Over three months',
    'not-remembered': 'I do not remember',
  },
} as const satisfies { title: string; why: string; answers: Readonly<Record<PainLength, string>> };
