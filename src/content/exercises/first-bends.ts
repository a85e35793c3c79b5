import { numbers } from '../evidence/numbers.ts';
import { breathSeconds, earlySets, exerciseNumbers } from '../evidence/exercise-numbers.ts';
import {
  askSurgeon,
  dose,
  type ExerciseRowText,
  exactly,
  minutesOf,
  notFaceDown,
  notFlat,
  notFor,
  rangeOf,
  takeCare,
} from './exercise-text.ts';

const oneKnee = dose({
  reps: rangeOf(numbers.kneeToChestTimes),
  holdSeconds: rangeOf(numbers.kneeToChestHold),
  timesPerDay: earlySets,
});
const bothKnees = dose({
  reps: rangeOf(numbers.bothKneesTimes),
  holdSeconds: rangeOf(numbers.bothKneesHoldLow, numbers.bothKneesHoldHigh),
  timesPerDay: earlySets,
});
/** By the clock, so that nobody holds a breath to count it. */
const brace = dose({
  sets: rangeOf(numbers.tummyBreathRounds),
  seconds: exactly(numbers.tummyBreathBreaths.value * breathSeconds),
  timesPerDay: earlySets,
});
const prone = dose({ seconds: minutesOf(numbers.proneLow, numbers.proneHigh), timesPerDay: earlySets });

const noFarBend = 'With thin bones, do not bend your back to its end. Leave this one out.';

/** The first two days: bending a little to each way, and a light brace. */
export const firstBends: readonly ExerciseRowText[] = [
  {
    id: 'one-knee-to-chest',
    row: 'X05',
    phases: ['first-days'],
    hasSides: true,
    isStrength: false,
    group: 'stretch',
    doses: {
      easier: oneKnee,
      usual: oneKnee,
      harder: {
        ...oneKnee,
        holdSeconds: rangeOf(exerciseNumbers.kneeToChestLongerLow, exerciseNumbers.kneeToChestLongerHigh),
      },
    },
    title: 'One knee to your chest',
    purpose: 'To stretch your low back by bending it.',
    start: 'Lie on your back. Bend your knees, with your feet flat.',
    cues: ['Your hands lift. Your leg rests.', 'Bring the knee in slowly.', 'Keep breathing.'],
    easier: {
      title: 'A towel behind your thigh',
      cue: 'Hold a towel behind your thigh and pull with that.',
      figureId: 'knee-to-chest-towel',
    },
    harder: { title: 'A longer hold', cue: 'Stay there for longer.', figureId: 'one-knee-to-chest' },
    stopAlso: 'Pain runs down your leg.',
    cares: [notFor('osteoporosis', noFarBend), notFlat, askSurgeon],
    figureId: 'one-knee-to-chest',
    evidenceId: 'gentle',
    sources: ['ARUK', 'GEH', 'GSTT'],
  },
  {
    id: 'both-knees-to-chest',
    row: 'X06',
    phases: ['first-days', 'first-weeks'],
    hasSides: false,
    isStrength: false,
    group: 'stretch',
    doses: {
      usual: bothKnees,
      harder: {
        ...bothKnees,
        holdSeconds: rangeOf(exerciseNumbers.bothKneesLongerLow, exerciseNumbers.bothKneesLongerHigh),
      },
    },
    title: 'Both knees to your chest',
    purpose: 'To bend your low back and let it sway.',
    start: 'Lie on your back. Bring one knee in, then the other.',
    cues: ['Hold your knees. Do not pull.', 'Sway slowly.', 'Let your back be soft.'],
    easier: {
      title: 'One knee to your chest',
      cue: 'Bring in one knee at a time.',
      figureId: 'one-knee-to-chest',
      exerciseId: 'one-knee-to-chest',
    },
    harder: { title: 'A longer hold', cue: 'Stay there for longer.', figureId: 'both-knees-to-chest' },
    also: {
      title: 'Or sway without a stop',
      cue: 'Sway for {bothKneesSwayLow} to {bothKneesSwayHigh} minutes and count nothing.',
      figureId: 'both-knees-to-chest',
    },
    stopAlso: 'Bending makes it worse.',
    cares: [notFor('osteoporosis', noFarBend), notFlat, askSurgeon],
    figureId: 'both-knees-to-chest',
    evidenceId: 'gentle',
    sources: ['CLINX', 'UV'],
  },
  {
    id: 'tummy-brace',
    row: 'X07',
    phases: ['first-days'],
    hasSides: false,
    isStrength: false,
    group: 'control',
    doses: { easier: brace, usual: brace, harder: brace },
    title: 'Tummy breath and light brace',
    purpose: 'To feel your tummy muscles work softly.',
    start: 'Lie on your back. Bend your knees. Put a hand on your tummy.',
    cues: ['Tighten your tummy, just 2 out of 10.', 'Keep breathing.', 'Let your tummy rise and fall.'],
    easier: { title: 'No brace', cue: 'Only breathe into your tummy.', figureId: 'tummy-breath' },
    harder: {
      title: 'With a slow march',
      cue: 'Keep the light brace. Lift one foot a little, then the other.',
      figureId: 'dead-bug-feet-down',
    },
    doseNote: 'That is {tummyBreathBreaths} slow breaths in each round.',
    stopAlso: 'You find that you hold your breath.',
    cares: [takeCare('late-pregnancy', 'Later in pregnancy, do this sitting or on your side.'), askSurgeon],
    figureId: 'tummy-breath',
    evidenceId: 'trunk',
    sources: ['UV'],
  },
  {
    id: 'prone-on-elbows',
    row: 'X09',
    phases: ['first-days', 'first-weeks'],
    hasSides: false,
    isStrength: false,
    group: 'mobility',
    doses: { easier: prone, usual: prone },
    title: 'On your front, on your elbows',
    purpose: 'To let your back bend backwards a little.',
    start: 'Lie on your front. Come up on your elbows.',
    cues: ['Let your hips stay heavy.', 'Let your tummy hang.', 'Breathe out and sink.'],
    easier: {
      title: 'A pillow under your tummy',
      cue: 'Stay flat, with a pillow under your tummy.',
      figureId: 'face-down-pillow',
    },
    harder: {
      title: 'Press up on your hands',
      cue: 'When this is easy, push up with your arms.',
      figureId: 'prone-press-up',
      exerciseId: 'prone-press-up',
    },
    stopAlso: 'Your legs feel worse.',
    cares: [
      notFor('spinal-stenosis', 'With a narrowed spine, bending back can pinch. Leave this one out.'),
      notFaceDown,
      askSurgeon,
    ],
    figureId: 'prone-on-elbows',
    evidenceId: 'gentle',
    sources: ['SIRO', 'UV'],
  },
];
