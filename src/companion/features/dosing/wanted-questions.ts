import { signal } from '@preact/signals';

/** Whoever comes from a card of open questions gets these first, and not the list of medicines. */
export const wantsQuestions = signal(false);
