import type { EntryId } from '../journal/entry-id.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { StepLight } from './step-light.ts';

/** One try of a step. */
export interface ReturnTry {
  id: EntryId;
  day: LocalDay;
  /** Where the step stands in the plan; null when this release does not know it. */
  stepIndex: number | null;
  light: StepLight;
  /** Null until the person has said how the morning after was. */
  isSettled: boolean | null;
}

/** A spasm on the way: what had gone well before it no longer counts as running. */
export interface SpasmOnTheWay {
  id: EntryId;
  isSpasm: true;
}

/** Where the tries so far have led. */
export interface GradedReturn {
  /** The step that stands now. */
  stepIndex: number;
  /** Tries of this step running that were green and settled, each on a day of its own. */
  greensRunning: number;
  /** Tries running that were not green, whatever the step. */
  hardRunning: number;
  /** The next step up may be tried, if the person wants to. */
  isUpOffered: boolean;
  /** The last step has gone well as often as it takes. */
  isSafeAgain: boolean;
}

interface Going extends Pick<GradedReturn, 'stepIndex' | 'greensRunning' | 'hardRunning'> {
  lastGreenDay: LocalDay | null;
}

/**
 * Folds what happened, in id order, into where the way back stands. A step up opens after `greensToGoUp` tries running
 * that were green and settled, on days of their own; trying it is accepting it. Red leads one step back from what was
 * tried, amber stays, a spasm stays and starts the count again, and an easier step may be taken at any time. A try
 * further up than was open never leads up. Source: section 9, progress (UV); section 6, traffic light (PROV, AHPS); days
 * of their own and the spasm are DR.
 */
export function gradedReturn(
  happened: readonly (ReturnTry | SpasmOnTheWay)[],
  { stepCount, greensToGoUp }: { stepCount: number; greensToGoUp: number },
): GradedReturn {
  const isReady = ({ greensRunning }: Going) => greensRunning >= greensToGoUp;
  let going: Going = { stepIndex: 0, greensRunning: 0, hardRunning: 0, lastGreenDay: null };
  for (const one of happened) {
    if ('isSpasm' in one) going = { ...going, greensRunning: 0, lastGreenDay: null };
    else going = afterTry(going, one, isReady(going) ? going.stepIndex + 1 : going.stepIndex);
  }
  const { stepIndex, greensRunning, hardRunning } = going;
  const isLast = stepIndex === stepCount - 1;
  return {
    stepIndex,
    greensRunning,
    hardRunning,
    isUpOffered: isReady(going) && !isLast,
    isSafeAgain: isReady(going) && isLast,
  };
}

function afterTry(
  going: Going,
  { stepIndex: tried, light, isSettled, day }: ReturnTry,
  highestOpen: number,
): Going {
  const hardRunning = light === 'green' ? 0 : going.hardRunning + 1;
  if (light === 'red') {
    const from = Math.min(tried ?? going.stepIndex, highestOpen);
    const back = Math.max(0, Math.min(going.stepIndex, from - 1));
    return { stepIndex: back, greensRunning: 0, hardRunning, lastGreenDay: null };
  }
  if (tried === null || tried > highestOpen) return { ...going, hardRunning };
  const isSameStep = tried === going.stepIndex;
  const counted = isSameStep ? going : { ...going, greensRunning: 0, lastGreenDay: null };
  // Amber says to do less, so a first try of the next step is no step up. Source: section 6 (PROV, AHPS).
  if (light === 'amber')
    return {
      stepIndex: Math.min(tried, going.stepIndex),
      greensRunning: 0,
      hardRunning,
      lastGreenDay: counted.lastGreenDay,
    };
  const counts = isSettled === true && counted.lastGreenDay !== day;
  return {
    stepIndex: tried,
    greensRunning: counted.greensRunning + (counts ? 1 : 0),
    hardRunning,
    lastGreenDay: counts ? day : counted.lastGreenDay,
  };
}
