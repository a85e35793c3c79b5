import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { doneByDay, weekOf } from './done-by-day.ts';

test.each(['2026-11-16', '2026-11-19', '2026-11-22'])(
  'the week of %s goes from Monday to Sunday',
  (today) => {
    expect(weekOf(today)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  },
);

test('a day has its sessions, walks and classes; a session left at once and the moves of a break are none', () => {
  const diary = new FakeDiary();
  const session = (after: number, source: 'plan' | 'break', isDone: boolean) => {
    const sessionId = diary.write(after, '10:00', {
      kind: 'session-started',
      values: { source, items: [], restingPain: 2 },
    });
    if (isDone)
      diary.write(after, '10:05', {
        kind: 'session-item-noted',
        values: { sessionId, item: 0, event: 'done' },
      });
  };
  const did = (after: number, activity: 'walk' | 'yoga', minutes: number) =>
    diary.write(3, '21:00', { kind: 'activity-done', values: { day: dayAt(after), activity, minutes } });
  session(1, 'plan', true);
  session(1, 'plan', false);
  session(1, 'break', true);
  did(1, 'walk', 10);
  did(1, 'walk', 5);
  did(2, 'yoga', 45);
  did(9, 'walk', 30);
  expect(doneByDay(diary.entries, [dayAt(0), dayAt(1), dayAt(2)])).toEqual([
    { day: dayAt(0), sessions: 0, walks: 0, walkMinutes: 0, classes: 0 },
    { day: dayAt(1), sessions: 1, walks: 2, walkMinutes: 15, classes: 0 },
    { day: dayAt(2), sessions: 0, walks: 0, walkMinutes: 0, classes: 1 },
  ]);
});
