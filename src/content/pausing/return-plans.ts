import type { ReturnPlan, ReturnStep } from '../../domain/pausing/return-plan.ts';
import { pausingNumbers } from './pausing-numbers.ts';

const early = pausingNumbers.firstSteps.value;
const often = `${pausingNumbers.moveTimes.value} times, slowly.`;
const loaded = pausingNumbers.loadedSteps.value;

/** What is counted on the way back from half of the usual: kilos, or minutes at a time. */
const weights = {
  half: 'Half of the usual weight',
  tenths: (tenths: number) => `${tenths} of every 10 kilos`,
  all: 'The usual weight',
  example: (tenths: number) =>
    `If you used to lift 10 kilos, that is ${tenths} kilos. Leave the rest as it was.`,
};
const minutes = {
  half: 'Half as long as usual',
  tenths: (tenths: number) => `${tenths} of every 10 minutes`,
  all: 'As long as usual',
  example: (tenths: number) =>
    `If you used to do it for an hour, that is ${tenths * 6} minutes. Leave the rest as it was.`,
};

/** From half of the usual, a tenth more at each step: that is 10 to 20 in a hundred more each time. Source: section 9 (UV). */
const fromHalf = (counted: typeof weights, notBeforeDays: number): ReturnStep[] =>
  [5, 6, 7, 8, 9, 10].map((tenthsOfUsual) => {
    const common = { notBeforeDays, tenthsOfUsual };
    if (tenthsOfUsual === 5) return { ...common, id: 'half', title: counted.half, say: counted.example(5) };
    if (tenthsOfUsual === 10)
      return { ...common, id: 'all', title: counted.all, say: 'In the safer way, and with breaks.' };
    return {
      ...common,
      id: `tenths-${tenthsOfUsual}`,
      title: counted.tenths(tenthsOfUsual),
      say: counted.example(tenthsOfUsual),
    };
  });

const restBetweenLoads = pausingNumbers.restBetweenLoads.value;

/**
 * A2: the way back to each activity, lightest step first. The last one serves whatever has no plan of its own. Step ids
 * are kept in the journal. Loads begin with phase S, the rest with phase E (section 9, X22 to X24, UV).
 */
export const returnPlans: readonly [ReturnPlan, ...ReturnPlan[]] = [
  {
    activityId: 'lifting',
    label: 'Lifting',
    restDays: restBetweenLoads,
    steps: [
      {
        id: 'fold',
        title: 'Fold at the hips, empty hands',
        say: `Stand with your feet apart. Push your bottom back, bend your knees a little, come up again. ${often}`,
        notBeforeDays: early,
      },
      {
        id: 'light-from-table',
        title: 'A light thing from a table',
        say: `A full kettle, say. Hold it close, turn with your feet. ${often}`,
        notBeforeDays: loaded,
      },
      {
        id: 'light-from-chair',
        title: 'A light thing from a chair',
        say: `Fold at the hips, pull it close, then come up. ${often}`,
        notBeforeDays: loaded,
      },
      ...fromHalf(weights, loaded),
    ],
  },
  {
    activityId: 'bending',
    label: 'Bending and twisting',
    restDays: 0,
    steps: [
      {
        id: 'small',
        title: 'Small bends, one hand on a table',
        say: `Fold at the hips as far as is easy, and come up. ${often}`,
        notBeforeDays: early,
      },
      {
        id: 'low',
        title: 'Down to your knees and up',
        say: `One hand on something steady. Turn with your feet, not your back. ${often}`,
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
  {
    activityId: 'sitting',
    label: 'Long sitting',
    restDays: 0,
    steps: [
      {
        id: 'short',
        title: 'A short sit, then get up',
        say: 'Get up before it builds. Walk a few steps, sit down again if you like.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
  {
    activityId: 'driving',
    label: 'Driving',
    restDays: 0,
    steps: [
      {
        id: 'parked',
        title: 'In and out of the parked car',
        say: 'Sit in it. Can you turn to look round, and push the brake hard? Only then go on.',
        notBeforeDays: early,
      },
      {
        id: 'short',
        title: 'A short way on quiet roads',
        say: 'Not if a tablet has made you sleepy. Stop and get out if it builds up.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
  {
    activityId: 'training',
    label: 'Sport or training',
    restDays: restBetweenLoads,
    steps: [
      {
        id: 'walk',
        title: `Walk for ${pausingNumbers.longerWalk.value} minutes`,
        say: 'Stand tall, at a pace that feels easy.',
        notBeforeDays: early,
      },
      {
        id: 'easy',
        title: 'The easy parts, without weight',
        say: 'No weights, no jumps, no sprints. Stop while it still feels good.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, loaded),
    ],
  },
  {
    activityId: 'work',
    label: 'A task at work',
    restDays: 0,
    steps: [
      {
        id: 'easy',
        title: 'The easy part of it, with help',
        say: 'Let someone else do what is heavy, low or twisted.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
  {
    activityId: 'housework',
    label: 'House or garden work',
    restDays: 0,
    steps: [
      {
        id: 'easy',
        title: 'A short job at table height',
        say: 'Nothing from the floor, nothing heavy. Swap to another job after that.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
  {
    activityId: 'other',
    label: 'Something else',
    restDays: 0,
    steps: [
      {
        id: 'easy',
        title: 'A small, easy piece of it',
        say: 'The shortest and lightest that still counts.',
        notBeforeDays: early,
      },
      ...fromHalf(minutes, early),
    ],
  },
];
