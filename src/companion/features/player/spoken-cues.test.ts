import { expect, test } from 'vitest';
import { sessionPace } from '../../../content/recovery/player-words.ts';
import { cuesOf } from '../../../domain/recovery/session-cues.ts';
import { timelineOf } from '../../../domain/recovery/session-timeline.ts';
import { spokenAt } from './spoken-cues.ts';

const text = {
  title: 'Bird dog',
  start: 'Go onto your hands and knees.',
  cues: ['Reach long.', 'Stay level.'],
  figureId: null,
  hasSides: true,
  isRest: false,
  care: [],
};

test('a session is told from getting ready to the end', () => {
  const dose = { exerciseId: 'bird-dog', form: 'usual', sets: 1, reps: 4, holdSeconds: 5 } as const;
  const timeline = timelineOf([{ item: 0, dose, hasSides: true }], sessionPace);
  const said = cuesOf(timeline).flatMap((cue) => spokenAt(cue, text, dose.reps));
  const side = ['Reach long.', 'Let go.', 'Stay level.', 'Let go.', '3', 'Let go.', 'The last one.'];
  expect(said).toEqual([
    'Next:',
    'Bird dog.',
    'Go onto your hands and knees.',
    'Left side first.',
    '3',
    '2',
    '1',
    ...side,
    'Now the right side.',
    '3',
    '2',
    '1',
    ...side,
    'That was the last one. Well done.',
  ]);
});

test('time by the clock says when it is half over', () => {
  const dose = { exerciseId: 'prone-on-elbows', form: 'usual', sets: 2, seconds: 60 } as const;
  const timeline = timelineOf([{ item: 0, dose, hasSides: false }], sessionPace);
  const said = cuesOf(timeline).flatMap((cue) => spokenAt(cue, text, 0));
  expect(said.slice(6)).toEqual([
    'Reach long.',
    'Half way.',
    'Stay level.',
    'Rest. If it hurts more, press the button.',
    '3',
    '2',
    '1',
    'Reach long.',
    'Half way.',
    'Stay level.',
    'That was the last one. Well done.',
  ]);
});

test('what to take care of is said before the exercise that it belongs to', () => {
  const dose = { exerciseId: 'bird-dog', form: 'usual', sets: 1, reps: 4 } as const;
  const [first] = cuesOf(timelineOf([{ item: 0, dose, hasSides: false }], sessionPace));
  if (!first) throw new Error('nothing is said');
  expect(spokenAt(first, { ...text, care: ['With sore wrists, lean on your fists.'] }, dose.reps)).toEqual([
    'Next:',
    'Bird dog.',
    'Go onto your hands and knees.',
    'With sore wrists, lean on your fists.',
  ]);
});
