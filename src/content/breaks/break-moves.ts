import type { FigureId } from '../../figures/figure-id.ts';

export interface BreakMove {
  title: string;
  cue: string;
  seconds: number;
  figureId: FigureId;
}

/** Two minutes up, and two for somebody who cannot get up just then. Source: section 9, X26 (HSE, WAON). */
export const breakMoves: Readonly<Record<'up' | 'seated', readonly BreakMove[]>> = {
  up: [
    {
      title: 'Stand up and reach',
      cue: 'Stand tall. Reach up as you breathe in, and let your arms sink as you breathe out.',
      seconds: 40,
      figureId: 'stand-and-reach',
    },
    {
      title: 'Walk about',
      cue: 'Walk at an easy pace, to the door or round the room. Let your arms swing.',
      seconds: 80,
      figureId: 'walk',
    },
  ],
  seated: [
    {
      title: 'Sit tall and reach',
      cue: 'Both feet on the floor. Reach up as you breathe in, and let your arms sink as you breathe out.',
      seconds: 60,
      figureId: 'seated-reach',
    },
    {
      title: 'Sway where you sit',
      cue: 'Lean a little to one side, then to the other. Small and slow.',
      seconds: 60,
      figureId: 'side-bend-seated',
    },
  ],
};

/** What is said with every move. Source: section 9, the global stop. */
export const moveStop =
  'Only as far as it feels fine. Stop if it is sharp, if it catches, if you feel dizzy, or if anything new runs into a leg.';
