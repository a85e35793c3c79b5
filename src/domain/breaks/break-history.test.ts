import { expect, test } from 'vitest';
import { breakHistory } from './break-history.ts';
import { FakeDesk } from './fake-desk.ts';

test('counts how often somebody got up, by the day where they were, and nothing that they left out', () => {
  const someone = new FakeDesk(Date.parse('2026-03-28T23:00:00Z')).set();
  someone.notes('taken').later(10).notes('natural').later(10).notes('skipped').later(10).notes('postponed');
  // Twenty minutes to one, and the clocks go forward at one.
  someone.later(70).notes('taken');
  someone.later(30).notes('busy').later(5).notes('taken');
  expect(breakHistory(someone.entries, '2026-03-29', 3)).toEqual([
    { day: '2026-03-27', taken: 0, natural: 0 },
    { day: '2026-03-28', taken: 1, natural: 1 },
    { day: '2026-03-29', taken: 2, natural: 0 },
  ]);
});
