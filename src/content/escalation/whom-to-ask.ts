import type { SourceId } from '../evidence/sources.ts';

/** How to reach someone who has not been written down here. */
interface WayToAsk {
  text: string;
  sources: readonly SourceId[];
}

export const waysToAsk: Readonly<Record<'physio-or-gp' | 'pharmacist' | 'gp', WayToAsk>> = {
  'physio-or-gp': {
    text: 'In many areas you can go to an NHS physio without seeing your GP first. Ask at your GP surgery, or search for “NHS physio self-referral” and the name of your area.',
    sources: ['WALS'],
  },
  pharmacist: {
    text: 'A pharmacist can be asked without an appointment. Take the packs along, or a photo of them.',
    sources: ['UV'],
  },
  gp: {
    text: 'Ring your GP surgery, or call 111 when it is closed.',
    sources: ['DR'],
  },
};

/** The question about a time of which nothing is known. `{lastPainDay}` and `{againDay}` are filled in. */
export const gapQuestion = {
  title: 'Were you well in between?',
  text: 'Your notes tell of back pain up to {lastPainDay}, and again from {againDay}. Of the time in between they do not say enough.',
  why: 'It decides whether this counts as the same time of back pain or as a new one.',
  answers: {
    well: 'Yes, well for a month or more',
    'never-well': 'No, it never went away',
    'cannot-say': 'I can’t say',
  },
} as const;
