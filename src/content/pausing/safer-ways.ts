import type { FigureId } from '../../figures/figure-id.ts';
import { pausingNumbers } from './pausing-numbers.ts';

export interface SaferWay {
  figureId: FigureId;
  figureTitle: string;
  points: readonly string[];
  sources: readonly string[];
}

/** If it must be done all the same, by activity id. */
export const saferWays: Readonly<Record<string, SaferWay>> = {
  lifting: {
    figureId: 'lift-close',
    figureTitle: 'Lifting a box from a stool: hips folded, box close',
    points: [
      'Ask someone else, use wheels, or take it in parts.',
      'Stand close, feet apart, one a little ahead.',
      'Fold at the hips and knees. Pull the load close.',
      'Breathe out as you lift. Turn with your feet.',
    ],
    sources: ['UV'],
  },
  bending: {
    figureId: 'fold-at-hips',
    figureTitle: 'Bending with one hand on a worktop: hips folded, back long',
    points: [
      'Raise the job: put it on a table, or kneel beside it.',
      'Fold at the hips, one hand on something steady.',
      'Turn with your feet, not with your back.',
      'Come up often, before it gets stiff.',
    ],
    sources: ['UV'],
  },
  sitting: {
    figureId: 'sit-to-stand',
    figureTitle: 'Standing up: nose over toes, push with the legs',
    points: [
      `Get up and move for ${pausingNumbers.sitBreakLow.value} to ${pausingNumbers.sitBreakHigh.value} minutes in each hour.`,
      'Change how you sit often. No one way is the right one.',
      'To stand: feet under your knees, nose over toes, push.',
    ],
    sources: ['HSE', 'NIB', 'UV'],
  },
  driving: {
    figureId: 'car-seat',
    figureTitle: 'Getting out of a car: hips and knees turn together',
    points: [
      'Not in a spasm, and not if a tablet has made you sleepy.',
      'Seat close, a cushion in your low back if it feels good.',
      'Stop and walk a little in each hour.',
      'Out: turn hips and knees together, both feet down, then stand.',
    ],
    sources: ['DR', 'UV'],
  },
  training: {
    figureId: 'walk',
    figureTitle: 'Walking',
    points: [
      'Keep what is easy: walking, and whatever does not reach your back.',
      'Tell your coach before you begin, not after.',
      'Less of it, slower, lighter. One of these is enough to begin with.',
    ],
    sources: ['UV'],
  },
  work: {
    figureId: 'fold-at-hips',
    figureTitle: 'Bending with one hand on a worktop: hips folded, back long',
    points: [
      'Swap it with someone for now. The note below may help.',
      'Bring the job to table height, and close to you.',
      'Short turns, with something else in between.',
    ],
    sources: ['UV'],
  },
  housework: {
    figureId: 'fold-at-hips',
    figureTitle: 'Bending with one hand on a worktop: hips folded, back long',
    points: [
      'Kneel or sit for what is low. Use long handles.',
      'Fold at the hips, one hand on something steady.',
      'A little of one job, then another one.',
    ],
    sources: ['UV'],
  },
  other: {
    figureId: 'sit-to-stand',
    figureTitle: 'Standing up: nose over toes, push with the legs',
    points: [
      'Make it shorter, lighter, higher or slower.',
      'Fold at the hips and knees. Turn with your feet.',
      'Stop before it hurts more.',
    ],
    sources: ['UV'],
  },
};
