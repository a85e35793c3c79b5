import { type Contract, expectSame } from './contract.ts';
import type { WakeLock } from './senses.ts';

export interface WakeLockBench {
  wakeLock: WakeLock;
  /** How many locks on the screen are held now: more than one would outlive a release. */
  heldLocks(): number;
  hide(): Promise<void>;
  show(): Promise<void>;
  refuse(): void;
  /** Lets the device answer what it was asked. */
  settle(): Promise<void>;
}

export const wakeLockContract: Contract<WakeLockBench> = {
  'keeps the screen on while it is held': async ({ wakeLock, heldLocks, settle }) => {
    expectSame(heldLocks(), 0);
    wakeLock.hold();
    await settle();
    expectSame(heldLocks(), 1);
    wakeLock.release();
    await settle();
    expectSame(heldLocks(), 0);
  },
  'holds once, however often it is asked to': async ({ wakeLock, heldLocks, settle }) => {
    wakeLock.hold();
    wakeLock.hold();
    await settle();
    wakeLock.hold();
    await settle();
    expectSame(heldLocks(), 1);
    wakeLock.release();
    await settle();
    expectSame(heldLocks(), 0);
  },
  'lets go when released before the device has answered': async ({ wakeLock, heldLocks, settle }) => {
    wakeLock.hold();
    wakeLock.release();
    await settle();
    expectSame(heldLocks(), 0);
  },
  'holds when taken up again before the device has answered': async ({ wakeLock, heldLocks, settle }) => {
    wakeLock.hold();
    wakeLock.release();
    wakeLock.hold();
    await settle();
    expectSame(heldLocks(), 1);
  },
  'holds again when the page comes back': async ({ wakeLock, heldLocks, settle, hide, show }) => {
    wakeLock.hold();
    await settle();
    await hide();
    expectSame(heldLocks(), 0);
    await show();
    await settle();
    expectSame(heldLocks(), 1);
  },
  'stays released when the page comes back': async ({ wakeLock, heldLocks, settle, hide, show }) => {
    wakeLock.hold();
    await settle();
    wakeLock.release();
    await hide();
    await show();
    await settle();
    expectSame(heldLocks(), 0);
  },
  'is not an error where the device refuses': async ({ wakeLock, heldLocks, settle, refuse }) => {
    refuse();
    wakeLock.hold();
    await settle();
    wakeLock.release();
    expectSame(heldLocks(), 0);
  },
};
