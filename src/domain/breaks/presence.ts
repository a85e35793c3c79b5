import { MINUTE_MS, type Instant } from '../time/instant.ts';
import type { BreakLimits, Sitting } from './sitting.ts';

/** What the open pages last saw of the person; the same for all tabs. */
export interface Presence {
  /** Last seen at the device: a tap, a key, a page that came into view or left it. */
  activeAt: Instant;
  /** Since then a page was in front, so that it would have seen them; false: out of sight, where they may be busy elsewhere. */
  isWatched: boolean;
  /** The device itself tells whether somebody is there; else only touches of the page do. */
  isByDevice: boolean;
  /** When a page was last known to run at all. */
  aliveAt: Instant;
}

/**
 * How long the person has been away, in milliseconds, for certain: seen at the page, then no more, with the page in
 * front all the time; 0 where that is not known. Only at a desk, where sitting shows in taps and keys: on the sofa a
 * film, or a page out of sight, is still sitting. Listening in a call is sitting too. A page that is not touched may
 * still be read: without the word of the device the silence has to be longer than a break by the time of reading (DR).
 */
export function awayMs(
  { settings, since, callUntil }: Sitting,
  presence: Presence | null,
  now: Instant,
  { readsOnMinutes }: Pick<BreakLimits, 'readsOnMinutes'>,
): number {
  if (settings.profile !== 'desk' || !presence?.isWatched) return 0;
  const silentMs = Math.max(0, now - Math.max(presence.activeAt, since, callUntil ?? 0));
  if (presence.isByDevice) return silentMs;
  return silentMs >= (settings.breakMinutes + readsOnMinutes) * MINUTE_MS ? silentMs : 0;
}
