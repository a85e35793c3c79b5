/** RC6: nine features of inflammatory back pain. Source: NG65, SPA1, SPA2. */
export interface InflammatoryAnswers {
  beganBeforeAge45: boolean;
  lastedOver3Months: boolean;
  /** How many of the nine features were answered yes. */
  features: number;
}

/** Four or more features: RC6. Exactly three: the GP may do an HLA-B27 test. Source: NG65. */
export type InflammatoryPointer = 'see-gp' | 'gp-may-test' | 'none';

export function inflammatoryPointer(answers: InflammatoryAnswers): InflammatoryPointer {
  if (!answers.beganBeforeAge45 || !answers.lastedOver3Months) return 'none';
  if (answers.features >= 4) return 'see-gp';
  return answers.features === 3 ? 'gp-may-test' : 'none';
}
