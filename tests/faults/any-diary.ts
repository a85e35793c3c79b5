import fc from 'fast-check';
import { nextEntryId, type EntryId } from '../../src/domain/journal/entry-id.ts';
import type { EntryKind, EntryValues, JournalEntry, Nrs } from '../../src/domain/journal/entry.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../src/domain/time/instant.ts';
import { addDays, localDay } from '../../src/domain/time/local-day.ts';

const anyNrs = fc.integer({ min: 0, max: 10 }).map((nrs) => nrs as Nrs);
/** Pain comes and goes in stretches; alone, numbers out of a hat would never be well. */
const lowOrAny = fc.oneof(fc.constantFrom<Nrs>(0, 1), anyNrs);

/** Something written down so many hours after what was written before. */
interface Draft {
  afterHours: number;
  what: 'check-in' | 'spasm' | 'spasm-ended' | 'rating' | 'noted' | 'word' | 'answer' | 'mood' | 'changed';
  nrs: Nrs;
  worst: Nrs | null;
  daysBack: number;
  /** Which of the entries so far it is about. */
  about: number;
  choice: number;
}

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  afterHours: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(8, 23, 24, 25) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 * 24 }) },
  ),
  what: fc.constantFrom(
    ...(['check-in', 'check-in', 'check-in', 'check-in', 'check-in', 'spasm', 'spasm-ended'] as const),
    ...(['rating', 'noted', 'word', 'answer', 'mood', 'changed'] as const),
  ),
  nrs: lowOrAny,
  worst: fc.option(lowOrAny, { nil: null, freq: 6 }),
  daysBack: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 60 })),
  about: fc.nat(200),
  choice: fc.nat(100),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const changes: readonly EntryValues['episode-corrected']['change'][] = [
  'began',
  'recovered',
  'going-on',
  'part-of-earlier',
  'separate',
  'not-an-episode',
  'not-a-spasm',
  'as-worked-out',
];

const START: Instant = Date.UTC(2026, 0, 5, 9);
const seeds = fc.tuple(
  fc.array(anyDraft, { minLength: 15, maxLength: 60, size: 'max' }),
  fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 12, size: 'max' }),
);

/**
 * A year or so of somebody's notes, raw, in id order, for tests: days with and without a word, corrections, times noted by
 * hand, in one of these zones. A stretch of equal days lies before every note, so that people get well as well.
 */
export const anyDiary = (zones: readonly string[]): fc.Arbitrary<JournalEntry[]> =>
  fc.tuple(seeds, fc.constantFrom(...zones)).map(([[drafts, stretches], timeZone]) => {
    const entries: JournalEntry[] = [];
    let now = START;
    const write = <K extends EntryKind>(kind: K, values: EntryValues[K]) => {
      const id = nextEntryId(entries.at(-1)?.id ?? null, now, () => 0.5);
      entries.push({ version: 1, id, at: now, timeZone, kind, values } as unknown as JournalEntry);
    };
    for (const [at, draft] of drafts.entries()) {
      // Some stretches are wholly noted, others wholly silent.
      const stretch = stretches[at] ?? 0;
      for (let day = 0; day < Math.min(stretch, 35); day += 1) {
        now += DAY_MS;
        if (stretch % 2 === 0)
          write('check-in-noted', { day: localDay(now, utcIfOdd(timeZone)), painNow: 0, painWorst: 1 });
      }
      now += draft.afterHours * HOUR_MS;
      writeDraft(draft, write, entries, addDays(localDay(now, utcIfOdd(timeZone)), -draft.daysBack));
    }
    return entries;
  });

const utcIfOdd = (timeZone: string) => (timeZone.startsWith('Mars') ? 'UTC' : timeZone);

function writeDraft(
  { what, nrs, worst, about, choice }: Draft,
  write: <K extends EntryKind>(kind: K, values: EntryValues[K]) => void,
  entries: readonly JournalEntry[],
  day: string,
): void {
  const aboutId = (entries.length > 0 ? pick(entries, about).id : '0mna1b2c3000abcdefghij') as EntryId;
  switch (what) {
    case 'check-in':
      write('check-in-noted', {
        day,
        painNow: nrs,
        ...(worst === null ? {} : { painWorst: worst }),
        ...(choice % 3 === 0 ? { work: 'not' as const, sleep: 'hardly' as const } : {}),
        ...(choice % 7 === 0 ? { newSigns: ['leg-pain'] } : {}),
      });
      break;
    case 'spasm':
      write('guide-run-started', {});
      break;
    case 'spasm-ended':
      write('spasm-ended', { helped: [], doing: '', note: '' });
      break;
    case 'rating':
      write('pain-rated', { nrs, moment: 'after-moving' });
      break;
    case 'noted':
      write('episode-noted', { began: addDays(day, -choice), ended: choice % 4 === 0 ? null : day });
      break;
    case 'word':
      write('episode-corrected', {
        episodeId: aboutId,
        change: pick(changes, choice),
        day: choice % 3 === 0 ? null : day,
      });
      break;
    case 'answer':
      write('notice-answered', {
        noticeId: pick(['E1', 'E2', 'not-better', 'life-on-hold-work'], choice),
        degree: 1 + (choice % 3),
        answer: 'dismissed',
      });
      break;
    case 'mood':
      write('phq4-answered', { scores: [choice % 4, nrs % 4, about % 4, 1] });
      break;
    case 'changed':
      if (choice % 2 === 0) write('entry-removed', { removedId: aboutId });
      else write('entry-corrected', { correctedId: aboutId, values: {} });
  }
}
