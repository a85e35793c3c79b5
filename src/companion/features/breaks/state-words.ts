import { breakWords } from '../../../content/breaks/break-words.ts';
import type { BreakState } from '../../../domain/breaks/break-state.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';

const inMinutes = (until: Instant, now: Instant): string => {
  const minutes = Math.max(1, Math.ceil((until - now) / MINUTE_MS));
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
};

/** A heading and a line that say where the person is between two breaks. */
export function stateInWords(
  state: BreakState,
  now: Instant,
  timeOf: (at: Instant) => string,
): { title: string; line: string } {
  switch (state.kind) {
    case 'driving':
      return { title: 'On the road', line: 'Nothing reminds you while you drive.' };
    case 'quiet':
      return { title: 'Quiet hours', line: `Nothing reminds you until ${timeOf(state.until)}.` };
    case 'not-begun':
      return { title: 'Not begun yet', line: 'The clock begins when you are back.' };
    case 'on-break':
      return { title: 'You are up', line: `Stay up until ${timeOf(state.until)}.` };
    case 'standing':
      return { title: 'Standing', line: `${breakWords.standing} Sit again from ${timeOf(state.until)}.` };
    case 'on-call':
      return {
        title: 'On a call',
        line: `We wait until it is over, or until ${timeOf(state.until)}, and then ask softly.`,
      };
    case 'away':
      return { title: 'You are away', line: 'That counts as a break. The clock begins when you are back.' };
    case 'sitting':
      return {
        title: `Next break at ${timeOf(state.dueAt)}`,
        line: `That is ${inMinutes(state.dueAt, now)}. Sitting since ${timeOf(state.since)}.`,
      };
    case 'due':
      return {
        title: state.isSoft ? breakWords.moveDueSoft : breakWords.moveDue,
        line: `Sitting since ${timeOf(state.since)}.`,
      };
  }
}
