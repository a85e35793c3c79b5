import type { Instant } from '../time/instant.ts';
import type { SignAnswer } from '../triage/red-flag.ts';
import type { EntryId } from './entry-id.ts';

/** Pain as the person says it: an integer from 0 (none) to 10 (the worst imaginable). */
export type Nrs = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type { SignAnswer };

/**
 * What each kind of entry carries. Everything the companion shows is derived from these: the guide's position, clocks,
 * dose counts, warnings. A kind is never renamed and a value never changes meaning; a new meaning is a new kind.
 */
export interface EntryValues {
  /** D1: the moment of the spasm. Every later guide entry belongs to the newest run before it. */
  'guide-run-started': Record<never, never>;
  /** An answer to a step. `byItself` when the step moved on without a tap. */
  'guide-answered': { stepId: string; answerId: string; byItself?: true };
  'red-flags-answered': { answers: Record<string, SignAnswer> };
  /** The person confirms that a professional has assessed these signs. */
  'red-flags-assessed': { redFlagIds: string[] };
  'pain-rated': { nrs: Nrs; moment: 'at-start' | 'before-moving' | 'after-moving' | 'at-end' };
  'clock-started': { clockId: 'heat' | 'rest' | 'massage' | 'walk' | 'bath' };
  'clock-ended': { clockId: 'heat' | 'rest' | 'massage' | 'walk' | 'bath' };
  /** How easy a position of rest is, 0 (no ease) to 10. */
  'position-rated': { positionId: string; ease: Nrs };
  'drink-taken': Record<never, never>;
  /** One intake. `amount` counts in the medicine's own unit (tablets, grams of gel, centimetres, mg); see content/medicines. */
  'dose-taken': { medicineId: string; amount: number; takenAt: Instant };
  /** The label on a prescribed medicine, as the person typed it. */
  'medicine-label-set': {
    medicineId: string;
    name: string;
    maxDosesPer24h?: number;
    minIntervalHours?: number;
    maxAmountPer24h?: number;
    maxDays?: number;
  };
  /** Answers to the "do not take" and "ask first" questions, by question id. */
  'medicine-guards-answered': { answers: Record<string, SignAnswer> };
  /** What the person ticks at the end, as far as it goes; the newest of the run holds. */
  'ending-noted': { helped: string[]; doing: string; note: string };
  'spasm-ended': { helped: string[]; doing: string; note: string };
  'preference-set': { preference: string; value: string };
  /** A person of trust; null removes the earlier one. */
  'trusted-person-set': { person: { name: string; phone: string } | null };
  /** The device's clock was seen to jump while the companion was open; positive is forward. */
  'clock-jumped': { shiftMs: number };
  /** The person looked at the times after a jump and says they are right. */
  'times-confirmed': Record<never, never>;
  /**
   * Storage came back without entries that had been saved, the newest of them made at `lastKnownAt`. What is derived
   * from entries up to then, dose counts above all, may be missing some.
   */
  'entries-lost': { lastKnownAt: Instant };
  /** Replaces the values of an earlier entry. `values` has the shape of that entry's kind. */
  'entry-corrected': { correctedId: EntryId; values: Record<string, unknown> };
  'entry-removed': { removedId: EntryId };
}

export type EntryKind = keyof EntryValues;

/** One thing that happened, never changed after it is written. */
export type JournalEntry = {
  [K in EntryKind]: {
    /** Shape of the entry, raised by a migration in storage. */
    version: 1;
    id: EntryId;
    at: Instant;
    /** IANA zone of the device when the entry was made. */
    timeZone: string;
    kind: K;
    values: EntryValues[K];
  };
}[EntryKind];

export type EntryOf<K extends EntryKind> = Extract<JournalEntry, { kind: K }>;

/** What a screen asks the journal to write; id, instant and zone are given by the journal. */
export type NewEntry = { [K in EntryKind]: { kind: K; values: EntryValues[K] } }[EntryKind];
