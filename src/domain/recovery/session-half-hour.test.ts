import { expect, test } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { FakeSession, repsOf } from './fake-session.ts';
import { halfHourQuestion } from './session-half-hour.ts';

const limits = { riseStops: 2, redFrom: 6, anyRiseStopsAt: 9, onlyBreathingAt: 10, amberFrom: 4 };

function ended(resting: Nrs, after: Nrs | null, how: 'finished' | 'stopped' = 'finished') {
  const page = new FakeSession();
  const sessionId = page.start([repsOf('squat')], resting);
  if (after !== null) page.write('session-pain-rated', { sessionId, moment: 'after', nrs: after });
  page.write('session-ended', { sessionId, how });
  return { page, sessionId };
}
const ask = ({ page }: ReturnType<typeof ended>, afterMs = 0, isFirstDays = true) =>
  halfHourQuestion(page.entries, page.at + afterMs, { isFirstDays, afterMs: 30 * MINUTE_MS, limits });

test('pain that was up at the end in the first days is asked again after half an hour', () => {
  const one = ended(3, 4);
  expect(ask(one)).toEqual({
    sessionId: one.sessionId,
    restingPain: 3,
    painAfter: 4,
    dueAt: one.page.at + 30 * MINUTE_MS,
  });
  expect(ask(one, 2.5 * HOUR_MS)).not.toBe(null);
  expect(ask(one, 2.5 * HOUR_MS + 1)).toBe(null);
});

test('so it is where the pain at rest was red, whatever the day', () => {
  expect(ask(ended(7, 8), 0, false)).not.toBe(null);
  expect(ask(ended(3, 4), 0, false)).toBe(null);
});

test('it is not asked where the pain settled, where the session was stopped or not rated, or once it was answered', () => {
  expect(ask(ended(5, 5))).toBe(null);
  expect(ask(ended(3, null))).toBe(null);
  expect(ask(ended(3, 5, 'stopped'))).toBe(null);
  const one = ended(3, 5);
  one.page.write('session-pain-rated', { sessionId: one.sessionId, moment: 'half-hour-after', nrs: 5 });
  expect(ask(one)).toBe(null);
});
