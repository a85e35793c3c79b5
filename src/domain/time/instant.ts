/** A moment: milliseconds since 1970-01-01T00:00:00Z, as the device's wall clock said it. Never a monotonic time. */
export type Instant = number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A moment and the IANA zone it was lived in: what a clock port hands to the rules. */
export interface ZonedNow {
  now: Instant;
  timeZone: string;
}
