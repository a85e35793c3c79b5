import { SECOND_MS, type Instant } from '../time/instant.ts';
import type { Timeline } from './session-timeline.ts';

/** Where in a timeline somebody is. `since` is the last press of "Go on"; null while it stands still. */
export interface Play {
  /** Seconds of the timeline at `since`, or where it stands. */
  fromSeconds: number;
  since: Instant | null;
}

/** Seconds into the timeline by the wall clock; a clock that was set back loses nothing of what was done before the press. */
export const secondsAt = ({ fromSeconds, since }: Play, now: Instant): number =>
  since === null ? fromSeconds : fromSeconds + Math.max(0, now - since) / SECOND_MS;

export const pausedAt = (play: Play, now: Instant): Play => ({
  fromSeconds: secondsAt(play, now),
  since: null,
});

export const goneOnAt = (play: Play, now: Instant): Play => ({
  fromSeconds: secondsAt(play, now),
  since: now,
});

export interface Progress {
  /** Items whose last second is over, in order. */
  done: readonly number[];
  /** The item going on; null when the timeline is over. */
  begun: number | null;
}

/** What has become of the items of a timeline after so many seconds of it. */
export function progressAt({ stretches }: Timeline, seconds: number): Progress {
  const ends = new Map(stretches.map((stretch) => [stretch.item, stretch.fromSeconds + stretch.seconds]));
  const done = [...ends].filter(([, end]) => seconds >= end).map(([item]) => item);
  return { done, begun: [...ends.keys()].find((item) => !done.includes(item)) ?? null };
}
