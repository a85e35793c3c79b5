import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';
import type { ExerciseText } from './exercise-text.ts';

export const groupNames: Readonly<Record<ExerciseText['group'], string>> = {
  rest: 'Rest and calm',
  mobility: 'Move my back',
  stretch: 'Stretch',
  control: 'Steady my trunk',
  strength: 'Strong legs and hips',
  walking: 'Walk',
  class: 'A class',
  break: 'A break from sitting',
};

/** What ends every exercise. Source: section 9, global stop; section 6, traffic light. */
export const stopRules = {
  title: 'Stop at once',
  points: [
    'The pain is sharp or catches.',
    'Pain, tingling or numbness in a leg is new or goes further down.',
    'You feel dizzy.',
    `The pain gets to ${numbers.moveRedFrom.value} out of 10, or ${numbers.moveRiseStops.value} more than before.`,
  ],
  mayGoOn: 'A dull or pulling ache may be there, as long as it stays low.',
  nextDay: `Has it not settled within ${pausingNumbers.settlesWithin.value} hours? Do less next time.`,
  signs: 'Look at the danger signs',
  severe: 'If it hurts a lot each time, see your GP.',
} as const;

export const libraryWords = {
  title: 'Exercises',
  say: 'Each one with a picture, how much, and when not to. Pain sets the pace, not the date.',
  find: 'Find an exercise',
  when: 'When',
  helps: 'What for',
  none: 'Nothing fits. Take away a filter or a word.',
  askFirst: 'A few questions first, so that you see what is not for you.',
  physio: 'Exercises are best learned from someone who can see you do them.',
  askPhysio: 'Ask a physio',
  filter: 'Choose when and what for',
  more: 'More',
  notForYou: 'Not for you just now',
} as const;

export const beginWords = {
  begin: 'Do it now',
  blocked: 'Exercises wait just now.',
  onlyRest: 'Today is for positions of rest.',
  notToday: 'Your plan has this for another day.',
  strengthWaits: {
    'strength-yesterday': 'Yesterday was for strength. Muscles need the day between.',
    'strength-done-this-week': 'The last seven days had enough days of strength. It waits for now.',
    red: 'After red, strength waits for a day.',
  },
  askFirst: 'A few questions come first.',
  toQuestions: 'What to take care of',
  seePlan: 'See your plan',
  left: 'Not today:',
} as const;

export const placeWords = {
  cares: 'What to take care of',
  own: 'Exercises you were given',
  sequences: 'Moves in a row: practise, yoga, Pilates',
  handout: 'A page to print',
  evidence: 'What is known about exercise',
} as const;

export const caresWords = {
  say: 'Each yes, or not sure, leaves some exercises out or has them begun more gently. Leave alone what you do not want to answer.',
  kept: 'Kept. Your plan goes by it.',
  keep: 'Keep my answers',
} as const;

export const ownWords = {
  say: 'Did a physio or a doctor give you exercises? Put them here as they were told to you. They stand beside the others.',
  none: 'None yet.',
  add: 'Add an exercise',
  name: 'Name',
  nameMissing: 'Give it a name.',
  words: 'How to do it',
  picture: 'A picture that comes near it',
  noPicture: 'No picture',
  sides: 'First one side, then the other',
  counted: 'How is it counted?',
  byTimes: 'How many times',
  byClock: 'By the clock',
  times: 'Times',
  hold: 'Hold each for so many seconds (or leave empty)',
  seconds: 'Seconds',
  rounds: 'Rounds',
  numberMissing: 'Put a whole number from 1 to {most}.',
  keep: 'Keep this exercise',
  theirs: 'Do what you were told, and no more. The words above were not checked by us.',
} as const;

export const handoutWords = {
  say: 'Choose up to six. They fit on one sheet of A4.',
  full: 'Six is the most on one page.',
  sheet: 'My exercises',
  from: 'From Unspasm {version}. Not yet approved by a clinician.',
  own: 'Given to me by a clinician',
  pain: 'Pain up to 3 out of 10 is fine if it settles by the next day.',
  emergency:
    'Numb between the legs, new trouble with bladder or bowels, or weak legs: call 999 or go to A&E.',
  print: 'Print, or save as PDF',
} as const;

/** What exercise is known to do, in groups from the surest to the least. */
export const evidenceGroups = [
  { title: 'May keep pain from coming back', ids: ['strong', 'walking'] },
  { title: 'For comfort and confidence', ids: ['comfort', 'gentle', 'short-walk'] },
  { title: 'As good as other exercise, not better', ids: ['trunk', 'class'] },
  { title: 'Not sure', ids: ['breaks'] },
] as const;

/** Sources: section 10; section 1, A8 and P1. */
export const notHelping = {
  title: 'What does not help, or guidelines advise against',
  points: [
    'Belts and insoles did not keep pain from coming back. Nor did talks about backs without exercise.',
    'A guideline advises against acupuncture and against machines that pull the back.',
    'A year later the gain from exercise alone was gone. So keep going with something you like.',
  ],
  sources: ['STEF', 'NG59', 'NICE16'],
} as const;
