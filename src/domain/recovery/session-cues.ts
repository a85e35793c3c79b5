import type { Stretch, Timeline } from './session-timeline.ts';

/**
 * What is heard at a point of a session. `count`: one of the last seconds before work begins. `move` and `back`: there
 * and back in a repetition. `over`: the whole session has come to its end.
 */
export type CueKind =
  'get-ready' | 'count' | 'move' | 'back' | 'let-go' | 'half-way' | 'change-sides' | 'rest' | 'over';

export interface Cue {
  kind: CueKind;
  atSeconds: number;
  /** What is done then; null for `over`. */
  stretch: Stretch | null;
  /** Seconds to go, for `count`. */
  count: number | null;
}

const COUNTED_SECONDS = 3;
/** Time by the clock that is shorter needs no word in the middle. */
const HALF_WAY_FROM_SECONDS = 60;

const beginnings = {
  'get-ready': 'get-ready',
  rep: 'move',
  hold: 'move',
  timed: 'move',
  'let-go': 'let-go',
  'change-sides': 'change-sides',
  rest: 'rest',
} as const satisfies Record<Stretch['kind'], CueKind>;

/** Every point at which something is said, sounded or felt, in order of time. */
export function cuesOf(timeline: Timeline): Cue[] {
  const cues = timeline.stretches.flatMap(cuesIn);
  return timeline.seconds > 0
    ? [...cues, { kind: 'over', atSeconds: timeline.seconds, stretch: null, count: null }]
    : cues;
}

function cuesIn(stretch: Stretch): Cue[] {
  const { kind, fromSeconds, seconds } = stretch;
  const at = (cueKind: CueKind, afterSeconds: number, count: number | null = null): Cue => ({
    kind: cueKind,
    atSeconds: fromSeconds + afterSeconds,
    stretch,
    count,
  });
  const first = at(beginnings[kind], 0);
  if (kind === 'rep') return [first, at('back', seconds / 2)];
  if (kind === 'timed' && seconds >= HALF_WAY_FROM_SECONDS) return [first, at('half-way', seconds / 2)];
  if (kind !== 'get-ready' && kind !== 'change-sides' && kind !== 'rest') return [first];
  const counted = Array.from({ length: COUNTED_SECONDS }, (_, index) => COUNTED_SECONDS - index);
  return [
    first,
    ...counted.filter((count) => count < seconds).map((count) => at('count', seconds - count, count)),
  ];
}
