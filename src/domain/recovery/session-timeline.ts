import type { SessionItem } from '../journal/entry.ts';

export type Side = 'left' | 'right';

/** What a person does, or waits for, during one stretch of time. */
export type StretchKind = 'get-ready' | 'rep' | 'hold' | 'let-go' | 'timed' | 'change-sides' | 'rest';

/** How fast a session goes; the numbers are content. */
export interface SessionPace {
  /** Getting into the position of an exercise. */
  getReadySeconds: number;
  /** One repetition without a hold: there and back. */
  repSeconds: number;
  /** Between two holds. */
  letGoSeconds: number;
  changeSidesSeconds: number;
  /** Between two sets. */
  restSeconds: number;
}

/** An item that is to be done. `item` is its place in the session, counted from 0. */
export interface ItemToDo {
  item: number;
  dose: SessionItem;
  hasSides: boolean;
}

/** A stretch of the session. Sets and repetitions count from 1; `rep` is null where nothing is counted. */
export interface Stretch {
  kind: StretchKind;
  item: number;
  set: number;
  side: Side | null;
  rep: number | null;
  fromSeconds: number;
  seconds: number;
}

export interface Timeline {
  /** One after the other, without a gap. */
  stretches: readonly Stretch[];
  seconds: number;
}

type Part = Omit<Stretch, 'fromSeconds'>;

const sidesOf = ({ hasSides }: ItemToDo): readonly (Side | null)[] => (hasSides ? ['left', 'right'] : [null]);

/**
 * The course of a session in seconds: for each item a time to get ready, then each set, in it each side, in it each
 * repetition or the time by the clock, with a pause between sides, sets and holds. Empty without items. Source: the
 * doses are the items' own, section 9; the pauses are paced by us (DR).
 */
export function timelineOf(items: readonly ItemToDo[], pace: SessionPace): Timeline {
  const stretches: Stretch[] = [];
  let seconds = 0;
  for (const part of items.flatMap((item) => partsOf(item, pace))) {
    if (part.seconds <= 0) continue;
    stretches.push({ ...part, fromSeconds: seconds });
    seconds += part.seconds;
  }
  return { stretches, seconds };
}

function partsOf(item: ItemToDo, pace: SessionPace): Part[] {
  const sides = sidesOf(item);
  const parts: Part[] = [
    {
      kind: 'get-ready',
      item: item.item,
      set: 1,
      side: sides[0] ?? null,
      rep: null,
      seconds: pace.getReadySeconds,
    },
  ];
  for (let set = 1; set <= item.dose.sets; set += 1)
    for (const side of sides) {
      const pause = { item: item.item, set, side, rep: null };
      if (side === 'right') parts.push({ ...pause, kind: 'change-sides', seconds: pace.changeSidesSeconds });
      else if (set > 1) parts.push({ ...pause, kind: 'rest', seconds: pace.restSeconds });
      parts.push(...workOf(item, set, side, pace));
    }
  return parts;
}

function workOf({ item, dose }: ItemToDo, set: number, side: Side | null, pace: SessionPace): Part[] {
  const { reps, holdSeconds, seconds } = dose;
  if (reps === undefined) return [{ kind: 'timed', item, set, side, rep: null, seconds: seconds ?? 0 }];
  const parts: Part[] = [];
  for (let rep = 1; rep <= reps; rep += 1) {
    if (holdSeconds === undefined) {
      parts.push({ kind: 'rep', item, set, side, rep, seconds: pace.repSeconds });
      continue;
    }
    parts.push({ kind: 'hold', item, set, side, rep, seconds: holdSeconds });
    if (rep < reps) parts.push({ kind: 'let-go', item, set, side, rep, seconds: pace.letGoSeconds });
  }
  return parts;
}

export interface PlayerView {
  stretch: Stretch;
  /** Whole seconds as a person counts them down: the last one is 1. */
  secondsLeft: number;
  /** What is worked at next, after the pauses; null at the end. */
  next: Stretch | null;
}

const isPause = ({ kind }: Stretch) => kind === 'let-go' || kind === 'change-sides' || kind === 'rest';

/** What to show so many seconds after the beginning; null when the timeline is over, or empty. Before it, its beginning. */
export function playerAt({ stretches }: Timeline, seconds: number): PlayerView | null {
  const at = stretches.findIndex(
    ({ fromSeconds, seconds: lasts }) => Math.max(0, seconds) < fromSeconds + lasts,
  );
  const stretch = stretches[at];
  if (!stretch) return null;
  const left = stretch.fromSeconds + stretch.seconds - Math.max(0, seconds);
  return {
    stretch,
    secondsLeft: Math.max(1, Math.ceil(left)),
    next: stretches.slice(at + 1).find((one) => !isPause(one) && isOtherWork(one, stretch)) ?? null,
  };
}

/** Another item, set or side; the next repetition of the same needs no word. */
const isOtherWork = (one: Stretch, than: Stretch): boolean =>
  one.item !== than.item || one.set !== than.set || one.side !== than.side || isPause(than);

/** When an item begins in the timeline, in seconds; null when it is not in it. */
export const beginsAtSeconds = ({ stretches }: Timeline, item: number): number | null =>
  stretches.find((stretch) => stretch.item === item)?.fromSeconds ?? null;

/** Of time by the clock so much may be cut off, in parts of it (DR). */
const LAST_PART = 0.1;

/**
 * Whether nothing of an item is left but its last repetition, hold or tenth of its time: whoever goes on to the next
 * then has done it. False where it is not in the timeline, and before and after it.
 */
export function isAllButOver({ stretches }: Timeline, item: number, seconds: number): boolean {
  const last = stretches.findLast((stretch) => stretch.item === item);
  if (!last) return false;
  const isTimed = last.kind === 'timed';
  const from = last.fromSeconds + (isTimed ? last.seconds * (1 - LAST_PART) : 0);
  return seconds >= from && seconds < last.fromSeconds + last.seconds;
}
