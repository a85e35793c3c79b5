import { breathTonesContract } from './breath-tones.contract.ts';
import { renderBreathCycle } from './breath-cycle.ts';
import { cueTonesContract } from './cue-tones.contract.ts';
import { deviceBreathTones } from './device-breath-tones.ts';
import { deviceCueTones } from './device-cue-tones.ts';
import { deviceWakeLock } from './device-wake-lock.ts';
import { wakeLockContract } from './wake-lock.contract.ts';

/** What the test in Node asks this page, inside Chromium, to do. */
export interface SensesPage {
  checkWakeLock(name: string): Promise<void>;
  checkBreathTones(name: string): Promise<void>;
  checkCueTones(name: string): Promise<void>;
  soundingFromSeconds(): readonly number[];
  renderBreath(): Promise<{ sampleRate: number; samples: number[] }>;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function wakeLockBench() {
  const sentinels: WakeLockSentinel[] = [];
  let refuses = false;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const request = async (type: 'screen') => {
    if (refuses) throw new DOMException('', 'NotAllowedError');
    const sentinel = await navigator.wakeLock.request(type);
    sentinels.push(sentinel);
    return sentinel;
  };
  const heldLocks = () => sentinels.filter((sentinel) => !sentinel.released).length;
  return {
    wakeLock: deviceWakeLock({ wakeLock: { request }, document: page as unknown as Document }),
    heldLocks,
    // A headless page is never hidden: the lock is taken away as the browser would, then the page is told.
    async hide() {
      await Promise.all(sentinels.map((sentinel) => sentinel.release()));
      page.visibilityState = 'hidden';
      page.dispatchEvent(new Event('visibilitychange'));
    },
    async show() {
      page.visibilityState = 'visible';
      page.dispatchEvent(new Event('visibilitychange'));
    },
    refuse: () => {
      refuses = true;
    },
    settle: () => after(100),
  };
}

const offsets = new Map<AudioBufferSourceNode, number>();
const waits = new Map<AudioBufferSourceNode, number>();
const begin = AudioBufferSourceNode.prototype.start;
const end = AudioBufferSourceNode.prototype.stop;
AudioBufferSourceNode.prototype.start = function start(when = 0, offset = 0) {
  offsets.set(this, offset);
  waits.set(this, Math.round(when - this.context.currentTime));
  begin.call(this, when, offset);
};
AudioBufferSourceNode.prototype.stop = function stop(when = 0) {
  offsets.delete(this);
  waits.delete(this);
  end.call(this, when);
};
const soundingFromSeconds = () => [...offsets.values()];

const pace = { inSeconds: 4, outSeconds: 6 };
const page: SensesPage = {
  async checkWakeLock(name) {
    await wakeLockContract[name]?.(wakeLockBench());
  },
  async checkBreathTones(name) {
    offsets.clear();
    const tones = deviceBreathTones();
    await breathTonesContract[name]?.({ tones, soundingFromSeconds, settle: () => after(600) });
    tones.stop();
  },
  async checkCueTones(name) {
    waits.clear();
    const tones = deviceCueTones();
    await cueTonesContract[name]?.({
      tones,
      toComeInSeconds: () => [...waits.values()],
      settle: () => after(300),
    });
    tones.stop();
  },
  soundingFromSeconds,
  async renderBreath() {
    const cycle = await renderBreathCycle(pace, 8000);
    return { sampleRate: cycle.sampleRate, samples: [...cycle.getChannelData(0)] };
  },
};
if (location.hash === '#start-tones') deviceBreathTones().start(pace, 2);
Object.assign(globalThis, { sensesPage: page });
