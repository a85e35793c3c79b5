import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { breakState, type BreakMoment } from './break-state.ts';
import type { BreakEvent, BreakLimits, Sitting } from './sitting.ts';

/**
 * What the pages note by themselves, before they write down that they saw the person, or only that they still run
 * (`sawPerson` false); null for nothing. `natural`: the person is back, and was away for at least as long as a break.
 * `sitting`: the clock begins anew, because quiet hours lie between, or because no page ran for so long that nobody can
 * say how long they have sat.
 */
export function noticed(
  sitting: Sitting,
  moment: BreakMoment,
  sawPerson: boolean,
  limits: BreakLimits,
): BreakEvent | null {
  const { kind } = breakState(sitting, moment, limits);
  if (kind === 'driving' || kind === 'quiet' || kind === 'on-break' || kind === 'standing') return null;
  if (kind === 'not-begun') return sawPerson ? 'sitting' : null;
  const { settings, since } = sitting;
  const anewMs =
    settings.profile === 'sofa' ? limits.sofaAnewHours * HOUR_MS : settings.intervalMinutes * MINUTE_MS;
  const aliveAt = Math.max(moment.presence?.aliveAt ?? 0, since);
  if (moment.now - aliveAt >= anewMs) return 'sitting';
  return kind === 'away' && sawPerson ? 'natural' : null;
}
