import type { DayPlan } from '../../domain/recovery/plan.ts';

export const planWords = {
  title: 'Your plan',
  today: 'Today’s plan',
  todayShort: 'Today',
  waits: 'Your plan waits',
  whyStage: 'Why this, and what comes next',
  howItMoves:
    'Your back sets the pace. Good days that settle overnight bring one step more, if you say yes. Red, or a bad morning, brings one step back by itself.',
  whole: 'The whole plan',
  begin: 'Begin',
  beginAgain: 'Begin again',
  goOn: 'Go on with your exercises',
  onceMore: 'Once more, if it feels good',
  doneForToday: 'Exercises done for today. That is enough.',
} as const;

/** Where the plan holds no exercise: a position that asks for no answer first. Source: section 8, PO2. */
export const restWords = {
  figureId: 'side-lying',
  title: 'Lie on your side',
  say: 'Lie on your side with a pillow between your knees, or in any way that eases it. Breathe slowly and gently. Change the way you lie after a while.',
} as const;

/** No plan just now: why, and the way on. Source: section 2, rules 1 and 3. */
export const blockedWords: Readonly<Record<NonNullable<DayPlan['blockedBy']>, { say: string; way: string }>> =
  {
    emergency: {
      say: 'You said yes, or not sure, to a sign that needs help at once. Exercises wait until it has been looked at.',
      way: 'What to do now',
    },
    urgent: {
      say: 'You said yes, or not sure, to something that should be looked at today. Exercises wait until then. Lie easy, and walk a few steps when you can.',
      way: 'Look at the danger signs again',
    },
    'signs-unanswered': {
      say: 'First the danger signs, once a day while it hurts. Then your plan for today is here.',
      way: 'The danger signs first',
    },
  };

export const seePhysioWords = {
  'not-settling': {
    title: 'Time for a physio or your GP',
    say: 'What you tried has not settled by the next morning, more than once. That is no fault of yours: someone should look at it and choose the moves with you.',
  },
  advised: {
    title: 'A physio or your GP is the next step',
    say: 'Your notes point to a visit. You can go on with gentle moves until then.',
  },
  how: 'How to reach one',
} as const;

export const walkWords = {
  title: 'Walking',
  noneYet: 'No walk noted this week yet.',
  noteOne: 'Note a walk without the clock',
  goHome: 'Go home while it still feels good.',
  askPain: 'How much did it hurt on the way?',
} as const;

export const morningWords = {
  title: 'How is your back this morning?',
  why: 'If it has settled overnight, it was not too much.',
} as const;

export const offerWords = {
  title: 'One step more?',
  anExercise: 'An exercise',
} as const;

export const daysWords = {
  title: 'Days and reminders',
  strength:
    'Choose two or three days for strength, with a day between. Without a choice the plan finds them.',
  neighbours: 'Two of these follow each other. Muscles grow on the day between, so the plan leaves one out.',
  time: 'Time of day',
  names: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
} as const;

/** Read by whoever sees the person's calendar: nothing about a body, and no name of this app. */
export const calendarWords = {
  name: 'Time to move',
  daily: 'Time to move',
  strength: 'Time to get stronger',
  open: 'What is on today is on your phone.',
  say: 'Four weeks of reminders. It rings even when this page is closed. The words in it say nothing about your health.',
  sent: 'Handed on.',
  'not-sent': '',
  saved: 'Saved as a file. Open it, and your calendar takes it in.',
} as const;

export const leftOutWords = {
  title: 'Leave an exercise out',
  say: 'You need no reason. The plan puts another in its place where it can.',
  all: 'All exercises',
} as const;

export const activityWords = {
  walk: 'A walk',
  yoga: 'Yoga',
  pilates: 'Pilates',
  other: 'Something else',
} as const;

export const weekWords = {
  exercises: 'exercises',
  class: 'a class',
  classMark: 'class',
  nothing: 'nothing noted',
} as const;

export const classWords = {
  title: 'Classes and other things',
  say: 'Yoga, Pilates, swimming, the gym: if you like it and it settles by the next morning, it counts.',
  noteOne: 'Note something you did',
  choose: 'How to choose a class',
} as const;

export const lookBackWords = {
  title: 'This week',
  key: 'A filled mark is a day with exercises. The numbers are minutes walked.',
  lastDays: 'The last seven days',
  quiet: 'A quiet week. Your plan starts where you are: any day is a good one to begin.',
  forgiving: 'It grows with what you do. A day or a week off takes little from it.',
} as const;

export const caresWords = {
  say: 'Your plan is short, because most exercises wait for a few answers, such as about your knees. Answer once, and they come in.',
  way: 'Answer a few questions',
} as const;
