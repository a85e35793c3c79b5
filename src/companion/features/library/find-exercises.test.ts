import { expect, test } from 'vitest';
import { exercises } from '../../../content/exercises/library.ts';
import { findExercises, type Wanted } from './find-exercises.ts';

const anything: Wanted = { words: '', phase: null, group: null };
const found = (wanted: Partial<Wanted>) =>
  findExercises(exercises, { ...anything, ...wanted }).map(({ id }) => id);

test('without a wish all are there', () => {
  expect(found({})).toHaveLength(26);
});

test('by part of the way and by what it is for, both together', () => {
  expect(found({ phase: 'keeping-well' })).toEqual([
    'hip-hinge',
    'squat',
    'brisk-walk',
    'class',
    'micro-break',
  ]);
  expect(found({ group: 'walking' })).toEqual(['short-walk', 'brisk-walk']);
  expect(found({ group: 'walking', phase: 'keeping-well' })).toEqual(['brisk-walk']);
});

test('by the beginnings of words, in any order and case, also of the easier and harder ways', () => {
  expect(found({ words: 'PLANK' })).toEqual(['side-plank']);
  expect(found({ words: 'chest knee one' })).toEqual(['one-knee-to-chest', 'both-knees-to-chest']);
  expect(found({ words: 'stair' })).toEqual(['squat']);
  expect(found({ words: 'curl-up' })).toEqual(['curl-up']);
});

test('a word that stands nowhere finds nothing, and the inside of a word does not count', () => {
  expect(found({ words: 'headstand' })).toEqual([]);
  expect(found({ words: 'lank' })).toEqual([]);
});
