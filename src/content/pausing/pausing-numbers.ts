import { number } from '../evidence/clinical-number.ts';

/** The numbers of the way back. Where the light turns red stands with the guide's own numbers. */
export const pausingNumbers = {
  amberFrom: number(4, 'points', 'PROV', 'AHPS'),
  settlesWithin: number(24, 'h', 'PROV', 'AHPS'),
  greensToGoUp: number(2, 'times', 'UV'),
  firstSteps: number(2, 'days', 'UV'),
  loadedSteps: number(14, 'days', 'UV'),
  restBetweenLoads: number(1, 'days', 'UV'),
  /** How often a move without load is done. Source: X22. */
  moveTimes: number(8, 'times', 'UV'),
  /** The shortest of longer walks. Source: X08, harder. */
  longerWalk: number(10, 'min', 'UV'),
  sitBreakLow: number(5, 'min', 'HSE', 'NIB'),
  sitBreakHigh: number(10, 'min', 'HSE', 'NIB'),
  spasmBeforePause: number(14, 'days', 'DR'),
  timeToTry: number(14, 'days', 'DR'),
  longOnList: number(6, 'weeks', 'NHSX', 'DR'),
  hardToAskHelp: number(3, 'times', 'DR'),
  askMorning: number(7, 'days', 'DR'),
};
