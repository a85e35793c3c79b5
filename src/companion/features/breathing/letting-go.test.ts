import { expect, test } from 'vitest';
import { lettingGoLines } from '../../../content/checklist/letting-go.ts';
import { lettingGoLineAt } from './letting-go.tsx';

test('lets go from the face down, and tightens nothing', () => {
  expect(lettingGoLines.map(({ id }) => id)).toEqual(['jaw', 'shoulders', 'hands', 'tummy', 'back', 'legs']);
  for (const { words } of lettingGoLines) expect(words).not.toMatch(/tense|tighten|squeeze|clench|hold/i);
});

test('gives each part two breaths, and stays with the last', () => {
  const parts = Array.from({ length: 15 }, (_, breaths) => lettingGoLines[lettingGoLineAt(breaths)]?.id);
  expect(parts).toEqual(
    ['jaw', 'shoulders', 'hands', 'tummy', 'back', 'legs', 'legs']
      .flatMap((part) => [part, part])
      .concat('legs'),
  );
});

test('begins with the first part when the clock was set back', () => {
  expect(lettingGoLineAt(-3)).toBe(0);
});
