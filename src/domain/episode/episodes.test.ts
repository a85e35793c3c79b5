import { describe, expect, test } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { Episode } from './episode.ts';
import { currentEpisode, episodesOf } from './episodes.ts';
import { dayAt, FakeDiary } from './fake-diary.ts';
import { spasmEvents } from './spasm-events.ts';

const brief = ({ startDay, endDay, recoveredDay, state }: Episode) => [startDay, endDay, recoveredDay, state];
const gapsIn = (diary: FakeDiary, today: LocalDay) =>
  episodesOf(diary.entries, today).flatMap(({ gaps }) => gaps);
const briefly = (diary: FakeDiary, today: LocalDay) => episodesOf(diary.entries, today).map(brief);

describe('what makes an episode', () => {
  test('pain on two days is one, from its first day', () => {
    const diary = new FakeDiary();
    const first = diary.checkIn(0, 3, 5);
    diary.checkIn(1, 2, 4);
    expect(episodesOf(diary.entries, dayAt(1))).toEqual([
      {
        id: first,
        startDay: dayAt(0),
        endDay: null,
        recoveredDay: null,
        state: 'going-on',
        spasms: [],
        flares: [],
        saidBeginning: { kind: 'nothing' },
        lastPainDay: dayAt(1),
        lastKnownDay: dayAt(1),
        knownSinceDay: dayAt(0),
        gaps: [],
        isByHand: false,
        correctedIds: [],
      },
    ]);
  });

  test('a spasm under 24 hours with no pain after it is none', () => {
    const diary = new FakeDiary();
    diary.spasm(0, 2);
    diary.checkIn(1, 0, 1);
    expect(briefly(diary, dayAt(1))).toEqual([]);
  });

  test('a spasm of exactly 24 hours is none, and of a minute more is one', () => {
    const exactly = new FakeDiary();
    exactly.spasm(0, 24);
    expect(briefly(exactly, dayAt(3))).toEqual([]);
    const longer = new FakeDiary();
    longer.spasm(0, 24 + 1 / 60);
    expect(briefly(longer, dayAt(3))).toEqual([[dayAt(0), null, null, 'going-on']]);
  });

  test('a spasm said to have passed, nobody knows when, is none however late that was said', () => {
    const diary = new FakeDiary();
    diary.spasm(0, null);
    diary.write(3, '18:00', {
      kind: 'spasm-ended',
      values: { helped: [], doing: '', note: '', whenUnknown: true },
    });
    diary.checkIns(3, 9, 0);
    expect(episodesOf(diary.entries, dayAt(9))).toEqual([]);
    expect(spasmEvents(diary.entries)).toMatchObject([{ endedAt: null }]);
  });

  test('two short spasms a day apart, each said the next day to have passed, are none', () => {
    const diary = new FakeDiary();
    const passes = (day: number) => {
      diary.spasm(day, null);
      diary.write(day, '12:30', { kind: 'pain-rated', values: { nrs: 7, moment: 'at-start' } });
      diary.write(day + 1, '08:00', {
        kind: 'spasm-ended',
        values: { helped: [], doing: '', note: '', whenUnknown: true },
      });
    };
    passes(0);
    passes(1);
    passes(2);
    expect(episodesOf(diary.entries, dayAt(5))).toEqual([]);
  });

  test('a spasm that was rated over more than 24 hours is one, though nobody knows when it passed', () => {
    const diary = new FakeDiary();
    diary.spasm(0, null);
    diary.write(2, '12:30', { kind: 'pain-rated', values: { nrs: 5, moment: 'before-moving' } });
    diary.write(4, '08:00', {
      kind: 'spasm-ended',
      values: { helped: [], doing: '', note: '', whenUnknown: true },
    });
    expect(episodesOf(diary.entries, dayAt(5))).toHaveLength(1);
  });

  test('pain noted 24 hours after a spasm is none yet, and a minute later it is', () => {
    for (const [time, count] of [
      ['12:00', 0],
      ['12:01', 1],
    ] as const) {
      const diary = new FakeDiary();
      diary.spasm(0);
      diary.write(1, time, { kind: 'check-in-noted', values: { day: dayAt(1), painNow: 4 } });
      expect(briefly(diary, dayAt(1))).toHaveLength(count);
    }
  });

  test('pain of 1 is no pain, of 2 it is', () => {
    for (const [nrs, count] of [
      [1, 0],
      [2, 1],
    ] as const) {
      const diary = new FakeDiary();
      diary.checkIns(0, 3, nrs);
      expect(briefly(diary, dayAt(3))).toHaveLength(count);
    }
  });

  test('short spasms with pain-free days between are spasms and no episode', () => {
    const diary = new FakeDiary();
    diary.spasm(0);
    diary.checkIns(1, 3, 0);
    diary.spasm(4);
    diary.checkIns(5, 6, 1);
    expect(briefly(diary, dayAt(6))).toEqual([]);
  });

  test('short spasms of which nothing is known in between are no episode either', () => {
    const diary = new FakeDiary();
    for (const day of [0, 1, 5, 9]) diary.spasm(day);
    expect(briefly(diary, dayAt(9))).toEqual([]);
  });
});

describe('what is over a day, and what is not', () => {
  const checkInAt = (diary: FakeDiary, after: number, time: string, painNow: Nrs, painWorst?: Nrs) =>
    diary.write(after, time, {
      kind: 'check-in-noted',
      values: { day: dayAt(after), painNow, ...(painWorst === undefined ? {} : { painWorst }) },
    });
  const rate = (diary: FakeDiary, after: number, time: string, nrs: Nrs) =>
    diary.write(after, time, { kind: 'pain-rated', values: { nrs, moment: 'at-start' } });
  const count = (diary: FakeDiary, after: number) => briefly(diary, dayAt(after)).length;

  test('an evening and the next morning are not, an evening and the next are', () => {
    for (const [time, episodes] of [
      ['08:00', 0],
      ['15:59', 0],
      ['16:00', 1],
      ['20:00', 1],
    ] as const) {
      const diary = new FakeDiary();
      checkInAt(diary, 0, '20:00', 5);
      checkInAt(diary, 1, time, 5);
      expect(count(diary, 1), time).toBe(episodes);
    }
  });

  test('two check-ins of one day are not, and a third one the day after is', () => {
    const diary = new FakeDiary();
    checkInAt(diary, 0, '08:00', 5);
    checkInAt(diary, 0, '22:00', 5);
    expect(count(diary, 0)).toBe(0);
    checkInAt(diary, 1, '09:00', 5);
    expect(count(diary, 1)).toBe(1);
  });

  test('a day filled in afterwards has no time of day: two days apart are, one is not', () => {
    const diary = new FakeDiary();
    checkInAt(diary, 2, '09:00', 5);
    diary.checkIn(2, 5, 5, { day: dayAt(1) });
    expect(count(diary, 2)).toBe(0);
    diary.checkIn(2, 5, 5, { day: dayAt(0) });
    expect(count(diary, 2)).toBe(1);
  });

  test('an earlier time of one day is not, of two days it is', () => {
    for (const [ended, episodes] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const diary = new FakeDiary();
      diary.write(9, '20:00', { kind: 'episode-noted', values: { began: dayAt(0), ended: dayAt(ended) } });
      expect(count(diary, 9)).toBe(episodes);
    }
  });

  test('ratings in the guide on days that follow one another are, once they are over 24 hours apart', () => {
    const diary = new FakeDiary();
    rate(diary, 0, '10:00', 6);
    rate(diary, 1, '10:00', 5);
    expect(count(diary, 1)).toBe(0);
    rate(diary, 1, '10:01', 5);
    expect(briefly(diary, dayAt(1))).toEqual([[dayAt(0), null, null, 'going-on']]);
  });

  test('ratings with an unknown day between, of no pain, or in spasms that ended are not', () => {
    const apart = new FakeDiary();
    rate(apart, 0, '10:00', 6);
    rate(apart, 2, '12:00', 6);
    expect(count(apart, 2)).toBe(0);
    const eased = new FakeDiary();
    rate(eased, 0, '10:00', 6);
    rate(eased, 1, '12:00', 1);
    expect(count(eased, 1)).toBe(0);
    const spasms = new FakeDiary();
    for (const after of [0, 1]) {
      spasms.write(after, `1${after}:00`, { kind: 'guide-run-started', values: {} });
      rate(spasms, after, `1${after}:01`, 8);
      spasms.write(after, `1${after}:30`, {
        kind: 'spasm-ended',
        values: { helped: [], doing: '', note: '' },
      });
    }
    expect(count(spasms, 1)).toBe(0);
  });
});

describe('when it ends', () => {
  const twoPainfulDays = () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 5);
    return diary;
  };

  test('six pain-free days running are not yet a recovery, the seventh is', () => {
    const diary = twoPainfulDays();
    diary.checkIns(2, 7, 1);
    expect(briefly(diary, dayAt(7))).toEqual([[dayAt(0), null, null, 'going-on']]);
    diary.checkIn(8, 0, 1);
    expect(briefly(diary, dayAt(8))).toEqual([[dayAt(0), dayAt(1), dayAt(8), 'recovered']]);
  });

  test('a day without an entry breaks the seven', () => {
    const diary = twoPainfulDays();
    diary.checkIns(2, 5, 0);
    diary.checkIns(7, 12, 0);
    expect(briefly(diary, dayAt(12))).toEqual([[dayAt(0), null, null, 'going-on']]);
  });

  test('pain after 29 pain-free days is the same episode, after 30 a new one', () => {
    const same = twoPainfulDays();
    same.checkIns(2, 30, 0);
    same.checkIns(31, 32, 4);
    expect(briefly(same, dayAt(32))).toEqual([[dayAt(0), null, null, 'going-on']]);
    const another = twoPainfulDays();
    another.checkIns(2, 31, 0);
    expect(briefly(another, dayAt(31))).toEqual([[dayAt(0), dayAt(1), dayAt(8), 'over']]);
    another.checkIns(32, 33, 4);
    expect(briefly(another, dayAt(33))).toEqual([
      [dayAt(0), dayAt(1), dayAt(8), 'over'],
      [dayAt(32), null, null, 'going-on'],
    ]);
  });

  test('a spasm under 24 hours after the end begins no new one', () => {
    const diary = twoPainfulDays();
    diary.checkIns(2, 31, 0);
    diary.spasm(32);
    expect(briefly(diary, dayAt(32))).toEqual([[dayAt(0), dayAt(1), dayAt(8), 'over']]);
  });

  test('months without an entry do not end it', () => {
    const diary = twoPainfulDays();
    expect(briefly(diary, dayAt(200))).toEqual([[dayAt(0), null, null, 'going-on']]);
  });
});

describe('the episode of today', () => {
  test('is still known after 30 days without an entry, and not after 31', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 5);
    expect(currentEpisode(diary.entries, dayAt(31))?.startDay).toBe(dayAt(0));
    expect(currentEpisode(diary.entries, dayAt(32))).toBeNull();
  });

  test('is none once the last is over', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 5);
    diary.checkIns(2, 31, 0);
    expect(currentEpisode(diary.entries, dayAt(31))).toBeNull();
  });
});

describe('a long time of which nothing is known', () => {
  test('is asked about from 30 days on, when there is pain again', () => {
    const short = new FakeDiary();
    short.checkIns(0, 1, 5);
    short.checkIns(31, 32, 4);
    expect(gapsIn(short, dayAt(32))).toEqual([]);
    const long = new FakeDiary();
    long.checkIns(0, 1, 5);
    const againId = long.checkIn(32, 4);
    expect(gapsIn(long, dayAt(32))).toEqual([{ againId, lastPainDay: dayAt(1), againDay: dayAt(32) }]);
    expect(episodesOf(long.entries, dayAt(32)).map(({ knownSinceDay }) => knownSinceDay)).toEqual([
      dayAt(32),
    ]);
  });

  test('is not asked about where a short spasm alone lies before it', () => {
    const diary = new FakeDiary();
    diary.spasm(0);
    diary.checkIns(100, 101, 4);
    expect(gapsIn(diary, dayAt(101))).toEqual([]);
    expect(briefly(diary, dayAt(101))).toEqual([[dayAt(100), null, null, 'going-on']]);
  });

  test('the person was well in between: two episodes', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 5);
    const again = diary.checkIn(100, 4);
    diary.checkIn(101, 4);
    diary.correct(101, again, 'separate');
    expect(gapsIn(diary, dayAt(101))).toEqual([]);
    expect(briefly(diary, dayAt(101))).toEqual([
      [dayAt(0), dayAt(1), null, 'over'],
      [dayAt(100), null, null, 'going-on'],
    ]);
  });

  test('it never went away: one episode, and the question is answered', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 5);
    const again = diary.checkIn(100, 4);
    diary.correct(100, again, 'part-of-earlier');
    expect(gapsIn(diary, dayAt(100))).toEqual([]);
    expect(
      episodesOf(diary.entries, dayAt(100)).map(({ startDay, knownSinceDay }) => [startDay, knownSinceDay]),
    ).toEqual([[dayAt(0), dayAt(0)]]);
  });
});
