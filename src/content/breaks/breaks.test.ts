import { describe, expect, test } from 'vitest';
import { citedSources } from '../evidence/sources.ts';
import { exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { breakMoves } from './break-moves.ts';
import { breakChoices, breakPresets, intervalChoices } from './break-presets.ts';
import { breaksEvidence, noticeWords } from './break-words.ts';

describe.each(Object.entries(breakMoves))('the moves %s', (_, moves) => {
  test('fill the longest micro-break, and no more', () => {
    const seconds = moves.reduce((sum, move) => sum + move.seconds, 0);
    expect(seconds).toBe(exerciseNumbers.breakHigh.value * 60);
  });

  test('have titles of at most seven words', () => {
    for (const { title } of moves) expect(title.split(' ').length).toBeLessThanOrEqual(7);
  });
});

test('every preset is one of the choices', () => {
  for (const { profile, intervalMinutes, breakMinutes } of Object.values(breakPresets)) {
    expect(intervalChoices, profile).toContain(intervalMinutes);
    expect(breakChoices, profile).toContain(breakMinutes);
  }
});

test('a notification says nothing about health', () => {
  const words = Object.values(noticeWords).join(' ');
  expect(words).not.toMatch(/back|pain|spasm|health|exercise|physio|sit/i);
});

test('the evidence is graded as the clinical rules grade it, with sources that may be cited', () => {
  expect(breaksEvidence.grade).toBe('mixed');
  expect(citedSources(breaksEvidence.sources)).toHaveLength(breaksEvidence.sources.length);
});
