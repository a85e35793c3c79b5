import type { JournalEntry } from '../../journal/entry.ts';
import type { ZonedNow } from '../../time/instant.ts';
import { addDays, localDay } from '../../time/local-day.ts';
import type { SoonSignId } from '../../triage/red-flag.ts';
import { dayOfEntry } from '../day-of-entry.ts';
import { currentOf, episodesOf } from '../episodes.ts';
import { dayRecords } from '../known-days.ts';
import { spasmEvents } from '../spasm-events.ts';
import { intoALeg } from './into-a-leg.ts';
import { lifeOnHold } from './life-on-hold.ts';
import { notBetter, PAIN_DAY_AFTER_A_MONTH } from './not-better.ts';
import { notCoping } from './not-coping.ts';
import type { Notice } from './notice.ts';
import { painForTwoWeeks } from './pain-for-two-weeks.ts';
import { painkillersTooLong, type PainkillerDays } from './painkillers-too-long.ts';
import { repeated } from './repeated.ts';

/**
 * What is worth telling the person now, most pressing first: every rule that holds, without what they have put away or
 * acted on at this degree. `entries` are effective entries in id order; `painkillers` null where doses cannot be counted.
 */
export function dueNotices(
  entries: readonly JournalEntry[],
  now: ZonedNow,
  painkillers: PainkillerDays | null = null,
): Notice[] {
  const holding = holdingNotices(entries, now, painkillers);
  return holding.filter(
    (notice) => !isAnswered(notice, entries) && !isToldByAnother(notice, holding, entries),
  );
}

/** The soon-signs that the journal shows, told or not: what `triage` takes as computed. */
export function computedSoonSigns(
  entries: readonly JournalEntry[],
  now: ZonedNow,
  painkillers: PainkillerDays | null = null,
): SoonSignId[] {
  return holdingNotices(entries, now, painkillers).flatMap(({ sign }) => sign ?? []);
}

/** Every notice whose rule holds, also those put away or acted on, most pressing first. */
export function holdingNotices(
  entries: readonly JournalEntry[],
  now: ZonedNow,
  painkillers: PainkillerDays | null,
): Notice[] {
  const today = localDay(now.now, now.timeZone);
  const episodes = episodesOf(entries, today);
  const latest = addDays(today, 1);
  const records = dayRecords(entries).filter(({ day }) => day <= latest);
  const episode = currentOf(episodes, today);
  const notices = [
    episode && intoALeg(episode, entries),
    ...(painkillers ? painkillersTooLong(painkillers, today) : []),
    episode && notCoping(entries, episode.knownSinceDay),
    repeated(episodes, spasmEvents(entries), today),
    episode && painForTwoWeeks(episode),
    episode && notBetter(episode, records),
    ...(episode ? lifeOnHold(episode, records) : []),
  ];
  return notices.filter((notice) => notice !== null);
}

/** "Not better" is no news beside two weeks of pain: both ask for the same visit. After a month it is, once. */
function isToldByAnother(
  notice: Notice,
  holding: readonly Notice[],
  entries: readonly JournalEntry[],
): boolean {
  const twoWeeks = holding.find(({ id }) => id === 'E1');
  if (notice.id !== 'not-better' || !twoWeeks) return false;
  if (notice.degree === 1 || !isAnswered(twoWeeks, entries)) return true;
  const afterAMonth = addDays(notice.since, PAIN_DAY_AFTER_A_MONTH - 1);
  return isAnswered({ ...twoWeeks, since: afterAMonth }, entries);
}

function isAnswered({ id, degree, since }: Notice, entries: readonly JournalEntry[]): boolean {
  return entries.some(
    (entry) =>
      entry.kind === 'notice-answered' &&
      entry.values.noticeId === id &&
      entry.values.degree >= degree &&
      (dayOfEntry(entry) ?? '') >= since,
  );
}
