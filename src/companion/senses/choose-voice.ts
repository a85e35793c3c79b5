type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

const isEnglish = (voice: VoiceFacts) => /^en\b|^en_/i.test(voice.lang);
const isBritish = (voice: VoiceFacts) => /^en[-_]GB/i.test(voice.lang);
// Apple lists its robotic Eloquence voices among the ordinary ones, first by alphabet.
const isRobotic = (voice: VoiceFacts) => /eloquence/i.test(voice.voiceURI);

const rank = (voice: VoiceFacts) =>
  (isRobotic(voice) ? 0 : 4) + (isBritish(voice) ? 2 : 0) + (voice.default ? 1 : 0);

/** The English voice to use, British first, of those that need no network; null when there is none. */
export function chooseVoice<V extends VoiceFacts>(voices: readonly V[]): V | null {
  let best: V | null = null;
  for (const voice of voices) {
    if (voice.localService !== true || !isEnglish(voice)) continue;
    if (!best || rank(voice) > rank(best)) best = voice;
  }
  return best;
}
