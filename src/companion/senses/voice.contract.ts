import { type Contract, expectSame } from './contract.ts';
import type { Voice } from './senses.ts';

export interface VoiceBench {
  voice: Voice;
  /** Every utterance begun, in order. */
  heard(): readonly string[];
  speaking(): boolean;
  finishUtterance(): void;
  /** Lets the device's own short pauses go by. */
  settle(): void;
  loseVoices(): void;
}

export const voiceContract: Contract<VoiceBench> = {
  'says one utterance a sentence, each after the one before': ({ voice, heard, finishUtterance }) => {
    voice.say(['Stop. Stay there.', 'Breathe out.']);
    expectSame(heard(), ['Stop.']);
    finishUtterance();
    expectSame(heard(), ['Stop.', 'Stay there.']);
    finishUtterance();
    expectSame(heard(), ['Stop.', 'Stay there.', 'Breathe out.']);
  },
  'falls silent after the last sentence': ({ voice, heard, speaking, finishUtterance }) => {
    voice.say(['Stop.']);
    expectSame(speaking(), true);
    finishUtterance();
    expectSame([heard(), speaking()], [['Stop.'], false]);
  },
  'says the newer words in place of the older': ({ voice, heard, finishUtterance, settle }) => {
    voice.say(['Stop. Stay there.']);
    voice.say(['Breathe out.']);
    settle();
    expectSame(heard(), ['Stop.', 'Breathe out.']);
    finishUtterance();
    settle();
    expectSame(heard(), ['Stop.', 'Breathe out.']);
  },
  'stops at once, and stopping twice is fine': ({ voice, heard, speaking, settle }) => {
    voice.say(['Stop. Stay there.']);
    voice.stop();
    voice.stop();
    settle();
    expectSame([heard(), speaking()], [['Stop.'], false]);
  },
  'says what is asked for right after a stop': ({ voice, heard, settle }) => {
    voice.say(['Stop.']);
    voice.stop();
    voice.say(['Breathe out.']);
    settle();
    expectSame(heard(), ['Stop.', 'Breathe out.']);
  },
  'is silent without a voice, and not an error': ({ voice, heard, speaking, settle, loseVoices }) => {
    loseVoices();
    voice.say(['Stop.']);
    settle();
    expectSame([voice.available.value, heard(), speaking()], [false, [], false]);
  },
};
