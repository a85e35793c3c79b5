import type { EntryOf, JournalEntry, Nrs } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../time/instant.ts';
import { knownStep } from './step.ts';

/** How long a back that was moved too much is left alone, handed in with its sources by the content. */
export interface SettleLimits {
  /** With this pain at rest no move is made. */
  onlyBreathingAt: number;
  /** So long pain may stay up after a stop before it counts as red. */
  settlesMinutes: number;
  /** After so many hours it is the next day, and a lighter set may be tried. */
  untilHours: number;
}

/** `rated`: the moves may begin. `too-soon`: a set was stopped a short while ago. `still-up`: its rise has not gone. */
export type BeginVerdict = 'rated' | 'too-strong' | 'too-soon' | 'still-up';

interface Asked {
  /** Effective entries in id order, as far back as a day. */
  entries: readonly JournalEntry[];
  moveIds: readonly string[];
  pain: Nrs;
  now: Instant;
}

/**
 * Whether gentle moves may begin with this much pain at rest. After a stop the number that is given at once is no measure:
 * it still holds the rise. It has half an hour to go back to what it was before the first set that was stopped, also in a
 * spasm of today that was put away; one that stays up is red, and red waits for the next day, whatever is pressed until
 * then. Source: section 6, "In a spasm" (DR, PROV, AHPS).
 */
export function mayBeginSet({ entries, moveIds, pain, now }: Asked, limits: SettleLimits): BeginVerdict {
  if (pain >= limits.onlyBreathingAt) return 'too-strong';
  const ofToday = entries.filter(({ at }) => now - at < limits.untilHours * HOUR_MS);
  const answers = ofToday.filter((entry) => entry.kind === 'guide-answered');
  const stop = answers.findLast((entry) => isStop(entry, moveIds));
  if (!stop) return 'rated';
  if (answers.some(({ values }) => values.answerId === stillUp)) return stillUp;
  const elapsedMs = now - stop.at;
  if (elapsedMs >= 0 && elapsedMs < limits.settlesMinutes * MINUTE_MS) return 'too-soon';
  return pain > lowestBeforeStop(ofToday, moveIds) ? stillUp : 'rated';
}

const stillUp = 'still-up' satisfies BeginVerdict;

/** The lowest pain at rest that a set which was stopped began with; what is pressed after a stop may hold its rise. */
function lowestBeforeStop(entries: readonly JournalEntry[], moveIds: readonly string[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let before = lowest;
  for (const entry of entries) {
    if (isBeforeSet(entry)) before = entry.values.nrs;
    if (entry.kind === 'guide-answered' && isStop(entry, moveIds)) lowest = Math.min(lowest, before);
  }
  return lowest;
}

const stops = ['stop', 'sharp', 'leg', 'dizzy'];

function isStop({ values }: EntryOf<'guide-answered'>, moveIds: readonly string[]): boolean {
  const { stepId, answerId } = values;
  if (moveIds.includes(stepId)) return answerId === 'sharp' || answerId === 'worse';
  const isCheck = stepId === knownStep.painAfterMove || stepId === knownStep.painAfterWalk;
  return isCheck && (stops.includes(answerId) || answerId === 'worse');
}

const isBeforeSet = (entry: JournalEntry): entry is EntryOf<'pain-rated'> =>
  entry.kind === 'pain-rated' && entry.values.moment === 'before-moving';
