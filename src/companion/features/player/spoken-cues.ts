import { spokenWords } from '../../../content/recovery/player-words.ts';
import type { Cue } from '../../../domain/recovery/session-cues.ts';
import type { CueSound } from '../../senses/session-senses.ts';
import type { ItemText } from './item-text.ts';

/** What each cue sounds like; a word in the middle has no sound of its own. */
export const soundOf: Readonly<Record<Cue['kind'], CueSound | null>> = {
  'get-ready': 'pause',
  count: 'tick',
  move: 'move',
  back: 'back',
  'let-go': 'pause',
  'half-way': 'back',
  'change-sides': 'pause',
  rest: 'pause',
  over: 'over',
};

/** What each cue feels like, in milliseconds on and off; long is a pause, two are the end. */
export const shakeOf: Readonly<Record<Cue['kind'], readonly number[]>> = {
  'get-ready': [250],
  count: [30],
  move: [80],
  back: [40],
  'let-go': [250],
  'half-way': [40, 80, 40],
  'change-sides': [250],
  rest: [250],
  over: [200, 120, 200],
};

/** What is said at a cue; nothing where the picture and the count are enough. */
export function spokenAt({ kind, stretch, count }: Cue, text: ItemText | null, reps: number): string[] {
  if (kind === 'over') return [spokenWords.over];
  if (!stretch || !text) return [];
  const { side, rep } = stretch;
  switch (kind) {
    case 'get-ready':
      return [
        spokenWords.next,
        `${text.title}.`,
        text.start,
        ...text.care,
        side ? spokenWords.first[side] : '',
      ].filter((words) => words !== '');
    case 'count':
      return [`${count}`];
    case 'move':
      return [moveWords(rep, reps, text.cues)];
    case 'let-go':
      return [spokenWords.letGo];
    case 'half-way':
      return [spokenWords.halfWay, ...text.cues.slice(1, 2)];
    case 'change-sides':
      return side ? [spokenWords.change[side]] : [];
    case 'rest':
      return [spokenWords.rest];
    default:
      return [];
  }
}

/** The cues of the exercise one after the other, then the count. */
function moveWords(rep: number | null, reps: number, cues: readonly string[]): string {
  const at = (rep ?? 1) - 1;
  if (rep !== null && rep === reps && reps > 1) return spokenWords.last;
  return cues[at] ?? `${rep ?? ''}`;
}
