import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { SignAnswer } from '../triage/red-flag.ts';
import type { EntryId } from './entry-id.ts';

/** Pain as the person says it: an integer from 0 (none) to 10 (the worst imaginable). */
export type Nrs = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type { SignAnswer };

/** One exercise of a session as it was asked for. `seconds` instead of `reps` where it is done by the clock. */
export interface SessionItem {
  exerciseId: string;
  form: 'easier' | 'usual' | 'harder';
  sets: number;
  /** A side, where it has sides. */
  reps?: number;
  holdSeconds?: number;
  seconds?: number;
}

/** A clinician's own exercise: `figureId` is a drawing that comes near it. */
export interface OwnExercise {
  name: string;
  words: string;
  figureId: string | null;
  hasSides: boolean;
  sets: number;
  reps?: number;
  holdSeconds?: number;
  seconds?: number;
}

/**
 * What each kind of entry carries. Everything the companion shows is derived from these: the guide's position, clocks,
 * dose counts, warnings. A kind is never renamed and a value never changes meaning; a new meaning is a new kind.
 */
export interface EntryValues {
  /** D1: the moment of the spasm. Every later guide entry belongs to the newest run before it. */
  'guide-run-started': Record<never, never>;
  /**
   * An answer to a step. `byItself` when the step moved on without a tap. `nth`: its number in the run, as far as the
   * screen knew; from 1, and missing in entries of the first release.
   */
  'guide-answered': { stepId: string; answerId: string; byItself?: true; nth?: number };
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
  /** `whenUnknown`: said some time after it had passed, so the time of the entry is not its end. */
  'spasm-ended': { helped: string[]; doing: string; note: string; whenUnknown?: true };
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
  /**
   * How a day went. Of several for one day the newest holds. What was not tapped is not there. `painWorst` is the worst
   * of that day; `activities` are scores of the Patient-Specific Functional Scale by activity id, 0 (cannot do it) to 10
   * (as well as before); `newSigns` are ids of content/check-in.
   */
  'check-in-noted': {
    day: LocalDay;
    painNow: Nrs;
    painWorst?: Nrs;
    activities?: Record<string, Nrs>;
    sleep?: 'well' | 'disturbed' | 'hardly';
    work?: 'as-usual' | 'less' | 'not' | 'day-off';
    newSigns?: string[];
    note?: string;
  };
  /** Something new was ticked for a day whose pain was not said; it asks its signs as in a check-in. */
  'news-noted': { day: LocalDay; newSigns: string[] };
  /** The person's own activities that hurt most (PSFS), at most five; the newest choice holds. */
  'activities-chosen': { activities: { id: string; label: string }[] };
  /** The statements ticked, by their published number, 1 to 24. */
  'roland-morris-answered': { ticked: number[] };
  /** The four answers in the published order, each 0 to 3. */
  'phq4-answered': { scores: number[] };
  /** An episode from before the journal, or one that was never written down. `ended` is its last day of pain. */
  'episode-noted': { began: LocalDay; ended: LocalDay | null };
  /**
   * The person's word against the rule's guess; the newest per episode and change holds. `episodeId` is any entry that
   * the episode was worked out from; with `not-a-spasm` it is a run of the guide.
   */
  'episode-corrected': {
    episodeId: EntryId;
    change:
      | 'began'
      /** On this day or before; null where the person does not remember. */
      | 'began-by'
      | 'recovered'
      | 'going-on'
      | 'part-of-earlier'
      | 'separate'
      | 'not-an-episode'
      | 'not-a-spasm'
      | 'as-worked-out';
    day: LocalDay | null;
  };
  /** What was done with a notice such as "over two weeks". It comes back only when its degree has grown. */
  'notice-answered': { noticeId: string; degree: number; answer: 'dismissed' | 'acted' };
  /** A1: chosen option ids by question id; `aboutRunId` is the run of the guide it is about. The newest per run holds. */
  'cause-noted': { aboutRunId: EntryId | null; answers: Record<string, string[]>; note: string };
  /** A2: kept away from for now. */
  'activity-paused': { activityId: string; label: string };
  /**
   * A step of the graded return to a paused activity. `stopSigns`: a sharp or catching pain, something new in a leg.
   * `settledNextDay` is added by a correction the morning after.
   */
  'return-step-tried': {
    pausedId: EntryId;
    stepId: string;
    painBefore?: Nrs;
    painDuring: Nrs;
    stopSigns?: ('sharp' | 'leg')[];
    settledNextDay?: boolean;
  };
  /** A2: crossed off the list. */
  'activity-resumed': { pausedId: EntryId };
  /** Who the summary is about, as far as the person wants; the newest holds. */
  'patient-details-set': { name: string; birthDate: string; contact: string };
  /** What the person wants to ask the clinician, on top of the summary; the newest holds, empty takes it back. */
  'clinician-question-set': { question: string };
  /** The person's own physio or clinic; null removes the earlier one. */
  'clinic-contact-set': { contact: { name: string; phone: string; email: string; website: string } | null };
  /**
   * A3: a session of exercises begins. What it asks is written with it, so that no later plan changes what was done.
   * `restingPain` was asked right before it.
   */
  'session-started': {
    source: 'plan' | 'chosen' | 'sequence' | 'break';
    items: SessionItem[];
    restingPain: Nrs;
  };
  /** What became of an item of a session, counted from 0; `eased` swaps it for its easier form from then on. */
  'session-item-noted': {
    sessionId: EntryId;
    item: number;
    event: 'began' | 'done' | 'skipped' | 'eased';
  };
  /**
   * Pain in or after a session. `stopSigns`: a sharp or catching pain, something new or further down in a leg,
   * dizziness; each stops whatever the number.
   */
  'session-pain-rated': {
    sessionId: EntryId;
    moment: 'during' | 'before-going-on' | 'after' | 'half-hour-after' | 'next-morning';
    /** Missing where a stop sign was pressed: it counts before any number is said. */
    nrs?: Nrs;
    item?: number;
    stopSigns?: ('sharp' | 'leg' | 'dizzy')[];
  };
  /** `stopped`: by the traffic light; `left`: by the person. */
  'session-ended': { sessionId: EntryId; how: 'finished' | 'left' | 'stopped' };
  /** What some exercises are not for, such as osteoporosis, by the id of the question; the newest answer to each holds. */
  'exercise-cares-answered': { answers: Record<string, SignAnswer> };
  /** The person leaves an exercise out of the plan, or takes it back in. */
  'exercise-choice-noted': { exerciseId: string; choice: 'leave-out' | 'take-in' };
  /** An offered step up of the plan, taken or left for now. `offerId` names the step. */
  'plan-offer-answered': { offerId: string; exerciseId: string; answer: 'accepted' | 'not-yet' };
  /** An exercise a clinician gave, in the person's words; null takes it away. */
  'own-exercise-set': { exerciseId: string; exercise: OwnExercise | null };
  /** Days for strength, 1 (Monday) to 7, and minutes after midnight for the calendar; the newest holds. */
  'plan-days-chosen': { strengthDays: number[]; reminderAtMinutes: number | null };
  /** Something done beside the sessions: a walk, a class. */
  'activity-done': {
    day: LocalDay;
    activity: 'walk' | 'yoga' | 'pilates' | 'other';
    minutes: number;
    painDuring?: Nrs;
  };
  /** A6: how sitting is broken up; the newest holds. Minutes; quiet hours in minutes after midnight. */
  'breaks-set': {
    isOn: boolean;
    profile: 'desk' | 'sofa' | 'drive';
    intervalMinutes: number;
    breakMinutes: number;
    standMinutes?: number;
    quietFromMinutes: number;
    quietUntilMinutes: number;
  };
  /**
   * What became of a break that was due; `natural` was noticed by itself, at its end. `busy` waits for a call, until
   * `call-over`. `sitting`: down again, or here again after a time that nobody saw.
   */
  'break-noted': {
    event: 'taken' | 'natural' | 'postponed' | 'skipped' | 'busy' | 'call-over' | 'sitting';
    profile: 'desk' | 'sofa' | 'drive';
  };
  /** A copy of all entries was handed over as a file. */
  'copy-saved': Record<never, never>;
  /** So many entries came from a file. Times and doses among them were not seen to happen on this device. */
  'notes-brought-in': { entryCount: number };
  /** The entry was deleted from the disk; it is left out of every merge. */
  'entry-erased': { erasedId: EntryId };
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
