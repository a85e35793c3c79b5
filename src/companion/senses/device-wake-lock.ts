import type { WakeLock } from './senses.ts';

/** The parts of the browser that staying awake needs. */
export interface WakeLockDevice {
  /** Missing in browsers that cannot. */
  wakeLock?: { request(type: 'screen'): Promise<WakeLockSentinel> } | undefined;
  document: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

/** The browser's wake lock. The system takes it away whenever the page is hidden. */
export function deviceWakeLock({ wakeLock, document }: WakeLockDevice): WakeLock {
  let wanted = false;
  let asking = false;
  let held: WakeLockSentinel | null = null;

  async function ask() {
    if (!wakeLock || !wanted || asking || document.visibilityState !== 'visible') return;
    if (held && !held.released) return;
    asking = true;
    try {
      held = await wakeLock.request('screen');
      // `release` may have come while the browser was thinking.
      if (!wanted) await held.release();
    } catch {
      // Refused: battery saver, or a person's setting. The guide works on a screen that has to be woken.
    } finally {
      asking = false;
    }
  }

  document.addEventListener('visibilitychange', () => void ask());

  return {
    hold() {
      wanted = true;
      void ask();
    },
    release() {
      wanted = false;
      void held?.release().catch(() => {});
      held = null;
    },
  };
}
