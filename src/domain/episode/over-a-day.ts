import { HOUR_MS, type Instant } from '../time/instant.ts';
import { daysBetween } from '../time/local-day.ts';
import { EPISODE_HOURS_OVER } from './episode-rules.ts';
import type { SpasmEvent } from './episode.ts';
import type { KnownDay } from './known-days.ts';
import type { PainSpan } from './pain-spans.ts';

const LIMIT_MS = EPISODE_HOURS_OVER * HOUR_MS;

/**
 * A check-in tells of the pain of its day up to then, so two this far apart tell of pain for over a day: an evening and
 * the next, also where a night has an hour less, but not an evening and the next morning. [DR]
 */
const CHECK_INS_APART_MS = 20 * HOUR_MS;

/**
 * Whether pain without a pain-free day in between is known to have lasted for over 24 hours: the person noted it from one
 * day to another; one spasm did; check-ins tell of it far enough apart, or two days; one does, and other pain was noted
 * over 24 hours from it, or, where a time of day is not known, two days from it; or pain was rated on days that follow
 * one another, over 24 hours from first to last. Spasms alone, each under 24 hours, are not pain in between.
 * Source: section 11, episode (DR).
 */
export function isOverADay(spans: readonly PainSpan[]): boolean {
  const isNoted = spans.some(
    ({ knownDay, isGoingOn, from, to }) => knownDay === null && (isGoingOn || to > from),
  );
  if (isNoted) return true;
  const days = spans.flatMap(({ knownDay }) => knownDay ?? []);
  return isLongSpasm(days) || isToldApart(days) || isNotedApart(days) || isRatedOverDays(days);
}

const isLongSpasm = (days: readonly KnownDay[]): boolean =>
  days
    .flatMap(({ spasms }) => spasms)
    .some(({ startedAt, endedAt }) => endedAt !== null && endedAt - startedAt > LIMIT_MS);

const isApart = (a: KnownDay, b: KnownDay): boolean => Math.abs(daysBetween(a.record.day, b.record.day)) > 1;

function isToldApart(days: readonly KnownDay[]): boolean {
  const told = days.filter(({ isPainfulByCheckIn }) => isPainfulByCheckIn);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return false;
  return (
    isApart(first, last) ||
    isLongerThan(
      CHECK_INS_APART_MS - 1,
      told.flatMap(({ toldAt }) => toldAt),
    )
  );
}

function isNotedApart(days: readonly KnownDay[]): boolean {
  const told = days.filter(({ isPainfulByCheckIn }) => isPainfulByCheckIn);
  if (told.length === 0) return false;
  const moments = days.flatMap(({ painfulAt }) => painfulAt);
  return isLongerThan(LIMIT_MS, moments) || told.some((one) => days.some((day) => isApart(one, day)));
}

/** What was rated in a spasm that is over is part of that spasm. */
function isRatedOverDays(days: readonly KnownDay[]): boolean {
  const spasms = days.flatMap((day) => day.spasms);
  const isIn = ({ startedAt, endedAt, passedBy }: SpasmEvent, at: Instant) =>
    at >= startedAt && at <= (endedAt ?? passedBy ?? Number.NEGATIVE_INFINITY);
  const ratings = days.flatMap(({ ratedAt }) => ratedAt);
  // Nobody knows when it ended, but it went on at its last rating.
  const isKnownLong = spasms.some(
    (spasm) =>
      spasm.passedBy !== undefined &&
      isLongerThan(LIMIT_MS, [spasm.startedAt, ...ratings.filter((at) => isIn(spasm, at))]),
  );
  if (isKnownLong) return true;
  const isFree = (at: Instant) => !spasms.some((spasm) => isIn(spasm, at));
  let running: Instant[] = [];
  let before: KnownDay | null = null;
  for (const day of days) {
    const rated = day.ratedAt.filter(isFree);
    if (rated.length === 0) continue;
    running = before && !isApart(before, day) ? [...running, ...rated] : rated;
    before = day;
    if (isLongerThan(LIMIT_MS, running)) return true;
  }
  return false;
}

const isLongerThan = (limitMs: number, moments: readonly Instant[]): boolean =>
  Math.max(...moments) - Math.min(...moments) > limitMs;
