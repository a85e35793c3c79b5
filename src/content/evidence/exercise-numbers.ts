import { breathingNumbers } from './breathing-numbers.ts';
import { type ClinicalNumber, number } from './clinical-number.ts';
import { numbers } from './numbers.ts';

/** The doses of the library that no other text has named before it. Source: clinical rules, section 9. */
export const exerciseNumbers = {
  restStart: number(5, 'min', 'CLINX', 'UV'),
  ankleEvery: number(1, 'h', 'UV'),
  kneeToChestLongerLow: number(10, 's', 'ARUK', 'GEH', 'GSTT'),
  kneeToChestLongerHigh: number(20, 's', 'ARUK', 'GEH', 'GSTT'),
  bothKneesSwayLow: number(1, 'min', 'CLINX', 'UV'),
  bothKneesSwayHigh: number(2, 'min', 'CLINX', 'UV'),
  bothKneesLongerLow: number(15, 's', 'CLINX', 'UV'),
  bothKneesLongerHigh: number(30, 's', 'CLINX', 'UV'),
  shortWalksLow: number(5, 'times', 'UV'),
  shortWalksHigh: number(10, 'times', 'UV'),
  pressUpLow: number(8, 'times', 'NHSX', 'UV'),
  pressUpHigh: number(10, 'times', 'NHSX', 'UV'),
  pressUpHoldLow: number(5, 's', 'NHSX', 'UV'),
  pressUpHoldHigh: number(10, 's', 'NHSX', 'UV'),
  catCow: number(10, 'times', 'GEH'),
  toHeelsLow: number(8, 'times', 'NHSX'),
  toHeelsHigh: number(10, 'times', 'NHSX'),
  sideBend: number(10, 'times', 'GEH'),
  stretchHoldLow: number(15, 's', 'UV'),
  stretchHoldHigh: number(30, 's', 'UV'),
  stretchLow: number(2, 'times', 'UV'),
  stretchHigh: number(3, 'times', 'UV'),
  sitToStandLow: number(5, 'times', 'UV'),
  sitToStandHigh: number(8, 'times', 'UV'),
  sitToStandSetsLow: number(1, 'times', 'UV'),
  sitToStandSetsHigh: number(2, 'times', 'UV'),
  bridgeHold: number(5, 's', 'UV'),
  bridgeLow: number(8, 'times', 'UV'),
  bridgeHigh: number(12, 'times', 'UV'),
  bridgeSetsLow: number(1, 'times', 'UV'),
  bridgeSetsHigh: number(2, 'times', 'UV'),
  oneLegHold: number(5, 's', 'ARUK', 'UV'),
  oneLegTimes: number(3, 'times', 'ARUK', 'UV'),
  deadBugLow: number(5, 'times', 'UV'),
  deadBugHigh: number(8, 'times', 'UV'),
  deadBugSets: number(2, 'times', 'UV'),
  birdDogHoldLow: number(5, 's', 'CLINX'),
  birdDogHoldHigh: number(10, 's', 'CLINX'),
  birdDogTimes: number(5, 'times', 'CLINX'),
  sidePlankHoldLow: number(5, 's', 'DR'),
  sidePlankHoldHigh: number(10, 's', 'CLINX'),
  sidePlankLow: number(3, 'times', 'CLINX'),
  sidePlankHigh: number(5, 'times', 'CLINX'),
  curlUpHoldLow: number(8, 's', 'CLINX', 'UV'),
  curlUpHoldHigh: number(10, 's', 'CLINX', 'UV'),
  curlUpTimes: number(5, 'times', 'CLINX', 'UV'),
  hingeHigh: number(10, 'times', 'UV'),
  hingeSetsLow: number(2, 'times', 'UV'),
  hingeSetsHigh: number(3, 'times', 'UV'),
  squatLow: number(8, 'times', 'UV'),
  squatHigh: number(12, 'times', 'UV'),
  squatSetsLow: number(2, 'times', 'UV'),
  squatSetsHigh: number(3, 'times', 'UV'),
  briskWalk: number(30, 'min', 'WALK'),
  briskWalksAWeek: number(5, 'times', 'WALK'),
  briskWalkBy: number(6, 'months', 'WALK'),
  classesLow: number(1, 'times', 'YOGA', 'PIL'),
  classesHigh: number(2, 'times', 'YOGA', 'PIL'),
  breakLow: number(1, 'min', 'HSE', 'WAON'),
  breakHigh: number(2, 'min', 'HSE', 'WAON'),
  breakEveryLow: number(30, 'min', 'HSE', 'WAON'),
  breakEveryHigh: number(60, 'min', 'HSE', 'WAON'),
  /** From this week on, no long lying flat on the back and none face down: the earlier end of 16 to 20. */
  pregnancyCareFrom: number(16, 'weeks', 'UV'),
  /** One step of progress is 10 to 20 in a hundred; "longer" without a number of its own is the larger one. */
  progressParts: number(20, 'parts', 'UV'),
} satisfies Record<string, ClinicalNumber>;

/** One slow breath in seconds, for what is held for a breath or counted in breaths. */
export const breathSeconds = breathingNumbers.breathIn.value + breathingNumbers.breathOut.value;

/** The seconds of a form that is only "longer" than its usual one. */
export const oneStepLonger = (seconds: number): number =>
  Math.round(seconds * (1 + exerciseNumbers.progressParts.value / 100));

/** Early sets, 2 to 3 a day. */
export const earlySets = { from: numbers.gentleSetsLow.value, to: numbers.gentleSetsHigh.value };
