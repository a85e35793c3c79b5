import type { GuardQuestion } from '../../domain/dosing/guard.ts';

/** Stands in the first group of every medicine: all limits here are for adults. One answer serves them all. */
export const underEighteen: GuardQuestion = {
  id: 'under-18',
  text: 'I am under 18',
  ifYes: 'do-not',
  card: 'These limits are for adults only.',
  sources: ['DR'],
  unverified: true,
};
