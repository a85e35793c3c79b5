import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../time/local-day.ts';
import type { Episode } from './episode.ts';
import { episodesOf } from './episodes.ts';
import { dayAt, FakeDiary } from './fake-diary.ts';
import { gapAnswered, gapToAsk, type GapAnswer } from './gap-question.ts';
import { leftOutByHand } from './left-out.ts';

const brief = ({ startDay, endDay, state, isByHand }: Episode) => [startDay, endDay, state, isByHand];
const briefly = (diary: FakeDiary, today: LocalDay) => episodesOf(diary.entries, today).map(brief);

/** Ten days of pain, in check-ins. */
function tenDays() {
  const diary = new FakeDiary();
  const id = diary.checkIn(0, 5, 6);
  diary.checkIns(1, 9, 4);
  return { diary, id };
}

test('it began earlier', () => {
  const { diary, id } = tenDays();
  diary.correct(9, id, 'began', dayAt(-5));
  expect(briefly(diary, dayAt(9))).toEqual([[dayAt(-5), null, 'going-on', true]]);
});

describe('it was over on a day', () => {
  test('pain noted after that, but before the word, is not part of it', () => {
    const { diary, id } = tenDays();
    diary.correct(9, id, 'recovered', dayAt(6));
    expect(briefly(diary, dayAt(9))).toEqual([[dayAt(0), dayAt(6), 'recovered', true]]);
  });

  test('the days since count as pain-free: after 29 it is not yet over, after 30 it is', () => {
    const { diary, id } = tenDays();
    diary.correct(9, id, 'recovered', dayAt(9));
    expect(briefly(diary, dayAt(38))).toEqual([[dayAt(0), dayAt(9), 'recovered', true]]);
    expect(briefly(diary, dayAt(39))).toEqual([[dayAt(0), dayAt(9), 'over', true]]);
  });

  test('new pain within 30 days is the same episode, after that a new one', () => {
    const same = tenDays();
    same.diary.correct(9, same.id, 'recovered', dayAt(9));
    same.diary.checkIns(39, 40, 4);
    expect(briefly(same.diary, dayAt(40))).toEqual([[dayAt(0), null, 'going-on', true]]);
    const another = tenDays();
    another.diary.correct(9, another.id, 'recovered', dayAt(9));
    another.diary.checkIns(40, 41, 4);
    expect(briefly(another.diary, dayAt(41))).toEqual([
      [dayAt(0), dayAt(9), 'over', true],
      [dayAt(40), null, 'going-on', false],
    ]);
  });

  test('a later word that it goes on takes it back, and the other way round', () => {
    const { diary, id } = tenDays();
    diary.correct(10, id, 'recovered', dayAt(9));
    diary.correct(12, id, 'going-on');
    expect(briefly(diary, dayAt(12))).toEqual([[dayAt(0), null, 'going-on', true]]);
    diary.correct(13, id, 'recovered', dayAt(12));
    expect(briefly(diary, dayAt(13))).toEqual([[dayAt(0), dayAt(12), 'recovered', true]]);
  });
});

test('it still goes on, whatever the days in between said', () => {
  const { diary, id } = tenDays();
  diary.checkIns(10, 39, 0);
  expect(briefly(diary, dayAt(39))).toEqual([[dayAt(0), dayAt(9), 'over', false]]);
  diary.correct(40, id, 'going-on');
  expect(briefly(diary, dayAt(40))).toEqual([[dayAt(0), null, 'going-on', true]]);
});

test('two are one, and two again', () => {
  const { diary } = tenDays();
  diary.checkIns(10, 39, 0);
  const again = diary.checkIn(40, 5);
  diary.checkIn(41, 5);
  diary.correct(41, again, 'part-of-earlier');
  expect(briefly(diary, dayAt(41))).toEqual([[dayAt(0), null, 'going-on', true]]);
  diary.correct(42, again, 'as-worked-out');
  expect(briefly(diary, dayAt(42))).toEqual([
    [dayAt(0), dayAt(9), 'over', false],
    [dayAt(40), null, 'going-on', false],
  ]);
});

describe('what does not count', () => {
  test('an episode that is none is left out, until the person counts it again', () => {
    const { diary, id } = tenDays();
    diary.correct(9, id, 'not-an-episode', dayAt(0));
    expect(briefly(diary, dayAt(9))).toEqual([]);
    expect(leftOutByHand(diary.entries)).toEqual([{ id, what: 'episode', day: dayAt(0) }]);
    diary.correct(10, id, 'as-worked-out');
    expect(briefly(diary, dayAt(10))).toEqual([[dayAt(0), null, 'going-on', false]]);
    expect(leftOutByHand(diary.entries)).toEqual([]);
  });

  test('pain that comes after that word is looked at by itself', () => {
    const { diary, id } = tenDays();
    diary.correct(9, id, 'not-an-episode', dayAt(0));
    diary.checkIns(12, 13, 6);
    expect(briefly(diary, dayAt(13))).toEqual([[dayAt(12), null, 'going-on', false]]);
  });

  test('the word on a day that is noted anew still holds for it', () => {
    const { diary, id } = tenDays();
    diary.correct(9, id, 'began', dayAt(-3));
    diary.checkIn(10, 5, 5, { day: dayAt(0) });
    expect(episodesOf(diary.entries, dayAt(10)).map((one) => [one.id, one.startDay])).toEqual([
      [id, dayAt(-3)],
    ]);
  });
});

describe('times noted by hand', () => {
  const noted = (diary: FakeDiary, began: LocalDay, ended: LocalDay | null) =>
    diary.write(10, '21:00', { kind: 'episode-noted', values: { began, ended } });

  test('stand beside what was worked out', () => {
    const { diary } = tenDays();
    noted(diary, dayAt(-100), dayAt(-80));
    expect(briefly(diary, dayAt(10))).toEqual([
      [dayAt(-100), dayAt(-80), 'over', true],
      [dayAt(0), null, 'going-on', false],
    ]);
  });

  test('belong to what follows within 30 days', () => {
    const { diary } = tenDays();
    noted(diary, dayAt(-50), dayAt(-30));
    expect(briefly(diary, dayAt(10))).toEqual([[dayAt(-50), null, 'going-on', true]]);
  });

  test('go on to the day of the note when they have no end', () => {
    const diary = new FakeDiary();
    noted(diary, dayAt(-50), null);
    expect(briefly(diary, dayAt(10))).toEqual([[dayAt(-50), null, 'going-on', true]]);
  });

  test('with days the wrong way round, or in the future, are left out', () => {
    const diary = new FakeDiary();
    noted(diary, dayAt(-50), dayAt(-60));
    noted(diary, dayAt(20), dayAt(30));
    expect(briefly(diary, dayAt(10))).toEqual([]);
  });
});

describe('the question about a silent time', () => {
  const silent = () => {
    const { diary } = tenDays();
    const againId = diary.checkIn(100, 4);
    diary.checkIn(101, 4);
    const ask = () => gapToAsk(diary.entries, dayAt(101));
    const answer = (given: GapAnswer) => {
      const gap = ask();
      if (gap) diary.write(101, '21:00', gapAnswered(gap, given));
      return briefly(diary, dayAt(101));
    };
    return { againId, ask, answer };
  };

  test('names the last pain before and the first after', () => {
    const { againId, ask } = silent();
    expect(ask()).toEqual({ againId, lastPainDay: dayAt(9), againDay: dayAt(100) });
  });

  test.each<[GapAnswer, unknown[][]]>([
    [
      'well',
      [
        [dayAt(0), dayAt(9), 'over', false],
        [dayAt(100), null, 'going-on', true],
      ],
    ],
    ['never-well', [[dayAt(0), null, 'going-on', true]]],
    ['cannot-say', [[dayAt(0), null, 'going-on', false]]],
  ])('%s answers it for good', (given, episodes) => {
    const { ask, answer } = silent();
    expect(answer(given)).toEqual(episodes);
    expect(ask()).toBeNull();
  });
});
