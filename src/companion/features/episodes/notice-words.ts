import { noticeTexts, type NoticeText, type NoticeTextId } from '../../../content/escalation/notice-texts.ts';
import type { Notice } from '../../../domain/episode/notices/notice.ts';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayWords } from './day-words.ts';

export type NoticeWords = Pick<NoticeText, 'title' | 'reason' | 'todo' | 'whom'>;

/** What a notice says, with its facts filled in. */
export function noticeWords(notice: Notice, today: LocalDay): NoticeWords {
  const { title, reason, todo, whom } = noticeTexts[textIdOf(notice)];
  const facts: Record<string, unknown> = { ...notice.reason };
  if (notice.id === 'E2') facts.nth = nth(notice.reason.episodeCount);
  const filled = (text: string) => fillFacts(text, facts, today);
  return { title: filled(title), reason: filled(reason), todo: todo.map(filled), whom };
}

export function fillFacts(text: string, facts: Readonly<Record<string, unknown>>, today: LocalDay): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    if (isLocalDay(fact)) return dayWords(fact, today);
    return fact === undefined ? whole : String(fact);
  });
}

function textIdOf(notice: Notice): NoticeTextId {
  switch (notice.id) {
    case 'E1':
      if (notice.degree >= 3) return 'E1-over-twelve-weeks';
      return notice.degree === 2 ? 'E1-over-six-weeks' : 'E1-over-two-weeks';
    case 'E2': {
      const { episodeCount, spasmCount, isStrong } = notice.reason;
      if (isStrong) return episodeCount >= 3 ? 'E2-episodes-strong' : 'E2-flares';
      return episodeCount >= 2 || spasmCount < 3 ? 'E2-episodes' : 'E2-spasms';
    }
    case 'not-better':
      return 'not-better';
    case 'into-a-leg':
      return notice.sign === null ? 'into-a-leg-new' : 'into-a-leg-over-a-week';
    case 'not-coping':
      return `not-coping-${notice.reason.said}`;
    case 'life-on-hold-work':
    case 'life-on-hold-sleep':
    case 'painkillers-anti-inflammatory':
    case 'painkillers-codeine':
      return notice.id;
  }
}

const smallOrdinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

const nth = (count: number): string => smallOrdinals[count] ?? `${count}th`;
