import type { NoticeId } from '../../domain/episode/notices/notice.ts';
import type { SourceId } from '../evidence/sources.ts';

/** Whom a notice points to. Source: section 11, whom. */
export type Whom = 'physio-or-gp' | 'pharmacist' | 'gp';

/** `{names}` are filled with the facts of the notice. */
export interface NoticeText {
  title: string;
  /** Why it is said now. */
  reason: string;
  /** What to do about it. */
  todo: readonly string[];
  /** Null where there is nobody to ask yet. */
  whom: Whom | null;
  sources: readonly SourceId[];
}

/** What a notice says, the same for everyone: by its id, and where it says different things, by what and how much. */
export type NoticeTextId =
  | Exclude<NoticeId, 'E1' | 'E2' | 'into-a-leg' | 'not-coping'>
  | 'E1-over-two-weeks'
  | 'E1-over-six-weeks'
  | 'E1-over-twelve-weeks'
  | 'E2-episodes'
  | 'E2-episodes-strong'
  | 'E2-spasms'
  | 'E2-flares'
  | 'into-a-leg-new'
  | 'into-a-leg-over-a-week'
  | 'not-coping-questions'
  | 'not-coping-afraid-to-move';

const e1Reason = 'You noted pain on day {dayNumber}, counted from {startDay}.';
const legSigns =
  'Pain in both legs, a weak leg or foot, numbness between the legs, or trouble with pee or poo: do not wait for a visit. Look through the danger signs now.';
const prevention =
  'Spasms that come back are worth a plan: moving more, sitting less, getting stronger. A physio can make it with you.';

export const noticeTexts: Readonly<Record<NoticeTextId, NoticeText>> = {
  'E1-over-two-weeks': {
    title: 'Pain for over two weeks',
    reason: e1Reason,
    todo: ['It is time for a physio or your GP to look at it.', 'Keep moving gently meanwhile.'],
    whom: 'physio-or-gp',
    sources: ['NG59', 'DR'],
  },
  'E1-over-six-weeks': {
    title: 'Pain for over six weeks',
    reason: e1Reason,
    todo: [
      'Many backs have eased by now. If nobody has looked at yours, see a physio or your GP.',
      'If somebody has, tell them that it goes on.',
    ],
    whom: 'physio-or-gp',
    sources: ['NHSX', 'MC12', 'DR'],
  },
  'E1-over-twelve-weeks': {
    title: 'Pain for over twelve weeks',
    reason: e1Reason,
    todo: [
      'Pain that lasts this long is worth a fresh look. See a physio or your GP, also if you have been before.',
    ],
    whom: 'physio-or-gp',
    sources: ['NG65', 'DR'],
  },
  'E2-episodes': {
    title: 'The {nth} time in twelve months',
    reason: 'In the last twelve months your back has hurt for over a day at {episodeCount} separate times.',
    todo: ['See a physio, also if it has eased: they can look for what brings it on.', prevention],
    whom: 'physio-or-gp',
    sources: ['NG59', 'COCHP', 'DR'],
  },
  'E2-episodes-strong': {
    title: 'The {nth} time in twelve months',
    reason: 'In the last twelve months your back has hurt for over a day at {episodeCount} separate times.',
    todo: ['This is often enough to act. Please book a physio, also if it has eased.', prevention],
    whom: 'physio-or-gp',
    sources: ['NG59', 'COCHP', 'DR'],
  },
  'E2-spasms': {
    title: '{spasmCount} spasms in twelve months',
    reason: 'You have used the guide for {spasmCount} spasms in the last twelve months.',
    todo: ['See a physio: they can look for what brings them on.', prevention],
    whom: 'physio-or-gp',
    sources: ['NG59', 'COCHP', 'DR'],
  },
  'E2-flares': {
    title: 'Pain that keeps jumping up',
    reason: 'In the last four weeks your pain jumped up by two points or more {flareCount} times.',
    todo: ['Please book a physio. They can look for what sets it off, and help you to pace things.'],
    whom: 'physio-or-gp',
    sources: ['NG59', 'DR'],
  },
  'not-better': {
    title: 'Not much better yet',
    reason:
      'Your pain was {painThen} of 10 at first, on {startDay}. On day {dayNumber} it was {painLast} of 10.',
    todo: [
      'A physio or your GP can look at it, and say what else may help.',
      'Keep moving gently meanwhile.',
    ],
    whom: 'physio-or-gp',
    sources: ['GCARE', 'DR'],
  },
  'into-a-leg-new': {
    title: 'Pain that goes into a leg',
    reason: 'You noted pain or pins and needles in a leg on {firstDay}.',
    todo: [legSigns, 'If it lasts for over a week, see a physio or your GP.'],
    whom: null,
    sources: ['MIV', 'NHSB', 'DR'],
  },
  'into-a-leg-over-a-week': {
    title: 'A leg that has hurt for over a week',
    reason: 'You noted pain or pins and needles in a leg on {firstDay}, and again on {lastDay}.',
    todo: ['See a physio or your GP soon.', legSigns],
    whom: 'physio-or-gp',
    sources: ['MIV', 'NHSB'],
  },
  'life-on-hold-work': {
    title: 'Over a week without work or caring',
    reason:
      'You noted that you could not work, or care for others, on {firstDay}, and the same on {lastDay}.',
    todo: ['Talk to your GP or a physio soon. They can help you find a way back, step by step.'],
    whom: 'physio-or-gp',
    sources: ['DR'],
  },
  'life-on-hold-sleep': {
    title: 'Over a week with hardly any sleep',
    reason: 'You noted that you hardly slept on {firstDay}, and the same on {lastDay}.',
    todo: ['Talk to your GP or a physio soon. Nights can be made easier.'],
    whom: 'physio-or-gp',
    sources: ['DR'],
  },
  'not-coping-questions': {
    title: 'This is weighing on you',
    reason: 'Your last answers about mood and worry are worth talking about.',
    todo: ['Talk to your GP, and to someone you trust. Pain that goes on wears anyone down.'],
    whom: 'gp',
    sources: ['PHQ', 'DR'],
  },
  'not-coping-afraid-to-move': {
    title: 'Afraid to move',
    reason: 'You said that you are afraid to move. Many people are, after a spasm.',
    todo: ['Tell a physio or your GP. They can try moves with you, at your pace.'],
    whom: 'physio-or-gp',
    sources: ['DR'],
  },
  'painkillers-anti-inflammatory': {
    title: 'Painkillers for {dayCount} days in a row',
    reason: 'You noted an anti-inflammatory on {dayCount} days in a row.',
    todo: ['Ask a pharmacist or your GP about it.'],
    whom: 'pharmacist',
    sources: ['DR'],
  },
  'painkillers-codeine': {
    title: 'Codeine for {dayCount} days in a row',
    reason: 'You noted codeine on {dayCount} days in a row.',
    todo: ['Ask a pharmacist or your GP about it. It can become hard to stop.'],
    whom: 'pharmacist',
    sources: ['COPL', 'DR'],
  },
};
