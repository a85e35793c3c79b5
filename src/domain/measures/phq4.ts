/** The four answers in the published order, each 0 (not at all) to 3 (nearly every day). */
export type Phq4Scores = readonly number[];

/** For a clinician's eyes. The person is told only whether it is worth talking to somebody. */
export interface Phq4Result {
  /** 0 to 12. */
  total: number;
  band: 'none' | 'mild' | 'moderate' | 'severe';
  /** The first pair, worry, has 3 or more of 6. */
  isWorryPositive: boolean;
  /** The second pair, mood, has 3 or more of 6. */
  isMoodPositive: boolean;
}

const PAIR_POSITIVE_FROM = 3;
/** RC10: from here it is a sign to see somebody soon. Source: section 2, DR. */
const SOON_FROM = 6;

/** The PHQ-4 as published; null unless there are four answers of 0 to 3. Source: PHQ. */
export function phq4Result(scores: Phq4Scores): Phq4Result | null {
  const [first, second, third, fourth] = scores;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return null;
  if (scores.length > 4 || scores.some((score) => ![0, 1, 2, 3].includes(score))) return null;
  const total = first + second + third + fourth;
  return {
    total,
    band: band(total),
    isWorryPositive: first + second >= PAIR_POSITIVE_FROM,
    isMoodPositive: third + fourth >= PAIR_POSITIVE_FROM,
  };
}

function band(total: number): Phq4Result['band'] {
  if (total <= 2) return 'none';
  if (total <= 5) return 'mild';
  return total <= 8 ? 'moderate' : 'severe';
}

/** What the answers are worth: `soon` from a total of 6 (RC10), `worth-talking` from 3, which every positive pair has. Source: PHQ, DR. */
export function phq4Advice({ total, band: of }: Phq4Result): 'soon' | 'worth-talking' | 'none' {
  if (total >= SOON_FROM) return 'soon';
  return of === 'none' ? 'none' : 'worth-talking';
}
