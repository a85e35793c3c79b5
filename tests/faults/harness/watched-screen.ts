import type { BrowserContext } from 'playwright-core';

/** What the guide's screen says, and when by the device's clock. */
export interface Shown {
  /** Differs when an answer that was given shows. */
  face: string;
  stepId: string;
  heatMinutes: number | null;
  restMinutes: number | null;
  at: number;
}

declare global {
  var sayWhatIsShown: (shown: Shown) => Promise<void>;
  var sayThatTapCame: () => Promise<void>;
}

/** In the page: says what is shown whenever it changes, in the same breath. */
function sayEachChange(clockAheadMs: number): void {
  const { now } = Date;
  Date.now = () => now() + clockAheadMs;

  addEventListener('click', () => void sayThatTapCame(), true);

  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const minutesIn = (text: string) => {
    const found = /(?:(\d+) h )?(\d+) min/.exec(text);
    return found ? 60 * Number(found[1] ?? 0) + Number(found[2]) : null;
  };
  let last = '';
  new MutationObserver(() => {
    const stepId = document.querySelector<HTMLElement>('main[data-step]')?.dataset['step'];
    // A part of the screen is being fetched.
    if (stepId === undefined) return;
    const shown = {
      face: [stepId, textOf('h1'), textOf('.dosing-top')].join('|'),
      stepId,
      heatMinutes: minutesIn(textOf('[role=timer], .notice .tabular')),
      restMinutes: minutesIn(textOf('.rest-clock strong')),
    };
    if (JSON.stringify(shown) === last) return;
    last = JSON.stringify(shown);
    void sayWhatIsShown({ ...shown, at: Date.now() });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

export interface WatchedScreen {
  now: () => Shown | null;
  /** Whether the screen shows another face than this one before the patience ends. */
  changesFrom: (face: string, patienceMs: number) => Promise<boolean>;
  whenTapComes: (act: () => void) => void;
}

/** Follows what pages of this browser show, on a device whose clock is ahead by so much. */
export async function watchScreen(context: BrowserContext, clockAheadMs: number): Promise<WatchedScreen> {
  let shown: Shown | null = null;
  let tell = () => {};
  let tapCame = () => {};
  await context.exposeFunction('sayWhatIsShown', (next: Shown) => {
    shown = next;
    tell();
  });
  await context.exposeFunction('sayThatTapCame', () => tapCame());
  await context.addInitScript(sayEachChange, clockAheadMs);
  return {
    now: () => shown,
    whenTapComes(act) {
      tapCame = act;
    },
    changesFrom: (face, patienceMs) =>
      new Promise((resolve) => {
        const isPatient = setTimeout(() => resolve(false), patienceMs);
        tell = () => {
          if (shown?.face === face) return;
          clearTimeout(isPatient);
          resolve(true);
        };
        tell();
      }),
  };
}

const MINUTE_MS = 60_000;
/** 20 minutes to the hard stop, and an hour off. */
const GIVEN_UP_AFTER_MINUTES = 80;
/** A screen draws its clocks anew every few seconds. */
const DRAWN_WITHIN_MS = 6000;

/** What is wrong with a clock that showed so many minutes then, and what it shows after so long; null when it is right. */
export function offTheWall(now: number | null, then: number, passedMs: number): string | null {
  const from = then + Math.floor((passedMs - DRAWN_WITHIN_MS) / MINUTE_MS);
  const to = then + 1 + Math.floor((passedMs + DRAWN_WITHIN_MS) / MINUTE_MS);
  // Warmth that was never taken off counts as off in the end.
  const isRight = now === null ? to >= GIVEN_UP_AFTER_MINUTES : from <= now && now <= to;
  return isRight ? null : `${now} min, and not ${from} to ${to} min, ${passedMs} ms after ${then} min`;
}
