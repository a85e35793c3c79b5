import { signal, type Signal } from '@preact/signals';
import type { Voice } from './senses.ts';
import { speechChunks } from './speech-chunks.ts';

export interface FakeVoice extends Voice {
  readonly available: Signal<boolean>;
  /** Every utterance begun, in order. */
  readonly heard: readonly string[];
  readonly speaking: boolean;
  /** The utterance being said comes to its end. */
  finishUtterance(): void;
}

/** A voice that is heard in a list. */
export function fakeVoice(): FakeVoice {
  const heard: string[] = [];
  let queue: string[] = [];
  const begin = () => {
    if (queue[0] !== undefined) heard.push(queue[0]);
  };
  const available = signal(true);
  return {
    available,
    heard,
    get speaking() {
      return queue.length > 0;
    },
    say(sentences) {
      queue = available.value ? sentences.flatMap(speechChunks) : [];
      begin();
    },
    stop() {
      queue = [];
    },
    finishUtterance() {
      queue.shift();
      begin();
    },
  };
}
