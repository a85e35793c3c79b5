import { exerciseNumbers, oneStepLonger } from '../evidence/exercise-numbers.ts';
import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';
import {
  askSurgeon,
  dose,
  type ExerciseRowText,
  exactly,
  notFlat,
  rangeOf,
  takeCare,
} from './exercise-text.ts';

const sitting = dose({
  sets: rangeOf(exerciseNumbers.sitToStandSetsLow, exerciseNumbers.sitToStandSetsHigh),
  reps: rangeOf(exerciseNumbers.sitToStandLow, exerciseNumbers.sitToStandHigh),
});
const bridging = dose({
  sets: rangeOf(exerciseNumbers.bridgeSetsLow, exerciseNumbers.bridgeSetsHigh),
  reps: rangeOf(exerciseNumbers.bridgeLow, exerciseNumbers.bridgeHigh),
  holdSeconds: rangeOf(exerciseNumbers.bridgeHold),
});
const oneLeg = dose({
  reps: rangeOf(exerciseNumbers.oneLegTimes),
  holdSeconds: rangeOf(exerciseNumbers.oneLegHold),
});
const hinge = dose({
  sets: rangeOf(exerciseNumbers.hingeSetsLow, exerciseNumbers.hingeSetsHigh),
  reps: rangeOf(pausingNumbers.moveTimes, exerciseNumbers.hingeHigh),
});
const squatting = dose({
  sets: rangeOf(exerciseNumbers.squatSetsLow, exerciseNumbers.squatSetsHigh),
  reps: rangeOf(exerciseNumbers.squatLow, exerciseNumbers.squatHigh),
});

const strengthDays = `on ${numbers.strengthDaysLow.value} to ${numbers.strengthDaysHigh.value} days a week, with a day between`;

export const legsAndHips: readonly ExerciseRowText[] = [
  {
    id: 'sit-to-stand',
    row: 'X15',
    phases: ['first-weeks'],
    hasSides: false,
    isStrength: true,
    group: 'strength',
    doses: { easier: sitting, usual: sitting, harder: sitting },
    title: 'Sit to stand',
    purpose: 'To make your legs strong for each day.',
    start: 'Sit near the edge of a firm chair. Feet under your knees.',
    cues: ['Nose over your toes.', 'Stand up.', 'Sit down slowly.'],
    easier: {
      title: 'A high seat, and your arms',
      cue: 'Put a cushion on the seat. Push with your arms.',
      figureId: 'sit-to-stand',
    },
    harder: { title: 'A lower seat', cue: 'Use a lower seat.', figureId: 'sit-to-stand' },
    often: strengthDays,
    cares: [takeCare('knee-problem', 'With sore knees, use a high seat and your arms.'), askSurgeon],
    figureId: 'sit-to-stand',
    evidenceId: 'strong',
    sources: ['UV'],
  },
  {
    id: 'bridge',
    row: 'X16',
    phases: ['first-weeks', 'strengthening'],
    hasSides: false,
    isStrength: true,
    group: 'strength',
    doses: { easier: bridging, usual: bridging, harder: bridging },
    title: 'Bridge',
    purpose: 'To make your bottom muscles strong.',
    start: 'Lie on your back. Bend your knees, with your feet flat.',
    cues: ['Squeeze your bottom, then lift.', 'Hold, and breathe.', 'Come down slowly.'],
    easier: { title: 'Half a bridge', cue: 'Lift only half way.', figureId: 'bridge-half' },
    harder: {
      title: 'With a march',
      cue: 'Stay up. Lift one foot a little, then the other.',
      figureId: 'bridge-march',
    },
    often: strengthDays,
    stopAlso: 'You get a cramp.',
    cares: [notFlat, askSurgeon],
    figureId: 'bridge',
    evidenceId: 'strong',
    sources: ['UV'],
  },
  {
    id: 'one-leg-stand',
    row: 'X17',
    phases: ['first-weeks', 'strengthening'],
    hasSides: true,
    isStrength: false,
    group: 'control',
    doses: {
      easier: oneLeg,
      usual: oneLeg,
      harder: { ...oneLeg, holdSeconds: exactly(oneStepLonger(exerciseNumbers.oneLegHold.value)) },
    },
    title: 'Stand on one leg',
    purpose: 'For balance and steady hips.',
    start: 'Stand near a worktop, so that you can hold on.',
    cues: ['Lift one foot.', 'Keep your hips level.', 'Stand tall.'],
    easier: { title: 'Hold on', cue: 'Keep a hand on the worktop.', figureId: 'one-leg-stand' },
    harder: { title: 'A little longer', cue: 'Stand a little longer.', figureId: 'one-leg-stand' },
    also: {
      title: 'Wall slide',
      cue: 'Lean your back on a wall. Slide down a little, then up.',
      figureId: 'wall-slide',
    },
    stopAlso: 'You feel unsteady.',
    cares: [
      takeCare('falls-risk', 'If you might fall, hold on all the time, with a chair behind you.'),
      askSurgeon,
    ],
    figureId: 'one-leg-stand',
    evidenceId: 'strong',
    sources: ['ARUK', 'UV'],
  },
  {
    id: 'hip-hinge',
    row: 'X22',
    phases: ['strengthening', 'keeping-well'],
    hasSides: false,
    isStrength: true,
    group: 'strength',
    doses: { easier: hinge, usual: hinge, harder: hinge },
    title: 'Fold at the hips',
    purpose: 'To lift things with less strain.',
    start: 'Stand with your feet apart. Soften your knees.',
    cues: ['Fold at your hips.', 'Keep your back long.', 'Keep the load close.'],
    easier: {
      title: 'With a stick',
      cue: 'Hold a stick along your back. Keep your head, back and tail on it.',
      figureId: 'hip-hinge-stick',
    },
    harder: {
      title: 'With a weight',
      cue: 'Hold a light weight and go slowly.',
      figureId: 'hip-hinge-weight',
    },
    also: {
      title: 'Light lift or carry',
      cue: 'Carry a light load close to you and walk tall.',
      figureId: 'carry',
    },
    often: strengthDays,
    stopAlso: 'Pain goes over 3 out of 10. Use a lighter load.',
    cares: [takeCare('osteoporosis', 'With thin bones, keep your back long and use no weight.'), askSurgeon],
    figureId: 'hip-hinge',
    evidenceId: 'strong',
    sources: ['UV'],
  },
  {
    id: 'squat',
    row: 'X23',
    phases: ['strengthening', 'keeping-well'],
    hasSides: false,
    isStrength: true,
    group: 'strength',
    doses: { easier: squatting, usual: squatting, harder: squatting },
    title: 'Squat or step up',
    purpose: 'To make your legs strong.',
    start: 'Stand with your feet as wide as your hips.',
    cues: ['Sit back and down.', 'Let your knees follow your toes.', 'Push the floor away.'],
    easier: {
      title: 'Down to a chair',
      cue: 'Sit back until you touch a chair.',
      figureId: 'squat-to-chair',
    },
    harder: { title: 'With a weight', cue: 'Hold a weight close to your chest.', figureId: 'squat-weight' },
    also: {
      title: 'Step up',
      cue: 'Step up on a low stair, then down. Change the leg.',
      figureId: 'step-up',
    },
    often: strengthDays,
    stopAlso: 'Your knees hurt.',
    cares: [takeCare('knee-problem', 'With sore knees, go down only to a chair.'), askSurgeon],
    figureId: 'squat',
    evidenceId: 'strong',
    sources: ['UV'],
  },
];
