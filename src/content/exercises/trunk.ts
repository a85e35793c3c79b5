import { exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { numbers } from '../evidence/numbers.ts';
import {
  askSurgeon,
  dose,
  type ExerciseRowText,
  notFlat,
  notFor,
  rangeOf,
  takeCare,
} from './exercise-text.ts';

const deadBug = dose({
  sets: rangeOf(exerciseNumbers.deadBugSets),
  reps: rangeOf(exerciseNumbers.deadBugLow, exerciseNumbers.deadBugHigh),
});
const birdDog = dose({
  reps: rangeOf(exerciseNumbers.birdDogTimes),
  holdSeconds: rangeOf(exerciseNumbers.birdDogHoldLow, exerciseNumbers.birdDogHoldHigh),
});
const sidePlank = dose({
  reps: rangeOf(exerciseNumbers.sidePlankLow, exerciseNumbers.sidePlankHigh),
  holdSeconds: rangeOf(exerciseNumbers.sidePlankHoldLow, exerciseNumbers.sidePlankHoldHigh),
});
const curlUp = dose({
  reps: rangeOf(exerciseNumbers.curlUpTimes),
  holdSeconds: rangeOf(exerciseNumbers.curlUpHoldLow, exerciseNumbers.curlUpHoldHigh),
});

const often = `on ${numbers.strengthDaysLow.value} to ${numbers.strengthDaysHigh.value} days a week, with a day between`;

/** Control and endurance of the trunk, from the third week on. */
export const trunk: readonly ExerciseRowText[] = [
  {
    id: 'dead-bug',
    row: 'X18',
    phases: ['strengthening'],
    hasSides: true,
    isStrength: true,
    group: 'control',
    doses: { easier: deadBug, usual: deadBug, harder: deadBug },
    title: 'Heel taps on your back',
    purpose: 'To keep your back still while your legs move.',
    start: 'Lie on your back. Lift both legs, with your knees bent.',
    cues: ['Lower one heel to the floor.', 'Your back stays still.', 'Bring it up again.'],
    easier: {
      title: 'Feet down, one at a time',
      cue: 'Keep your feet down. Lift one foot a little, then put it back.',
      figureId: 'dead-bug-feet-down',
    },
    harder: {
      title: 'With the other arm',
      cue: 'Reach back with the other arm as the heel goes down.',
      figureId: 'dead-bug-arm',
    },
    often,
    stopAlso: 'Your back lifts off the floor.',
    cares: [notFlat, askSurgeon],
    figureId: 'dead-bug',
    evidenceId: 'trunk',
    sources: ['UV'],
  },
  {
    id: 'bird-dog',
    row: 'X19',
    phases: ['strengthening'],
    hasSides: true,
    isStrength: true,
    group: 'control',
    doses: {
      easier: birdDog,
      usual: birdDog,
      harder: { ...birdDog, holdSeconds: rangeOf(exerciseNumbers.birdDogHoldHigh) },
    },
    title: 'Bird dog',
    purpose: 'To help your back and hips last longer.',
    start: 'Go on your hands and knees. Keep your back level.',
    cues: ['Reach one arm and the other leg.', 'Long, not high.', 'Keep your hips level.'],
    easier: {
      title: 'Leg only',
      cue: 'Reach with the leg. Leave both hands down.',
      figureId: 'bird-dog-leg',
    },
    harder: {
      title: 'Hold for {birdDogHoldHigh} seconds',
      cue: 'Stay long for the whole hold.',
      figureId: 'bird-dog',
    },
    often,
    cares: [takeCare('wrist-problem', 'With sore wrists, lean on your fists or forearms.'), askSurgeon],
    figureId: 'bird-dog',
    evidenceId: 'trunk',
    sources: ['CLINX'],
  },
  {
    id: 'side-plank',
    row: 'X20',
    phases: ['strengthening'],
    hasSides: true,
    isStrength: true,
    group: 'control',
    doses: { easier: sidePlank, usual: sidePlank, harder: sidePlank },
    title: 'Side plank with bent knees',
    purpose: 'To help the side of your trunk last longer.',
    start: 'Lie on your side. Bend your knees. Lean on your elbow.',
    cues: ['Lift your hips.', 'Make one straight line.', 'Breathe. Come down when you need to.'],
    easier: {
      title: 'Lean on a wall',
      cue: 'Stand side on and lean your forearm on a wall.',
      figureId: 'wall-lean',
    },
    harder: { title: 'Straight legs', cue: 'Make your legs straight.', figureId: 'side-plank-long' },
    often,
    cares: [takeCare('shoulder-problem', 'With a sore shoulder, lean on a wall.'), askSurgeon],
    figureId: 'side-plank',
    evidenceId: 'trunk',
    sources: ['CLINX'],
  },
  {
    id: 'curl-up',
    row: 'X21',
    phases: ['strengthening'],
    hasSides: false,
    isStrength: true,
    group: 'control',
    doses: { easier: curlUp, usual: curlUp, harder: curlUp },
    title: 'Curl-up, hands under your back',
    purpose: 'To help the front of your trunk last longer.',
    start: 'Lie on your back, one knee bent. Put both hands under your low back.',
    cues: ['Lift your head just a little.', 'Keep your chin in.', 'Breathe while you hold.'],
    easier: { title: 'Nod your head', cue: 'Only nod. Leave your head down.', figureId: 'head-nod' },
    harder: { title: 'Elbows up', cue: 'Lift your elbows off the floor.', figureId: 'curl-up-elbows' },
    often,
    stopAlso: 'Your neck hurts.',
    cares: [
      notFor('osteoporosis', 'With thin bones, no curl-ups. Leave this one out.'),
      notFor('neck-problem', 'With a sore neck, leave this one out.'),
      notFor('pregnancy', 'In pregnancy, leave this one out.'),
      askSurgeon,
    ],
    figureId: 'curl-up',
    evidenceId: 'trunk',
    sources: ['CLINX', 'UV'],
  },
];
