import type { Instant, ZonedNow } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { instantsAt } from '../../../domain/time/local-time.ts';

export type TakenTime = { kind: 'time'; takenAt: Instant } | { kind: 'problem'; problem: string };

const problem = (text: string): TakenTime => ({ kind: 'problem', problem: text });

/**
 * When a dose was taken, from a day and a time of day. Of two instants with the same wall time, when clocks go back,
 * the later one that is not ahead of now: a dose is never taken for older than it may be.
 */
export function readTakenTime(day: 'today' | 'yesterday', time: string, now: ZonedNow): TakenTime {
  if (!/^\d{2}:\d{2}$/.test(time)) return problem('Please put in a time, such as 09:30.');
  const today = localDay(now.now, now.timeZone);
  const instants = instantsAt(day === 'today' ? today : addDays(today, -1), time, now.timeZone);
  if (instants.length === 0)
    return problem('The clocks went forward then, so that time was left out. Try one hour later.');
  const takenAt = instants.findLast((instant) => instant <= now.now);
  if (takenAt === undefined) return problem('That time is still to come. Was it yesterday?');
  return { kind: 'time', takenAt };
}
