import { expect, test } from 'vitest';
import { exerciseLines } from './words-of-exercises.ts';

test('what was done and how it was borne, as facts', () => {
  const part = {
    sessions: 12,
    sessionDays: 9,
    stopped: 1,
    worstPain: 6,
    worstMorning: 3,
    knownMornings: 8,
    walkMinutes: 140,
    walkDays: 10,
    classes: 1,
  } as const;
  expect(exerciseLines(part)).toEqual([
    'Exercises: 12 sessions on 9 days; 1 stopped early; worst pain in or after one 6; worst on 8 known mornings after 3.',
    'Walked 140 min on 10 days.',
    'Classes and other exercise: 1 time.',
  ]);
  expect(exerciseLines({ ...part, worstMorning: null, knownMornings: 0, walkDays: 0, classes: 0 })).toEqual([
    'Exercises: 12 sessions on 9 days; 1 stopped early; worst pain in or after one 6; no morning after noted.',
  ]);
  expect(exerciseLines({ ...part, sessions: 0, stopped: 0, classes: 0 })).toEqual([
    'Walked 140 min on 10 days.',
  ]);
});
