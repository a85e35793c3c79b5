import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveEntries, mergeEntries } from '../../src/domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../src/domain/journal/entry.ts';
import { HOUR_MS, type ZonedNow } from '../../src/domain/time/instant.ts';
import { isLocalDay } from '../../src/domain/time/is-local-day.ts';
import { addDays, daysBetween, localDay } from '../../src/domain/time/local-day.ts';
import { EPISODE_CLEAR_DAYS } from '../../src/domain/episode/episode-rules.ts';
import { currentEpisode, episodesOf } from '../../src/domain/episode/episodes.ts';
import { gapAnswered, gapToAsk } from '../../src/domain/episode/gap-question.ts';
import { dayRecords } from '../../src/domain/episode/known-days.ts';
import { computedSoonSigns, dueNotices } from '../../src/domain/episode/notices/due-notices.ts';
import { spasmEvents } from '../../src/domain/episode/spasm-events.ts';
import { anyDiary } from './any-diary.ts';
import { faultRuns } from './runs.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'];

/** Simulated years of notes. */
const runs = { numRuns: faultRuns({ sample: 60, full: 3000 }) };

const lastMoment = (entries: readonly JournalEntry[], timeZone = zones[0] as string): ZonedNow => ({
  now: (entries.at(-1)?.at ?? 0) + HOUR_MS,
  timeZone: entries[0]?.timeZone ?? timeZone,
});
const todayOf = ({ now, timeZone }: ZonedNow) => localDay(now, timeZone);

/** All that is derived. */
function view(raw: readonly JournalEntry[], now: ZonedNow) {
  const entries = effectiveEntries(raw);
  return {
    days: dayRecords(entries),
    episodes: episodesOf(entries, todayOf(now)),
    notices: dueNotices(entries, now),
    signs: computedSoonSigns(entries, now),
  };
}

test('no order of arrival, and no merge, changes what is known', () => {
  fc.assert(
    fc.property(
      anyDiary(zones).chain((diary) =>
        fc.tuple(
          fc.constant(diary),
          fc.shuffledSubarray(diary, { minLength: diary.length }),
          fc.subarray(diary),
        ),
      ),
      ([diary, shuffled, part]) => {
        const now = lastMoment(diary);
        const known = view(diary, now);
        expect(view(shuffled, now)).toEqual(known);
        expect(view(mergeEntries(part, shuffled), now)).toEqual(known);
      },
    ),
    runs,
  );
});

test('every episode holds together, in every zone', () => {
  fc.assert(
    fc.property(anyDiary(zones), (diary) => {
      const now = lastMoment(diary);
      const entries = effectiveEntries(diary);
      const episodes = episodesOf(entries, todayOf(now));
      expect(new Set(episodes.map(({ id }) => id)).size).toBe(episodes.length);
      for (const [at, episode] of episodes.entries()) {
        const { startDay, endDay, lastPainDay, lastKnownDay, knownSinceDay, state } = episode;
        for (const day of [startDay, lastPainDay, lastKnownDay, knownSinceDay])
          expect(isLocalDay(day)).toBe(true);
        expect(startDay <= lastPainDay && lastPainDay <= lastKnownDay).toBe(true);
        expect(knownSinceDay >= startDay).toBe(true);
        expect(endDay === null).toBe(state === 'going-on');
        expect(startDay >= (episodes[at - 1]?.startDay ?? '')).toBe(true);
      }
      const current = currentEpisode(entries, todayOf(now));
      if (current) expect(current).toEqual(episodes.at(-1));
    }),
    runs,
  );
});

test('without a word by hand, no episode ends without thirty pain-free days, and none begins without pain', () => {
  fc.assert(
    fc.property(anyDiary(zones), (diary) => {
      const now = lastMoment(diary);
      const entries = effectiveEntries(diary).filter(
        ({ kind }) => kind !== 'episode-corrected' && kind !== 'episode-noted',
      );
      const records = dayRecords(entries);
      const spasmDays = new Set(spasmEvents(entries).map(({ day }) => day));
      const episodes = episodesOf(entries, todayOf(now));
      for (const [at, { startDay, endDay, state }] of episodes.entries()) {
        const first = records.find(({ day }) => day === startDay);
        // A later check-in of the day that tells of no pain takes none of an earlier one back.
        const told = entries.flatMap((entry) =>
          entry.kind === 'check-in-noted' && entry.values.day === startDay
            ? [entry.values.painNow, entry.values.painWorst ?? 0]
            : [],
        );
        const pain = Math.max(first?.painWorst ?? 0, first?.painNow ?? 0, ...told);
        expect(pain > 1 || spasmDays.has(startDay)).toBe(true);
        if (state !== 'over' || endDay === null) continue;
        const next = episodes[at + 1]?.startDay ?? addDays(todayOf(now), 100);
        const clear = records.filter(({ day, isPainFree }) => isPainFree && day > endDay && day < next);
        expect(clear.length).toBeGreaterThanOrEqual(EPISODE_CLEAR_DAYS);
      }
    }),
    runs,
  );
});

test('no notice is given without its condition', () => {
  fc.assert(
    fc.property(anyDiary(zones), (diary) => {
      const now = lastMoment(diary);
      const today = todayOf(now);
      const entries = effectiveEntries(diary);
      const episodes = episodesOf(entries, today);
      const yearAgo = addDays(today, -366);
      for (const notice of dueNotices(entries, now)) {
        expect(notice.degree).toBeGreaterThan(0);
        const isAboutNow = currentEpisode(entries, today) !== null;
        if (notice.id === 'E2') {
          const { episodeCount, spasmCount, flareCount } = notice.reason;
          expect(episodeCount >= 2 || spasmCount >= 3 || flareCount >= 3).toBe(true);
          expect(episodes.filter(({ startDay }) => startDay > yearAgo).length).toBeGreaterThanOrEqual(
            episodeCount,
          );
        } else expect(isAboutNow).toBe(true);
        if (notice.id === 'E1') {
          expect(notice.reason.dayNumber).toBeGreaterThanOrEqual(15);
          const lastPain = episodes.at(-1)?.lastPainDay ?? '';
          expect(daysBetween(notice.reason.startDay, lastPain)).toBeGreaterThanOrEqual(14);
        }
        if (notice.id === 'not-better')
          expect(notice.reason.painThen - notice.reason.painLast).toBeLessThan(2);
      }
    }),
    runs,
  );
});

test('an answered question about a silent time is not asked again', () => {
  fc.assert(
    fc.property(anyDiary(zones), fc.constantFrom('well', 'never-well', 'cannot-say'), (diary, answer) => {
      const now = lastMoment(diary);
      const gap = gapToAsk(effectiveEntries(diary), todayOf(now));
      if (!gap) return;
      const id = `${'z'.repeat(9)}000${'a'.repeat(10)}`;
      const said = { version: 1, id, at: now.now, timeZone: now.timeZone, ...gapAnswered(gap, answer) };
      const asked = gapToAsk(effectiveEntries([...diary, said as JournalEntry]), todayOf(now));
      expect(asked?.againId).not.toBe(gap.againId);
    }),
    runs,
  );
});

test('nothing breaks on a zone that nobody knows', () => {
  fc.assert(
    fc.property(anyDiary(['Mars/Olympus', 'Europe/London']), (diary) => {
      expect(() => view(diary, { ...lastMoment(diary), timeZone: 'Europe/London' })).not.toThrow();
    }),
    runs,
  );
});
