/** A number that a text or a clock uses, with its unit and the ids of its sources. It stands here and nowhere else. */
export interface ClinicalNumber {
  value: number;
  unit:
    | 'min'
    | 's'
    | 'h'
    | 'days'
    | 'times'
    | 'breaths'
    | '°C'
    | 'points'
    | 'years'
    | 'weeks'
    | 'drinks'
    | 'parts';
  sources: readonly string[];
}

const number = (value: number, unit: ClinicalNumber['unit'], ...sources: string[]): ClinicalNumber => ({
  value,
  unit,
  sources,
});

/** Texts name these as `{heatApply}`; clocks take their values. */
export const numbers = {
  pressBreathsLow: number(2, 'breaths', 'UV'),
  pressBreathsHigh: number(3, 'breaths', 'UV'),
  signsAskAgain: number(24, 'h', 'DR'),
  heatApply: number(15, 'min', 'MPFT', 'GWENC'),
  heatSkinCheck: number(5, 'min', 'MPFT', 'GWENC'),
  heatHardStop: number(20, 'min', 'MPFT', 'GWENC'),
  heatOff: number(60, 'min', 'GWENC'),
  heatTimesPerDay: number(3, 'times', 'MPFT'),
  heatOrColdChoice: number(48, 'h', 'NHSINF'),
  coldApply: number(15, 'min', 'PROV2', 'BELM'),
  bottleReplace: number(2, 'years', 'HANTS', 'MSE', 'MPFT'),
  burnCool: number(20, 'min', 'UV'),
  massageSpotLow: number(1, 'min', 'DR'),
  massageSpotHigh: number(2, 'min', 'DR'),
  massageAll: number(5, 'min', 'DR'),
  restPositionLow: number(30, 'min', 'DR'),
  restPositionHigh: number(45, 'min', 'DR'),
  restMostlyLying: number(48, 'h', 'DR'),
  bedRestMax: number(2, 'days', 'GEH'),
  sitBeforeStanding: number(30, 's', 'UV'),
  sitBeforeStandingHigh: number(60, 's', 'UV'),
  chairRestLow: number(1, 'min', 'NHSINF', 'ECN', 'SUFF'),
  chairRestHigh: number(2, 'min', 'NHSINF', 'ECN', 'SUFF'),
  newJointWeeks: number(6, 'weeks', 'SUFF'),
  legsUpLow: number(10, 'min', 'CLINX'),
  legsUpHigh: number(30, 'min', 'CLINX'),
  walkLow: number(1, 'min', 'UV'),
  walkHigh: number(2, 'min', 'UV'),
  walkEveryLow: number(1, 'h', 'UV'),
  walkEveryHigh: number(2, 'h', 'UV'),
  drinksLow: number(6, 'drinks', 'UV'),
  drinksHigh: number(8, 'drinks', 'UV'),
  bathWarmLow: number(37, '°C', 'UV'),
  bathWarmHigh: number(39, '°C', 'UV'),
  bathLow: number(15, 'min', 'UV'),
  bathHigh: number(20, 'min', 'UV'),
  bathNeverOver: number(44, '°C', 'UV'),
  moveRiseStops: number(2, 'points', 'DR'),
  moveRedFrom: number(6, 'points', 'PROV', 'AHPS'),
  moveOnlyBreathing: number(10, 'points', 'DR'),
  moveAnyRiseStops: number(9, 'points', 'DR'),
  anklePumps: number(10, 'times', 'UV'),
  pelvicTiltLow: number(10, 'times', 'GEH', 'NHSX'),
  pelvicTiltHigh: number(15, 'times', 'GEH', 'NHSX'),
  kneeRollsLow: number(8, 'times', 'NHSX', 'GEH', 'GSTT'),
  kneeRollsHigh: number(10, 'times', 'NHSX', 'GEH', 'GSTT'),
  kneeToChestHold: number(5, 's', 'ARUK', 'GEH', 'GSTT'),
  kneeToChestTimes: number(5, 'times', 'ARUK', 'GEH', 'GSTT'),
  bothKneesHoldLow: number(5, 's', 'CLINX', 'UV'),
  bothKneesHoldHigh: number(10, 's', 'CLINX', 'UV'),
  bothKneesTimes: number(5, 'times', 'CLINX', 'UV'),
  tummyBreathRounds: number(5, 'times', 'UV'),
  tummyBreathBreaths: number(5, 'breaths', 'UV'),
  proneLow: number(1, 'min', 'SIRO', 'UV'),
  proneHigh: number(2, 'min', 'SIRO', 'UV'),
  restSettles: number(30, 'min', 'DR'),
  nsaidDaysToAsk: number(10, 'days', 'DR'),
  codeineDaysToAsk: number(3, 'days', 'DR'),
  seePhysioAfter: number(14, 'days', 'DR'),
  runStaleAfter: number(12, 'h', 'DR'),
  phaseFirstDays: number(2, 'days', 'DR'),
  phaseFirstWeeks: number(14, 'days', 'DR'),
  gentleSetsLow: number(2, 'times', 'GEH'),
  gentleSetsHigh: number(3, 'times', 'GEH'),
  strengthDaysLow: number(2, 'days', 'UV'),
  strengthDaysHigh: number(3, 'days', 'UV'),
  easingWithin: number(2, 'weeks', 'NHSX'),
} satisfies Record<string, ClinicalNumber>;

export type NumberId = keyof typeof numbers;

/** The text with each `{numberId}` replaced by its value. */
export function fillNumbers(text: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, id: string) => {
    const found = (numbers as Record<string, ClinicalNumber>)[id];
    return found ? String(found.value) : whole;
  });
}
