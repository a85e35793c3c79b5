import { FakeSpeechDevice } from '../../src/companion/senses/fake-speech-device.ts';

/** Gives a page a voice that a test can listen to: a test's browser has none. */
const device = new FakeSpeechDevice();
Object.defineProperty(globalThis, 'speechSynthesis', { value: device.synthesis });
Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
  value: function Utterance(text: string) {
    return device.createUtterance(text);
  },
});

export interface SpokenPage {
  heard: () => string[];
  isSpeaking: () => boolean;
  /** The voice comes to the end of what it is saying. */
  finishUtterance: () => void;
}

const spokenPage: SpokenPage = {
  heard: () => device.spoken.map(({ text }) => text),
  isSpeaking: () => device.speaking,
  finishUtterance: () => device.finishUtterance(),
};
Object.assign(globalThis, { spokenPage });
