import type { StepLight } from '../../domain/pausing/step-light.ts';
import type { EvidenceNote } from '../evidence/evidence-notes.ts';
import { pausingNumbers } from './pausing-numbers.ts';

export const pausingWords = {
  title: 'Not for now',
  intro: 'Leave these out for now. Then come back to them step by step: staying away for long does harm.',
  emptyList: 'Nothing is on the list.',
  timeToTry: 'Time to try again. Keeping away for long makes it harder, not easier.',
  askHelp: 'This one is hard to get back to. A physio can help you with it.',
  inReach: 'Twice green, and settled both times. You may go one step up, if you want to.',
  safeAgain: 'The last step went well twice. Cross it off when you are ready.',
  datesAreNotBefore: '“Not before” is no promise. If it does not feel right on that day, wait. You decide.',
  dayCheck: 'Try it on a day when your pain is 3 or less before you begin, and not in a spasm.',
  beforeHigh:
    'That is a lot of pain to begin with. Next time wait for a quieter day: 3 or less before you start.',
} as const;

/** What the light of a try means, and what to do. Source: section 6, traffic light. */
export const lightWords: Readonly<Record<StepLight, { name: string; pain: string; say: string }>> = {
  green: {
    name: 'Green',
    pain: '0 to 3',
    say: 'Carry on with this step. Tomorrow morning counts too.',
  },
  amber: {
    name: 'Amber',
    pain: '4 to 5',
    say: `Do less of it next time. It has to settle within ${pausingNumbers.settlesWithin.value} hours.`,
  },
  red: {
    name: 'Red',
    pain: '6 to 10',
    say: 'Stop this step. Go lighter tomorrow, and one step back next time.',
  },
};

export const qualityWords = {
  always:
    'Red, whatever the number: a sharp or catching pain; anything new in a leg, such as pain, tingling or numbness; or not settled the next day.',
  sharp: 'A sharp, stabbing or catching pain',
  leg: 'New or spreading pain, tingling or numbness in a leg',
  legFound: 'Something was new in a leg. Talk to a GP or a physio before you try this again.',
  severe: 'If it hurt very badly while you did it, talk to your GP.',
} as const;

/** A2. */
export const pausingEvidence: EvidenceNote = {
  grade: 'mixed',
  reach: 'pause, then return',
  plain:
    'A short pause and then a step-by-step return is what back services advise; keeping away for long does harm. The steps, their sizes and their dates are sensible practice. We know of no study of them after a spasm.',
  sources: ['NG59', 'AHPS2', 'PROV', 'AHPS', 'UV'],
};

export const coachNoteWords = {
  title: 'A note for work or for a coach',
  intro:
    'It says what you leave out and how you come back to it. It says nothing about your health unless you add it.',
  why: 'Say it is my back',
  dates: 'Put the dates in',
  name: 'Your name, if you want it on the note',
  more: 'Anything you want to add',
  notForNow: 'Not for now',
  opening: 'I am leaving some things out for now, and coming back to them step by step.',
  reason: 'The reason is my back.',
  howSteps:
    'I go one step up after a step has gone well twice and I was fine the next day. If it goes badly, I go one step back. The dates are the earliest ones, not fixed ones.',
  howStepsUndated:
    'I go one step up after a step has gone well twice and I was fine the next day. If it goes badly, I go one step back.',
  thanks: 'Thank you for helping me with this.',
} as const;
