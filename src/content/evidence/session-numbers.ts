import { type ClinicalNumber, number } from './clinical-number.ts';

/** How a session of exercises goes from one thing to the next; the doses are the exercises' own. */
export const sessionNumbers = {
  /** From one position to the next without haste: onto the floor, or up from it. */
  getReady: number(20, 's', 'DR'),
  /** There and back, slowly enough to breathe with it. */
  rep: number(4, 's', 'DR'),
  letGo: number(4, 's', 'DR'),
  changeSides: number(8, 's', 'DR'),
  restBetweenSets: number(30, 's', 'DR'),
  /** Pain that went up is asked again. Source: section 6, "still up after 30 min". */
  askAgain: number(30, 'min', 'DR'),
  /** After a pause as long the pain at rest is another. Source: section 6, "ask r before each set". */
  askRestingAfter: number(30, 'min', 'DR'),
} satisfies Record<string, ClinicalNumber>;
