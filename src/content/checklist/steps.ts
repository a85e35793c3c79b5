import type { Guide, GuideStep } from '../../domain/guide/step.ts';
import { numbers } from '../evidence/numbers.ts';
import { firstMinutes } from './first-minutes.ts';
import { gettingToRest } from './getting-to-rest.ts';
import { movingAgain } from './moving-again.ts';
import { offTheFloor } from './off-the-floor.ts';
import { resting } from './resting.ts';
import { stepsById } from './steps-by-id.ts';
import { stuck } from './stuck.ts';

export const guideSteps: readonly GuideStep[] = [
  ...firstMinutes,
  ...stuck,
  ...gettingToRest,
  ...offTheFloor,
  ...resting,
  ...movingAgain,
];

export const guide: Guide = {
  steps: stepsById(guideSteps, numbers),
  offerIds: guideSteps.filter((step) => step.offer !== undefined).map((step) => step.id),
  moveIds: guideSteps
    .filter((step) => step.answers.some((answer) => answer.to === 'pain-after-move'))
    .map((step) => step.id),
};
