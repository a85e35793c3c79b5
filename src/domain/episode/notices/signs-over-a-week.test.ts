import { describe, expect, test } from 'vitest';
import { askingAgain } from '../../check-in/new-signs.ts';
import { nextEntryId } from '../../journal/entry-id.ts';
import type { NewEntry } from '../../journal/entry.ts';
import { episodesOf } from '../episodes.ts';
import { dayAt, FakeDiary } from '../fake-diary.ts';
import { dayRecords } from '../known-days.ts';
import { asksOfLeg, intoALeg } from './into-a-leg.ts';
import { lifeOnHold } from './life-on-hold.ts';
import { notCoping } from './not-coping.ts';

const someId = nextEntryId(null, 0, () => 0.5);

function inPain(lastDay: number) {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 5);
  const episode = () => {
    const [first] = episodesOf(diary.entries, dayAt(lastDay));
    if (!first) throw new Error('There is no episode');
    return first;
  };
  return { diary, episode };
}

describe('pain into a leg', () => {
  const noticed = (...tickedOn: number[]) => {
    const { diary, episode } = inPain(20);
    for (const day of tickedOn) diary.checkIn(day, 5, 6, { newSigns: ['leg-pain'] });
    return intoALeg(episode(), diary.entries);
  };

  test('is told on the day it is noted, and is no soon-sign yet', () => {
    expect(noticed()).toBeNull();
    expect(noticed(3)).toEqual({
      id: 'into-a-leg',
      degree: 1,
      since: dayAt(0),
      sign: null,
      reason: { firstDay: dayAt(3), lastDay: dayAt(3) },
    });
  });

  test('noted again a week later is not over a week, a day after that it is', () => {
    expect(noticed(3, 10)).toMatchObject({ degree: 1, sign: null });
    expect(noticed(3, 11)).toMatchObject({ degree: 2, sign: 'RC3' });
  });

  test('ticked once and said to be still there over a week later counts; it asks no danger sign again', () => {
    const { diary, episode } = inPain(20);
    diary.checkIn(3, 5, 6, { newSigns: ['leg-pain'] });
    diary.checkIn(10, 5, 6, { newSigns: ['leg-pain-still'] });
    expect(intoALeg(episode(), diary.entries)).toMatchObject({ degree: 1 });
    const asks = askingAgain();
    for (const entry of diary.entries) asks(entry);
    const still = diary.checkIn(11, 5, 6, { newSigns: ['leg-pain-still'] });
    expect(intoALeg(episode(), diary.entries)).toMatchObject({ degree: 2, sign: 'RC3' });
    expect(diary.entries.filter(({ id }) => id === still).flatMap(asks)).toEqual([]);
  });

  test.each<[string, NewEntry]>([
    ['news of the guide', { kind: 'news-noted', values: { day: dayAt(3), newSigns: ['leg-pain'] } }],
    [
      'a session',
      {
        kind: 'session-pain-rated',
        values: { sessionId: someId, moment: 'during', nrs: 5, stopSigns: ['leg'] },
      },
    ],
    [
      'a step back to an activity',
      {
        kind: 'return-step-tried',
        values: { pausedId: someId, stepId: 'light', painDuring: 5, stopSigns: ['leg'] },
      },
    ],
  ])('said in %s counts as in a check-in, and is asked after', (_where, said) => {
    const { diary, episode } = inPain(20);
    diary.write(3, '12:00', said);
    expect(intoALeg(episode(), diary.entries)).toMatchObject({ degree: 1, reason: { firstDay: dayAt(3) } });
    expect(asksOfLeg(diary.entries, dayAt(4))).toBe(true);
    diary.checkIn(11, 5, 6, { newSigns: ['leg-pain-still'] });
    expect(intoALeg(episode(), diary.entries)).toMatchObject({ degree: 2, sign: 'RC3' });
  });

  test('whether it is still there is asked on the days after it was ticked, while the episode goes on', () => {
    const { diary } = inPain(20);
    diary.checkIn(3, 5, 6, { newSigns: ['leg-pain'] });
    expect([3, 4, 20].map((day) => asksOfLeg(diary.entries, dayAt(day)))).toEqual([false, true, true]);
    diary.checkIns(5, 35, 0);
    expect(asksOfLeg(diary.entries, dayAt(36))).toBe(false);
  });

  test('a tick that the next check-in for that day takes back does not count', () => {
    const { diary, episode } = inPain(3);
    diary.checkIn(3, 5, 6, { newSigns: ['leg-pain'] });
    diary.checkIn(3, 5, 6, { newSigns: [] });
    expect(intoALeg(episode(), diary.entries)).toBeNull();
  });
});

describe('life on hold', () => {
  const noticed = (tell: (diary: FakeDiary) => void) => {
    const { diary, episode } = inPain(20);
    tell(diary);
    return lifeOnHold(episode(), dayRecords(diary.entries));
  };

  test('seven days without work are a week, eight are over one', () => {
    const off = (last: number) => (diary: FakeDiary) => {
      for (let day = 2; day <= last; day += 1) diary.checkIn(day, 5, 5, { work: 'not' });
    };
    expect(noticed(off(8))).toEqual([]);
    expect(noticed(off(9))).toEqual([
      {
        id: 'life-on-hold-work',
        degree: 1,
        since: dayAt(0),
        sign: 'RC9',
        reason: { firstDay: dayAt(2), lastDay: dayAt(9) },
      },
    ]);
  });

  test('hardly sleeping counts, sleeping badly does not', () => {
    const nights = (sleep: 'hardly' | 'disturbed') => (diary: FakeDiary) => {
      for (let day = 2; day <= 9; day += 1) diary.checkIn(day, 5, 5, { sleep });
    };
    expect(noticed(nights('hardly'))).toMatchObject([
      { id: 'life-on-hold-sleep', reason: { firstDay: dayAt(2), lastDay: dayAt(9) } },
    ]);
    expect(noticed(nights('disturbed'))).toEqual([]);
  });

  test('days off, and a week without a word, do not break it; work done, or a longer silence, does', () => {
    const withBetween =
      (between: (diary: FakeDiary) => void, end = 9) =>
      (diary: FakeDiary) => {
        diary.checkIn(2, 5, 5, { work: 'not' });
        between(diary);
        diary.checkIn(end, 5, 5, { work: 'not' });
      };
    const day3 = (work: 'day-off' | 'less') => (diary: FakeDiary) => void diary.checkIn(3, 5, 5, { work });
    expect(noticed(withBetween(day3('day-off')))).toHaveLength(1);
    expect(noticed(withBetween(day3('less')))).toEqual([]);
    const silence = (end: number) => withBetween((diary) => diary.checkIn(3, 5, 5, { work: 'not' }), end);
    expect(noticed(silence(10))).toHaveLength(1);
    expect(noticed(silence(11))).toEqual([]);
  });

  test('work and sleep both lost are two things to say', () => {
    const both = (diary: FakeDiary) => {
      for (let day = 2; day <= 9; day += 1) diary.checkIn(day, 5, 5, { work: 'not', sleep: 'hardly' });
    };
    expect(noticed(both).map(({ id }) => id)).toEqual(['life-on-hold-work', 'life-on-hold-sleep']);
  });

  test('it is over once work was done again', () => {
    expect(
      noticed((diary) => {
        for (let day = 2; day <= 9; day += 1) diary.checkIn(day, 5, 5, { work: 'not' });
        diary.checkIn(10, 4, 5, { work: 'less' });
      }),
    ).toEqual([]);
  });
});

describe('not coping', () => {
  const answered = (...totals: number[]) => {
    const { diary } = inPain(5);
    for (const total of totals)
      diary.write(4, '20:00', {
        kind: 'phq4-answered',
        values: { scores: [3, 2, 1, 0].map((most) => Math.min(3, Math.max(0, total - 3 * (3 - most)))) },
      });
    return notCoping(diary.entries, dayAt(0));
  };

  test('a total of 5 says nothing, of 6 it does, and of 9 more so', () => {
    expect(answered(5)).toBeNull();
    expect(answered(6)).toEqual({
      id: 'not-coping',
      degree: 2,
      since: dayAt(0),
      sign: 'RC10',
      reason: { said: 'questions' },
    });
    expect([8, 9].map((total) => answered(total)?.degree)).toEqual([2, 3]);
  });

  test('the newest answers hold', () => {
    expect(answered(12, 2)).toBeNull();
  });

  test('being afraid to move counts, until the person says that they are not', () => {
    const { diary } = inPain(5);
    const says = (answer: 'yes' | 'no' | 'not-sure') =>
      diary.write(4, '20:00', { kind: 'red-flags-answered', values: { answers: { RC10: answer } } });
    says('yes');
    diary.write(4, '20:01', { kind: 'red-flags-answered', values: { answers: { RC9: 'no' } } });
    // Less than any answers that count: whoever put this away is told of those.
    expect(notCoping(diary.entries, dayAt(0))).toMatchObject({
      degree: 1,
      reason: { said: 'afraid-to-move' },
    });
    says('no');
    expect(notCoping(diary.entries, dayAt(0))).toBeNull();
  });

  test('what was answered before the episode is not about it', () => {
    const { diary } = inPain(5);
    diary.write(1, '20:00', { kind: 'phq4-answered', values: { scores: [3, 3, 3, 3] } });
    expect([notCoping(diary.entries, dayAt(1)), notCoping(diary.entries, dayAt(2))]).toEqual([
      expect.objectContaining({ degree: 3 }),
      null,
    ]);
  });
});
