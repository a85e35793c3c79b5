import type { SessionItem } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { CareId, ExercisePhase } from './exercise.ts';

/** What has been worked out elsewhere and goes before any plan. */
export interface PlanFacts {
  /** How the danger signs stand: `same-day` is RB, `unanswered` an emergency sign that nobody has answered. */
  signs: 'clear' | 'emergency' | 'same-day' | 'unanswered';
  /** A notice that points to a physio or GP waits for the person's answer. */
  isPhysioAdvised: boolean;
  /** RC3 holds: pain or pins and needles in one leg for over a week. */
  isIntoALeg: boolean;
}

/** Why a stage holds. */
export type StageReason =
  | { kind: 'fresh' }
  | { kind: 'early-days'; days: number }
  | { kind: 'calm-early'; days: number }
  | { kind: 'red-at-rest' }
  | { kind: 'red-running'; days: number }
  | { kind: 'two-weeks-on' }
  | { kind: 'well' }
  | { kind: 'three-months-on' };

/** Why today is as it is. */
export type StateReason =
  | { kind: 'usual' }
  | { kind: 'strength-day' }
  | { kind: 'strength-yesterday' }
  | { kind: 'strength-done-this-week'; days: number }
  | { kind: 'not-a-strength-day' }
  | { kind: 'red-today' }
  | { kind: 'red-yesterday' }
  | { kind: 'pain-at-most' }
  | { kind: 'nothing-settles' }
  | { kind: 'into-a-leg' }
  | { kind: 'signs' };

/** Strength needs a day between, has its days a week, and waits after red. */
export type StrengthWaits = 'strength-yesterday' | 'strength-done-this-week' | 'red';

/** The one thing that a step changes. */
export type StepChange =
  | { what: 'reps' | 'hold' | 'seconds' | 'sets'; from: number; to: number }
  | { what: 'form'; from: SessionItem['form']; to: SessionItem['form'] };

/** Why an item is asked for as it is. */
export type PlanReason =
  | { kind: 'new' }
  | { kind: 'position' }
  /** It goes well and may soon be more: `goodDays` of `neededDays`. */
  | { kind: 'same'; goodDays: number; neededDays: number }
  | { kind: 'same-offered' }
  | { kind: 'same-ached' }
  | { kind: 'same-morning-unknown' }
  | { kind: 'most' }
  | { kind: 'stepped-up'; on: LocalDay; change: StepChange }
  | { kind: 'stepped-down'; on: LocalDay; because: 'red' | 'not-settled' | 'spasm' }
  | { kind: 'back-after-gap'; days: number }
  | { kind: 'back-after-rest' }
  | { kind: 'day-after-red' };

export interface PlannedItem {
  item: SessionItem;
  reason: PlanReason;
}

/** Exactly one step more of one exercise; nothing changes until the person takes it. */
export interface PlanOffer {
  /** Names the step, for `plan-offer-answered`. */
  offerId: string;
  exerciseId: string;
  from: SessionItem;
  to: SessionItem;
  change: StepChange;
  /** The green and settled days that it rests on. */
  goodDays: readonly LocalDay[];
}

export interface WalkPlan {
  minutes: number;
  /** Walks on this day. */
  times: number;
  /** Days a week; 7 while walks are short. */
  daysPerWeek: number;
  reason:
    | { kind: 'start' }
    | { kind: 'same' }
    | { kind: 'longer'; fromMinutes: number }
    | { kind: 'shorter'; because: 'hurt' | 'red' | 'gap' }
    | { kind: 'full' };
}

/** What has been done of today so far. */
export interface DoneToday {
  /** Sessions in which an exercise was done. */
  sessions: number;
  exerciseIds: readonly string[];
  walks: number;
  walkMinutes: number;
}

export interface DayPlan {
  day: LocalDay;
  stage: ExercisePhase;
  stageReason: StageReason;
  /** `rest-day`: from strength; gentle things and the walk stay. */
  state: 'ready' | 'positions-only' | 'rest-day' | 'blocked';
  stateReason: StateReason;
  blockedBy: 'emergency' | 'urgent' | 'signs-unanswered' | null;
  /** At most four; none while blocked. */
  items: readonly PlannedItem[];
  /** Sets of the whole list on this day: 2 to 3 small ones in the first days, then 1. */
  timesToday: { from: number; to: number };
  /** Null while blocked. */
  walk: WalkPlan | null;
  /** One at a time, at most one taken a day; none on or the day after red. */
  offers: readonly PlanOffer[];
  /** Shown before all else: a physio or GP is the next step. `not-settling`: what was tried does not settle. */
  seePhysio: 'not-settling' | 'advised' | null;
  /** Questions about what exercises are not for, without an answer yet: until then some are kept out. */
  caresToAsk: readonly CareId[];
  doneToday: DoneToday;
  /** Why nothing that loads is done today, not by own choice either; null when it may be. */
  strengthWaits: StrengthWaits | null;
}
