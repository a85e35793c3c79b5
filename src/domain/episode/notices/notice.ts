import type { Nrs } from '../../journal/entry.ts';
import type { LocalDay } from '../../time/local-day.ts';
import type { SoonSignId } from '../../triage/red-flag.ts';

/** What each notice is about, and the facts it was worked out from: its text gives these as the reason. */
interface NoticeReasons {
  /** Pain on day 15 or later. */
  E1: { startDay: LocalDay; dayNumber: number };
  /** Episodes and spasms that began in the last twelve months, flares in the last four weeks. */
  E2: { episodeCount: number; spasmCount: number; flareCount: number; isStrong: boolean };
  'not-better': { startDay: LocalDay; dayNumber: number; painThen: Nrs; painLast: Nrs };
  'into-a-leg': { firstDay: LocalDay; lastDay: LocalDay };
  'life-on-hold-work': { firstDay: LocalDay; lastDay: LocalDay };
  'life-on-hold-sleep': { firstDay: LocalDay; lastDay: LocalDay };
  'not-coping': { said: 'questions' | 'afraid-to-move' };
  'painkillers-anti-inflammatory': { dayCount: number };
  'painkillers-codeine': { dayCount: number };
}

export type NoticeId = keyof NoticeReasons;

export type NoticeOf<K extends NoticeId> = {
  id: K;
  /** Grows from 1 as it becomes truer; put away at one degree, it comes back at a higher one only. */
  degree: number;
  /** From this day on it is about the same thing: what was answered before was about something else. */
  since: LocalDay;
  /** The soon-sign of triage that it makes; null for one that is not yet any. */
  sign: SoonSignId | null;
  reason: NoticeReasons[K];
};

export type Notice = { [K in NoticeId]: NoticeOf<K> }[NoticeId];
