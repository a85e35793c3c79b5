import type { Instant, ZonedNow } from '../../domain/time/instant.ts';

/** The device's wall clock and zone. The only reader of time in the companion; tests hand in their own. */
export interface Clock {
  now(): Instant;
  timeZone(): string;
}

export const deviceClock: Clock = {
  now: () => Date.now(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};

export const zonedNow = (clock: Clock): ZonedNow => ({ now: clock.now(), timeZone: clock.timeZone() });
