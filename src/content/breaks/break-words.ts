import type { BreakProfile } from '../../domain/breaks/sitting.ts';
import { fillFrom } from '../evidence/clinical-number.ts';
import type { EvidenceNote } from '../evidence/evidence-notes.ts';
import { breaksNumbers } from './breaks-numbers.ts';

const fill = fillFrom(breaksNumbers);

export const breakWords = {
  title: 'Sit less',
  intro: 'A short time up, often, does more than a long one now and then. Choose where you sit.',
  moveDue: 'Time to move',
  moveDueSoft: 'When you are ready: time to move',
  postponeCosts: fill(
    'Putting it off takes {postpone} minutes from the next sitting. Leaving it out halves it.',
  ),
  noMorePostponing: fill('Put off {postponeAtMost} times: now get up, or leave it out.'),
  sitAgainEarly: 'Sitting down sooner is fine: say so, and the clock begins.',
  standing: 'Stand if you like. Change your weight from foot to foot.',
  pageSees:
    'While this page is in front and you do not touch it for some time, it takes you for gone and begins anew. When you work in another window it sees nothing: tell it when you have been up.',
  sofaSees: 'A film is still sitting. Only your word, or a break, stops this clock.',
  signsFirst: 'Check for danger signs first. Until then, get up and walk a little if you can.',
} as const;

export const profileWords: Readonly<Record<BreakProfile, { name: string; say: string }>> = {
  desk: {
    name: 'At a desk',
    say: 'Up for a few minutes in every hour. Calls and quiet hours are left alone.',
  },
  sofa: {
    name: 'On the sofa',
    say: 'A film is still sitting. About once an hour, use a pause, or watch on your feet for a little.',
  },
  drive: {
    name: 'A long drive',
    say: 'Nothing here reminds you while you drive. Plan your stops before you go, and leave the phone alone on the road.',
  },
};

/** What a notification says. Whoever sees the screen learns nothing about anybody's health. */
export const noticeWords = {
  title: breakWords.moveDue,
  body: 'Two minutes will do.',
  taken: 'I am getting up',
  postponed: fill('{postpone} more minutes'),
  busy: 'On a call',
} as const;

export const reminderWords = {
  granted: 'Reminders are on. They say “Time to move” and no more.',
  'not-asked': 'You have not been asked yet whether reminders may come. They say “Time to move” and no more.',
  denied:
    'This browser does not let reminders through. You can change that in its settings for this page. Until then, this page shows when it is time.',
  unsupported: 'This browser has no reminders. This page shows when it is time.',
  keepOpen:
    'Reminders come only while a page of Unspasm is open, also behind others. A phone puts a page to sleep when it is closed, or after some minutes with the screen off, and then no reminder comes.',
  calendar: 'What always works is your own calendar. It rings even when this page is closed.',
} as const;

/** Whether the browser may tell that nobody is at the computer. */
export const awayWords = {
  granted: 'When you leave your desk, that is noticed, also while you work in another window.',
  'not-asked':
    'This browser can tell when nobody is at the computer, also while you work in another window. Then a break of your own counts, and nothing reminds you of it. It tells no more than that, and it stays on this device.',
  denied:
    'This browser does not tell this page when you leave your desk. You can change that in its settings for this page.',
} as const;

export const driveWords = {
  never: 'This page sends you nothing while you drive, and the file rings only before you set off.',
  before: 'Before you set off: two minutes of moves.',
  stop: 'Stop somewhere safe. Get out, walk, reach.',
  after: 'When you arrive: walk a little before you sit again.',
} as const;

/** A6. */
export const breaksEvidence: EvidenceNote = {
  grade: 'mixed',
  reach: 'two trials, and they disagree',
  plain:
    'In one trial 193 workers without pain were followed for 6 months: new back pain came to 9% with breaks, 7% with changes of posture, and 33% of the others. In another with 317 people, sitting less made no difference. Nobody has tested breaks after a spasm.',
  sources: ['WAON', 'DANQ'],
};

export const breaksKnown = [
  fill(
    'How often and how long is advice for screen work: 5 to 10 minutes in every {sitLow} to {sitHigh} is better than {seldomLow} to {seldomHigh} in every {seldomEvery} hours.',
  ),
  'In a study of people who had got well, sitting over 5 hours a day went with pain that came back. That does not show that sitting was the reason.',
  'What putting off costs, how long a call is waited for, and standing in turn with sitting are our own choices. No study tested them.',
] as const;

export const breakCalendarWords = {
  name: 'Time to move',
  words: 'Two minutes will do.',
  beforeDrive: 'Time to move, then set off',
  stop: 'Stop and walk',
  arrive: 'Walk a little',
  sent: 'Sent. Open it in your calendar.',
  saved: 'Saved. Open the file, and your calendar adds it.',
  'not-sent': 'Nothing was sent.',
} as const;
