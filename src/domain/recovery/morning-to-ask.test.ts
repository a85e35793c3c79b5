import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { instantsAt } from '../time/local-time.ts';
import { morningToAsk } from './morning-to-ask.ts';

const timeZone = 'Europe/London';
const session = (diary: FakeDiary, after: number, time: string, source: 'plan' | 'break' = 'plan') =>
  diary.write(after, time, { kind: 'session-started', values: { source, items: [], restingPain: 2 } });
const asked = (diary: FakeDiary, after: number, time: string) =>
  morningToAsk(diary.entries, { now: instantsAt(dayAt(after), time, timeZone)[0] ?? 0, timeZone });

test('the morning after a session is asked on the next day, and on that day only', () => {
  const diary = new FakeDiary();
  const sessionId = session(diary, 3, '18:00');
  expect(asked(diary, 3, '23:59')).toBeNull();
  expect(asked(diary, 4, '08:00')).toEqual({ sessionId, day: dayAt(3) });
  expect(asked(diary, 5, '08:00')).toBeNull();
});

test('whoever does exercises after midnight is asked when they have slept', () => {
  const diary = new FakeDiary();
  const sessionId = session(diary, 4, '00:30');
  expect(asked(diary, 4, '03:00')).toBeNull();
  expect(asked(diary, 4, '09:00')).toEqual({ sessionId, day: dayAt(3) });
});

test('an answer ends it, and so does a check-in of the day', () => {
  const answered = new FakeDiary();
  const sessionId = session(answered, 3, '18:00');
  answered.write(4, '08:00', {
    kind: 'session-pain-rated',
    values: { sessionId, moment: 'next-morning', nrs: 2 },
  });
  expect(asked(answered, 4, '09:00')).toBeNull();
  const checkedIn = new FakeDiary();
  session(checkedIn, 3, '18:00');
  checkedIn.checkIn(3, 2);
  expect(asked(checkedIn, 4, '09:00')).not.toBeNull();
  checkedIn.checkIn(4, 2);
  expect(asked(checkedIn, 4, '21:00')).toBeNull();
});

test('of two sessions the later one is asked about, and the moves of a break are not', () => {
  const diary = new FakeDiary();
  session(diary, 3, '09:00');
  const sessionId = session(diary, 3, '18:00');
  session(diary, 3, '19:00', 'break');
  expect(asked(diary, 4, '08:00')).toEqual({ sessionId, day: dayAt(3) });
});
