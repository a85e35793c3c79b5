import { floorFigures } from './catalogue/floor-exercises.ts';
import { supineFigures } from './catalogue/supine-exercises.ts';
import { gettingUpFigures } from './catalogue/getting-up.ts';
import { standingExerciseFigures } from './catalogue/standing-exercises.ts';
import { standingStretchFigures } from './catalogue/standing-stretches.ts';
import { seatedExerciseFigures } from './catalogue/seated-exercises.ts';
import { lyingFigures } from './catalogue/lying.ts';
import { uprightFigures } from './catalogue/upright.ts';
import type { Figure } from './figure.ts';
import type { FigureId } from './figure-id.ts';

export const figures: Readonly<Record<FigureId, Figure>> = {
  ...uprightFigures,
  ...lyingFigures,
  ...gettingUpFigures,
  ...supineFigures,
  ...floorFigures,
  ...standingExerciseFigures,
  ...standingStretchFigures,
  ...seatedExerciseFigures,
};
