import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import type { EntryValues, Nrs } from '../journal/entry.ts';
import { exercisesPart } from './exercises-part.ts';

class ExercisingDiary extends FakeDiary {
  session(after: number, pain: Nrs, how: EntryValues['session-ended']['how'], morning?: Nrs): void {
    const sessionId = this.write(after, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items: [], restingPain: 2 },
    });
    this.write(after, '10:05', { kind: 'session-item-noted', values: { sessionId, item: 0, event: 'done' } });
    this.write(after, '10:10', {
      kind: 'session-pain-rated',
      values: { sessionId, moment: 'after', nrs: pain },
    });
    this.write(after, '10:11', { kind: 'session-ended', values: { sessionId, how } });
    if (morning !== undefined)
      this.write(after + 1, '08:00', {
        kind: 'session-pain-rated',
        values: { sessionId, moment: 'next-morning', nrs: morning },
      });
  }
}

test('nothing done is no part', () => {
  expect(exercisesPart(new FakeDiary().entries, dayAt(0), dayAt(9))).toBeNull();
});

test('sessions, what stopped them, the worst pain in them and the morning after, and what was walked', () => {
  const diary = new ExercisingDiary();
  diary.session(0, 9, 'stopped');
  diary.session(2, 3, 'finished', 2);
  diary.session(2, 6, 'stopped');
  diary.session(4, 4, 'left', 4);
  for (const [activity, minutes] of [
    ['walk', 10],
    ['walk', 5],
    ['pilates', 45],
  ] as const)
    diary.write(5, '21:00', { kind: 'activity-done', values: { day: dayAt(5), activity, minutes } });
  expect(exercisesPart(diary.entries, dayAt(1), dayAt(5))).toEqual({
    sessions: 3,
    sessionDays: 2,
    stopped: 1,
    worstPain: 6,
    worstMorning: 4,
    knownMornings: 2,
    walkMinutes: 15,
    walkDays: 1,
    classes: 1,
  });
});
