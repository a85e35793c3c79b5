import type { RecoveryPhase } from '../../domain/recovery/recovery-phase.ts';
import type { SourceId } from '../evidence/sources.ts';

export interface NextStep {
  title: string;
  /** What to do today, in a sentence or two. */
  say: string;
  /** What is known about it, said as it is. */
  known: string;
  sources: readonly SourceId[];
}

/** One thing for today at each point of the way; the same for everyone who is there. */
export const nextSteps: Readonly<Record<RecoveryPhase, NextStep>> = {
  'first-days': {
    title: 'Short walks, often',
    say: 'Walk {walkLow} or {walkHigh} minutes every {walkEveryLow} to {walkEveryHigh} hours while you are awake. Rest in between, but not all day.',
    known:
      'Staying on the move did slightly better than bed rest in two trials. How long and how often is our own choice.',
    sources: ['DAHM', 'UV'],
  },
  'first-weeks': {
    title: 'A little more each day',
    say: 'Walk often, and add a little as it gets easier. Do the gentle moves {gentleSetsLow} or {gentleSetsHigh} times a day if they feel good.',
    known:
      'In the first weeks exercise has not been shown to speed things up. It can comfort, and give confidence.',
    sources: ['IJZ', 'GEH'],
  },
  later: {
    title: 'Keep moving',
    say: 'Walk on most days, a little further each week. Take up your usual things again step by step.',
    known: 'Keeping away from things for long does harm. Guidelines ask for a way back, step by step.',
    sources: ['NG59', 'AHPS2'],
  },
  well: {
    title: 'Keep it away',
    say: 'Walk, and do exercises that make your back and legs stronger on {strengthDaysLow} or {strengthDaysHigh} days a week.',
    known:
      'Exercise together with advice is what has lowered the chance of back pain coming back in trials. After a year the effect was smaller, so it pays to keep going.',
    sources: ['STEF', 'DC20', 'UV'],
  },
};
