import type { WakeLock } from './senses.ts';

export interface FakeWakeLock extends WakeLock {
  readonly held: boolean;
  hidden: boolean;
  refuses: boolean;
}

/** A screen that tells whether it is kept on. */
export function fakeWakeLock(): FakeWakeLock {
  let wanted = false;
  return {
    hidden: false,
    refuses: false,
    get held() {
      return wanted && !this.hidden && !this.refuses;
    },
    hold() {
      wanted = true;
    },
    release() {
      wanted = false;
    },
  };
}
