import { signal } from '@preact/signals';
import { chooseVoice } from './choose-voice.ts';
import type { Voice } from './senses.ts';
import { speechChunks } from './speech-chunks.ts';

/** The parts of the browser that speaking needs. `taps` is the document. */
export interface SpeechDevice {
  synthesis: SpeechSynthesis;
  createUtterance(text: string): SpeechSynthesisUtterance;
  taps: EventTarget;
}

/** A little slower than the voice's own pace, for someone in pain. */
const RATE = 0.9;
/** Some Safaris never fire `voiceschanged`, so we look again by ourselves, less and less often. */
const LOOK_AGAIN_AFTER_MS = [100, 250, 500, 1000, 2000, 4000, 8000];
/** Chrome loses an utterance that is spoken right after a cancel. */
const AFTER_CANCEL_MS = 80;
/** Some devices never report an end: we stop waiting after twice the time that a slow voice needs. */
const patienceMs = (text: string) => 4000 + text.length * 160;

/**
 * The phone's own voice. `pause()` is never used: it breaks on macOS and cancels on Android. Any error means silence,
 * never a message: the words are on the screen.
 */
export function deviceVoice(device: SpeechDevice | null): Voice {
  const available = signal(false);
  if (!device) return { available, say: () => {}, stop: () => {} };
  const { synthesis, createUtterance, taps } = device;

  let voice: SpeechSynthesisVoice | null = null;
  let queue: string[] = [];
  // Held here while it is spoken, because Chrome drops the events of a collected utterance; events of any other are old.
  let current: SpeechSynthesisUtterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let allowed = false;
  let cancelledAtMs = -Infinity;

  function look() {
    voice = chooseVoice(synthesis.getVoices());
    available.value = voice !== null;
    if (voice && !current && queue.length > 0) sayNext();
  }

  function lookAgain(delaysMs: readonly number[]) {
    const [delayMs, ...later] = delaysMs;
    if (voice || delayMs === undefined) return;
    setTimeout(() => {
      look();
      lookAgain(later);
    }, delayMs);
  }

  function sayNext() {
    clearTimeout(timer);
    current = null;
    const text = queue[0];
    if (text === undefined || !voice) return;
    const utterance = createUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.addEventListener('start', () => {
      if (current === utterance) allow();
    });
    utterance.addEventListener('end', () => {
      if (current !== utterance) return;
      queue.shift();
      sayNext();
    });
    utterance.addEventListener('error', (event) => {
      if (current !== utterance) return;
      clearTimeout(timer);
      current = null;
      if (event.error !== 'not-allowed') queue = [];
    });
    current = utterance;
    timer = setTimeout(() => {
      queue.shift();
      current = null;
      cancel();
      timer = setTimeout(sayNext, AFTER_CANCEL_MS);
    }, patienceMs(text));
    synthesis.speak(utterance);
  }

  function cancel() {
    cancelledAtMs = performance.now();
    synthesis.cancel();
  }

  function silence() {
    clearTimeout(timer);
    queue = [];
    current = null;
    if (synthesis.speaking || synthesis.pending) cancel();
  }

  function speakNothing() {
    const nothing = createUtterance('');
    nothing.volume = 0;
    synthesis.speak(nothing);
  }

  function allow() {
    allowed = true;
    taps.removeEventListener('click', allowInTap, true);
  }

  function allowInTap() {
    allow();
    if (current) return;
    speakNothing();
    // The handler of this very tap may ask for something newer; only else is what was refused said now.
    if (queue.length > 0) timer = setTimeout(sayNext, AFTER_CANCEL_MS);
  }

  synthesis.addEventListener?.('voiceschanged', look);
  look();
  lookAgain(LOOK_AGAIN_AFTER_MS);

  return {
    available,
    say(sentences) {
      silence();
      queue = sentences.flatMap(speechChunks);
      if (!allowed) taps.addEventListener('click', allowInTap, true);
      if (performance.now() - cancelledAtMs < AFTER_CANCEL_MS) timer = setTimeout(sayNext, AFTER_CANCEL_MS);
      else if (voice && queue.length > 0) sayNext();
      else if (!allowed) speakNothing();
    },
    stop() {
      silence();
    },
  };
}
