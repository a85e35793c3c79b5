import type { SpeechDevice } from './device-voice.ts';

type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

export const britishVoice: VoiceFacts = {
  lang: 'en-GB',
  localService: true,
  default: false,
  voiceURI: 'Daniel',
};

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  constructor(readonly text: string) {
    super();
  }
}

/** A browser's `speechSynthesis` with the habits that have been seen on devices. */
export class FakeSpeechDevice extends EventTarget implements SpeechDevice {
  readonly spoken: FakeUtterance[] = [];
  voices: readonly VoiceFacts[] = [britishVoice];
  /** As iOS and Chrome do before the first tap. */
  refusesWithoutTap = false;
  /** As Safari does: what is cancelled reports an end, and not an error, and a moment later. */
  endsLateWhatItCancels = false;
  /** As Chrome does with an utterance that is spoken in the same moment as a cancel. */
  private cancelledAt = -1;
  private active: FakeUtterance | null = null;
  readonly taps = new EventTarget();

  get synthesis() {
    return this as unknown as SpeechSynthesis;
  }
  get speaking() {
    return this.active !== null;
  }
  get pending() {
    return false;
  }
  createUtterance = (text: string) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;
  getVoices = () => this.voices;

  speak = (utterance: SpeechSynthesisUtterance) => {
    const fake = utterance as unknown as FakeUtterance;
    if (this.refusesWithoutTap) return this.fail(fake, 'not-allowed');
    if (Date.now() === this.cancelledAt) return this.fail(fake, 'canceled');
    if (fake.text === '') return;
    this.spoken.push(fake);
    this.active = fake;
    fake.dispatchEvent(new Event('start'));
  };

  cancel = () => {
    this.cancelledAt = Date.now();
    const cut = this.active;
    this.active = null;
    if (!cut) return;
    if (this.endsLateWhatItCancels) setTimeout(() => cut.dispatchEvent(new Event('end')), 150);
    else this.fail(cut, 'interrupted');
  };

  finishUtterance() {
    const done = this.active;
    this.active = null;
    done?.dispatchEvent(new Event('end'));
  }

  loadVoices(voices: readonly VoiceFacts[], announced: boolean) {
    this.voices = voices;
    if (announced) this.dispatchEvent(new Event('voiceschanged'));
  }

  tap() {
    this.refusesWithoutTap = false;
    this.taps.dispatchEvent(new Event('click'));
  }

  private fail(utterance: FakeUtterance, error: string) {
    utterance.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
}
