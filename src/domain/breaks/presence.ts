import type { Instant } from '../time/instant.ts';
import type { Sitting } from './sitting.ts';

/** What the open pages last saw of the person; the same for all tabs. */
export interface Presence {
  /** Last seen at the device: a tap, a key, a page that came into view or left it. */
  activeAt: Instant;
  /** Since then a page was in front, so that it would have seen them; false: out of sight, where they may be busy elsewhere. */
  isWatched: boolean;
  /** When a page was last known to run at all. */
  aliveAt: Instant;
}

/**
 * How long the person has been away, in milliseconds, for certain: seen at the page, then no more, with the page in
 * front all the time; 0 where that is not known. Only at a desk, where sitting shows in taps and keys: on the sofa a
 * film, or a page out of sight, is still sitting. Listening in a call is sitting too.
 */
export function awayMs(
  { settings, since, callUntil }: Sitting,
  presence: Presence | null,
  now: Instant,
): number {
  if (settings.profile !== 'desk' || !presence?.isWatched) return 0;
  return Math.max(0, now - Math.max(presence.activeAt, since, callUntil ?? 0));
}
