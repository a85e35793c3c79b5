/** One step of the way back to an activity. */
export interface ReturnStep {
  /** Kept in the journal; never renamed. */
  id: string;
  title: string;
  say: string;
  /** Days after the spasm before which it is not offered: "not before", never "by then". */
  notBeforeDays: number;
  /** How much of the usual, in tenths; missing for the steps that come before any load. */
  tenthsOfUsual?: number;
}

/** The way back to one activity, lightest step first. */
export interface ReturnPlan {
  /** Kept in the journal; never renamed. */
  activityId: string;
  /** What it is called until the person gives it another name. */
  label: string;
  steps: readonly [ReturnStep, ...ReturnStep[]];
  /** Whole days of rest between two tries. */
  restDays: number;
}
