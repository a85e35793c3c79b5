import { HOUR_MS } from '../time/instant.ts';
import { daysBetween } from '../time/local-day.ts';
import { EPISODE_HOURS_OVER } from './episode-rules.ts';
import type { PainSpan } from './pain-spans.ts';

const LIMIT_MS = EPISODE_HOURS_OVER * HOUR_MS;

/**
 * Whether pain without a pain-free day in between is known to have lasted for over 24 hours: one spasm did; or check-ins
 * tell of pain on two days; or one does, and other pain was noted over 24 hours from it, or, where a time of day is not
 * known, two days from it. Spasms alone, each under 24 hours, are not pain in between. Source: section 11, episode (DR).
 */
export function isOverADay(spans: readonly PainSpan[]): boolean {
  if (spans.some(({ knownDay }) => knownDay === null)) return true;
  const days = spans.flatMap(({ knownDay }) => knownDay ?? []);
  const isLongSpasm = days
    .flatMap(({ spasms }) => spasms)
    .some(({ startedAt, endedAt }) => endedAt !== null && endedAt - startedAt > LIMIT_MS);
  if (isLongSpasm) return true;
  const byCheckIn = days.filter(({ isPainfulByCheckIn }) => isPainfulByCheckIn);
  const [one, another] = byCheckIn;
  if (another) return true;
  if (!one) return false;
  const moments = days.flatMap(({ painfulAt }) => painfulAt);
  return (
    Math.max(...moments) - Math.min(...moments) > LIMIT_MS ||
    days.some(({ record }) => Math.abs(daysBetween(one.record.day, record.day)) > 1)
  );
}
