/** Phases of recovery by the library: the first two days, the first two weeks, strengthening, keeping well. */
export type ExercisePhase = 'first-days' | 'first-weeks' | 'strengthening' | 'keeping-well';

/** A row of the library of clinical.md, section 9. */
export type ExerciseRow = `X${string}`;

/** How an exercise is done: its own form, or the one that asks less or more. */
export type ExerciseForm = 'easier' | 'usual' | 'harder';

/** From the first time up to the most of that form; the numbers are the library's. */
export interface DoseRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What one form asks for. Exactly one of `reps` (a side, where it has sides) and `seconds` (by the clock) is there.
 * `holdSeconds` is the hold of one repetition.
 */
export interface ExerciseDose {
  readonly sets: DoseRange;
  readonly reps?: DoseRange;
  readonly holdSeconds?: DoseRange;
  readonly seconds?: DoseRange;
  /** Times on one day; 1 where nothing is said. */
  readonly timesPerDay: DoseRange;
}

/** Why an exercise may not be for somebody; each is one question to the person. */
export type CareId =
  | 'pregnancy'
  | 'late-pregnancy'
  | 'osteoporosis'
  | 'recent-surgery'
  | 'spinal-stenosis'
  | 'nerve-pain'
  | 'falls-risk'
  | 'knee-problem'
  | 'wrist-problem'
  | 'shoulder-problem'
  | 'neck-problem';

/** `not-for`: left out of every plan; `take-care`: shown with its word of care, and begun in the easier form. */
export interface ExerciseCare {
  readonly careId: CareId;
  readonly means: 'not-for' | 'take-care';
}

/** What the rules of the plan and the player need to know of an exercise; its words are content. */
export interface Exercise {
  readonly id: string;
  readonly row: ExerciseRow;
  readonly phases: readonly ExercisePhase[];
  readonly hasSides: boolean;
  /** Loads muscles: on 2 to 3 days a week, with a day between. */
  readonly isStrength: boolean;
  /** Bends or arches the back to its end; waits where such a thing makes it worse. */
  readonly group: 'rest' | 'mobility' | 'stretch' | 'control' | 'strength' | 'walking' | 'class' | 'break';
  /** Missing where the library has none. */
  readonly doses: {
    readonly easier?: ExerciseDose;
    readonly usual: ExerciseDose;
    readonly harder?: ExerciseDose;
  };
  readonly cares: readonly ExerciseCare[];
}
