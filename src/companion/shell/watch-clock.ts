import { MINUTE_MS, SECOND_MS } from '../../domain/time/instant.ts';
import type { Journal } from '../storage/journal.ts';
import type { Clock } from './clock.ts';

const LOOK_EVERY_MS = 5 * SECOND_MS;

/** Smaller corrections come from the network all the time and change nothing that matters here. */
const JUMP_FROM_MS = 2 * MINUTE_MS;

/**
 * Writes down when the wall clock jumps while the page is in view: held against the time since the page began, which
 * nobody can set. A device that sleeps with the page in view looks the same as a jump forward; the painkiller page then
 * asks for a look at the times, which is the safe mistake.
 */
export function watchClock(journal: Journal, clock: Clock): void {
  let offsetMs = clock.now() - performance.now();
  const look = () => {
    const shiftMs = Math.round(clock.now() - performance.now() - offsetMs);
    offsetMs += shiftMs;
    if (Math.abs(shiftMs) >= JUMP_FROM_MS)
      void journal.append([{ kind: 'clock-jumped', values: { shiftMs } }]);
  };
  setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, LOOK_EVERY_MS);
  // Out of view a device may sleep and the page's own time stand still, which looks like a jump forward: begin anew. A
  // clock that is behind on return was set back, whatever slept.
  document.addEventListener('visibilitychange', () => {
    if (clock.now() - performance.now() < offsetMs) look();
    offsetMs = clock.now() - performance.now();
  });
}
