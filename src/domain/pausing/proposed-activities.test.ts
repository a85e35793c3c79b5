import { expect, test } from 'vitest';
import { pauseTriggers } from '../../content/pausing/pause-triggers.ts';
import { proposedActivities } from './proposed-activities.ts';

const proposed = (answers: Record<string, string[]>, ...listed: string[]) =>
  proposedActivities(answers, pauseTriggers, listed);

test('what the person was doing is proposed, each activity once', () => {
  expect(proposed({ doing: ['twisting', 'bending', 'lifting'] })).toEqual(['lifting', 'bending']);
});

test('so is a heavy load, or long sitting before', () => {
  expect(proposed({ doing: ['bending'], load: ['heavy'], before: ['sat-very-long'] })).toEqual([
    'bending',
    'lifting',
    'sitting',
  ]);
});

test('what is on the list already, and what cannot be left out, is not', () => {
  expect(proposed({ doing: ['lifting', 'coughing'] }, 'lifting')).toEqual([]);
  expect(proposed({})).toEqual([]);
});
