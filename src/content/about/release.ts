/** The release that the texts belong to, and when they were last looked at. Days are local days, `yyyy-mm-dd`. */
export const release = {
  /** The same as the version of the package. */
  version: '0.1.0',
  textsWrittenOn: '2026-11-22',
  /** Null until a named clinician has reviewed the texts of this release. */
  clinicallyReviewedOn: null,
  /** The texts are read again against their sources at the latest on this day, and before every release. */
  nextReviewOn: '2027-05-22',
} as const;
