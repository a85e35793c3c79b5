import type { BreakLimits } from '../../domain/breaks/sitting.ts';
import { breaksNumbers } from './breaks-numbers.ts';

export const breakLimits: BreakLimits = {
  postponeMinutes: breaksNumbers.postpone.value,
  postponeAtMost: breaksNumbers.postponeAtMost.value,
  callMinutes: breaksNumbers.call.value,
  askAgainMinutes: breaksNumbers.askAgain.value,
  askAtMost: breaksNumbers.askAtMost.value,
  sofaAnewHours: breaksNumbers.sofaAnew.value,
  readsOnMinutes: breaksNumbers.readsOn.value,
};
