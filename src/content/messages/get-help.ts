import type { PhoneProblem } from '../../domain/journal/trusted-person.ts';

/** What is ready to be sent; the person reads it, and may change it, before it goes anywhere. */
export const helpMessage =
  'My back has gone into spasm. I can’t get up on my own. Please call me or come to me.';

/** Whom to call, and when. Source: section 2, RA and RB14. */
export const whoToCall = [
  { number: '999', label: 'Call 999', when: 'In an emergency, or if a danger sign is true for you.' },
  {
    number: '111',
    label: 'Call 111',
    when: 'If you still can’t get up after resting, or need advice today.',
  },
] as const;

export const phoneProblems: Readonly<Record<PhoneProblem, string>> = {
  missing: 'Add their phone number.',
  'not-a-number': 'That does not look like a phone number. Use digits only, please.',
  'no-zero-or-plus': 'Start the number with 0, or with + and the country code.',
  'too-short': 'That number looks too short. Is a digit missing?',
  'too-long': 'That number looks too long. Is there a digit too many?',
};

export const nameProblem = 'Add their name, so that you know whom you are calling.';

/** Finding the place went wrong; nothing is lost, and the message can go without it. */
export const placeProblems = {
  refused: 'Your phone did not share the place. That is fine: type where you are in the message.',
  'not-found': 'Your phone could not find the place. Type where you are in the message, or try again.',
} as const;

export const placeBeginning = 'I am here: ';
