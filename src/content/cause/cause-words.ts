import { number } from '../evidence/clinical-number.ts';
import type { EvidenceNote } from '../evidence/evidence-notes.ts';

export const causeNumbers = {
  /** Below this many spasms with an answer nothing is said to be shared. */
  inCommonFloor: number(3, 'times', 'DR'),
  askFresh: number(14, 'days', 'DR'),
};

export const causeWords = {
  title: 'What came before it?',
  intro: 'Tap what fits, skip what does not. Each tap is kept, and you can change it later.',
  ownWordsTitle: 'In your own words',
  ownWords: 'Anything else that may matter',
  oneCause:
    'Often nobody can name one single cause, and that is normal. Things can come together, or it can come out of the blue. It is not your fault.',
  tooFew: `Too few to tell. Nothing can be read out of fewer than ${causeNumbers.inCommonFloor.value} spasms. Your notes are kept for the next time.`,
  nothingShared: 'Nothing that at least half of your spasms share.',
  countsOnly:
    'These are counts, no more. You may do the same things on many days without a spasm, so a count does not show that one led to the other.',
} as const;

/** What helps a physio who looks for the cause. */
export const physioWords = {
  title: 'A physio can find more',
  say: 'They can look at how you move, lift and sit, and at how strong each part is. Tell them:',
  tell: [
    'what you were doing, and what you had done before that',
    'how often it has come, and how long it lasted',
    'what makes it better and what makes it worse',
    'what you want to be able to do again',
  ],
} as const;

/** A1. */
export const causeEvidence: EvidenceNote = {
  grade: 'mixed',
  plain:
    'In most people with back pain no single part can be named as the cause. Guidelines ask for advice that fits the person. We know of no study that shows that finding the trigger stops the next spasm.',
  sources: ['NG59', 'COCHP'],
};
