import type { Person } from '../../journeys/person.ts';
import { randomTap } from './random-taps.ts';
import type { Shown, WatchedScreen } from './watched-screen.ts';

const LONGEST_WALK_MS = 1300;
const MOST_TAPS = 4;
const LONGEST_AFTER_TAP_MS = 30;
const ANSWER_SHOWS_WITHIN_MS = 5000;

/** What somebody has seen of their guide by the time the browser is killed. */
export interface Seen {
  /** What was tapped, and then showed on the screen. */
  saved: string[];
  /** What was tapped, and had not shown yet. */
  inFlight: string | null;
  shown: Shown | null;
}

/**
 * Taps at random until the browser is killed: half of the times at any moment after the first answer, and half of them
 * right after a tap, while its answer may be on the way to the disk.
 */
export async function walkUntilKilled(
  person: Person,
  screen: WatchedScreen,
  end: () => Promise<void>,
  random: () => number,
): Promise<Seen> {
  const seen: Seen = { saved: [], inFlight: null, shown: screen.now() };
  let death: Promise<void> | null = null;
  const kill = () => (death ??= end());
  const timers: NodeJS.Timeout[] = [];
  const killIn = (ms: number) => timers.push(setTimeout(() => void kill(), ms));

  const fatalTap = random() < 0.5 ? 1 + Math.floor(random() * MOST_TAPS) : null;
  const walksForMs = random() * LONGEST_WALK_MS;
  const walk = async () => {
    for (let taps = 1; ; taps++) {
      seen.shown = screen.now();
      if (!seen.shown) return;
      const tap = await randomTap(person, seen.shown.stepId, random);
      if (!tap) return;
      const face = screen.now()?.face ?? '';
      seen.inFlight = tap.writes;
      if (taps === fatalTap) screen.whenTapComes(() => killIn(random() * LONGEST_AFTER_TAP_MS));
      await person.tapsOn(tap.button);
      // What shows nothing, such as getting worse while breathing already, may be anywhere on its way.
      if (!(await screen.changesFrom(face, ANSWER_SHOWS_WITHIN_MS)) || death) return;
      seen.saved.push(tap.writes);
      seen.inFlight = null;
      // Not before: on a busy machine no walk would get as far as its first answer.
      if (fatalTap === null && taps === 1) killIn(walksForMs);
      seen.shown = screen.now();
      // Once a run is over, the next visit begins anew.
      if (tap.writes === 'ending saved') return;
    }
  };
  try {
    await walk();
  } catch (error) {
    if (!death) throw error;
  } finally {
    await kill();
    for (const timer of timers) clearTimeout(timer);
  }
  return seen;
}
