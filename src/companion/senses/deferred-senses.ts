import { computed, signal } from '@preact/signals';
import type { Senses } from './senses.ts';

/**
 * Senses that are fetched after the first screen can be used. What is asked of them before they are here and still
 * stands is done when they come; an answer of the guide never waits for a voice or a tone.
 */
export function deferredSenses(load: () => Promise<Senses>): Senses {
  const arrived = signal<Senses | null>(null);
  let isAwakeWanted = false;
  let wanted: readonly string[] | null = null;
  let breath: Parameters<Senses['breathTones']['start']> | null = null;
  load().then(
    (senses) => {
      arrived.value = senses;
      if (isAwakeWanted) senses.wakeLock.hold();
      if (wanted) senses.voice.say(wanted);
      if (breath) senses.breathTones.start(...breath);
    },
    // Without them the guide is silent, and whole.
    () => undefined,
  );
  return {
    voice: {
      available: computed(() => arrived.value?.voice.available.value ?? false),
      say(sentences) {
        wanted = sentences;
        arrived.value?.voice.say(sentences);
      },
      stop() {
        wanted = null;
        arrived.value?.voice.stop();
      },
    },
    vibration: {
      get available() {
        return arrived.value?.vibration.available ?? false;
      },
      vibrate: (patternMs) => arrived.value?.vibration.vibrate(patternMs),
    },
    breathTones: {
      get available() {
        return arrived.value?.breathTones.available ?? false;
      },
      start(...args) {
        breath = args;
        arrived.value?.breathTones.start(...args);
      },
      stop() {
        breath = null;
        arrived.value?.breathTones.stop();
      },
    },
    wakeLock: {
      hold() {
        isAwakeWanted = true;
        arrived.value?.wakeLock.hold();
      },
      release() {
        isAwakeWanted = false;
        arrived.value?.wakeLock.release();
      },
    },
  };
}
