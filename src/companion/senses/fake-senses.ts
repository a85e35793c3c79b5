import { fakeBreathTones, type FakeBreathTones } from './fake-breath-tones.ts';
import { fakeVibration, type FakeVibration } from './fake-vibration.ts';
import { fakeVoice, type FakeVoice } from './fake-voice.ts';
import { fakeWakeLock, type FakeWakeLock } from './fake-wake-lock.ts';
import type { Senses } from './senses.ts';

export interface FakeSenses extends Senses {
  voice: FakeVoice;
  vibration: FakeVibration;
  breathTones: FakeBreathTones;
  wakeLock: FakeWakeLock;
}

/** For tests of screens: senses that tell what a person would have heard and felt. */
export const fakeSenses = (): FakeSenses => ({
  voice: fakeVoice(),
  vibration: fakeVibration(),
  breathTones: fakeBreathTones(),
  wakeLock: fakeWakeLock(),
});
