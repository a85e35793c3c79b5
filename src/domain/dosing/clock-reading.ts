import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';

/**
 * What the journal shows of the device's clock. Logical time is the latest wall time seen, so it never runs back; it
 * starts again where the person confirmed the times, because from there the clock is taken at its word.
 */
export interface ClockReading {
  /** Never before the present clock. */
  now: Instant;
  confirmedId: EntryId | null;
  /** When the times were last confirmed, by the clock of then; never is -Infinity. */
  confirmedAt: Instant;
  /** Jumps seen since the times were last confirmed, in id order, with how far each moved logical time forward. */
  jumps: readonly { id: EntryId; forwardMs: number }[];
  /** How far the clock was behind logical time when an entry was written; 0 when it was not. */
  lagMs: ReadonlyMap<EntryId, number>;
  /** The present clock is evidently behind an earlier one. */
  isBehind: boolean;
  /** Storage lost entries after the times were last confirmed. */
  hasLostEntries: boolean;
  /** A file brought entries in after the times were last confirmed: they were written by some other clock. */
  hasBroughtIn: boolean;
}

// Clocks are corrected by seconds all the time; only more than this is worth a question. [DR]
const TOLERATED_LAG_MS = 2 * MINUTE_MS;

/** Reads the clock from raw entries in id order (corrections included: they too were written by some clock). */
export function readClock(entries: readonly JournalEntry[], wallNow: Instant): ClockReading {
  let logical = -Infinity;
  let confirmedId: EntryId | null = null;
  let confirmedAt = -Infinity;
  let jumps: { id: EntryId; forwardMs: number }[] = [];
  let hasLostEntries = false;
  let hasBroughtIn = false;
  const lagMs = new Map<EntryId, number>();
  for (const entry of entries) {
    if (entry.kind === 'times-confirmed') {
      logical = entry.at;
      confirmedId = entry.id;
      confirmedAt = entry.at;
      jumps = [];
      hasLostEntries = false;
      hasBroughtIn = false;
      continue;
    }
    const before = logical;
    logical = Math.max(logical, entry.at);
    lagMs.set(entry.id, logical - entry.at);
    if (entry.kind === 'entries-lost') hasLostEntries = true;
    if (entry.kind === 'notes-brought-in') hasBroughtIn = true;
    if (entry.kind === 'clock-jumped') {
      // The part of the jump that logical time took part in: none when it was ahead already.
      const forwardMs = Math.max(0, Math.min(entry.values.shiftMs, logical - before));
      jumps.push({ id: entry.id, forwardMs });
    }
  }
  return {
    now: Math.max(logical, wallNow),
    confirmedId,
    confirmedAt,
    jumps,
    lagMs,
    isBehind: logical - wallNow > TOLERATED_LAG_MS,
    hasLostEntries,
    hasBroughtIn,
  };
}

/**
 * The latest moment, in logical time, at which something can have happened that entry `saidIn` puts at `wallTime`.
 * What is said to lie ahead of the present counts as just now. If the clock was only ever set back, or every jump
 * forward was seen, `clock.now` minus this is never more than the true time since.
 */
export function latestMoment(clock: ClockReading, saidIn: EntryId, wallTime: Instant): Instant {
  const isConfirmed = clock.confirmedId !== null && saidIn < clock.confirmedId;
  const lag = isConfirmed ? 0 : (clock.lagMs.get(saidIn) ?? 0);
  let moment = wallTime + lag;
  for (const jump of clock.jumps) if (jump.id > saidIn) moment += jump.forwardMs;
  return Math.min(moment, clock.now);
}

/** Whether a time said in entry `saidIn` must be looked at by the person before it can show room. */
export function isDoubtful(clock: ClockReading, saidIn: EntryId): boolean {
  if (clock.isBehind || clock.jumps.some((jump) => jump.id > saidIn)) return true;
  const isConfirmed = clock.confirmedId !== null && saidIn < clock.confirmedId;
  return !isConfirmed && (clock.lagMs.get(saidIn) ?? 0) > TOLERATED_LAG_MS;
}
