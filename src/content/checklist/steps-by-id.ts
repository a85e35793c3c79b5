import type { Guide, GuideStep } from '../../domain/guide/step.ts';
import { type ClinicalNumber, fillFrom } from '../evidence/clinical-number.ts';

/** The steps as they are shown and said, with the numbers written into their words. */
export function stepsById(
  steps: readonly GuideStep[],
  numbers: Readonly<Record<string, ClinicalNumber>>,
): Guide['steps'] {
  const fill = fillFrom(numbers);
  const filled = (step: GuideStep): GuideStep => ({
    ...step,
    say: fill(step.say),
    ...(step.detail && { detail: fill(step.detail) }),
  });
  return Object.fromEntries(steps.map((step) => [step.id, filled(step)]));
}
