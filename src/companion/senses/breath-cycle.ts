import type { BreathPace } from './senses.ts';

// D4 to A4: a fifth, low enough to be calm and high enough for the small loudspeaker of a phone.
const LOW_HZ = 293.66;
const HIGH_HZ = 440;
const PEAK_GAIN = 0.16;
// The oscillators start from nothing and end in nothing, so that the loop has no click at its seam.
const SILENCE = 0.0001;
const SEAM_SECONDS = 0.05;

/**
 * One breath as sound, to be looped: swelling and rising while breathing in, falling away while breathing out.
 * Rendered off the main thread; a looped buffer keeps time by the audio clock alone, however long the page sleeps.
 */
export function renderBreathCycle(
  { inSeconds, outSeconds }: BreathPace,
  sampleRate: number,
): Promise<AudioBuffer> {
  const seconds = inSeconds + outSeconds;
  const audio = new OfflineAudioContext(1, seconds * sampleRate, sampleRate);

  const loudness = audio.createGain();
  loudness.connect(audio.destination);
  loudness.gain.setValueAtTime(0, 0);
  loudness.gain.linearRampToValueAtTime(PEAK_GAIN / 4, SEAM_SECONDS * 4);
  loudness.gain.linearRampToValueAtTime(PEAK_GAIN, inSeconds);
  loudness.gain.exponentialRampToValueAtTime(SILENCE, seconds - SEAM_SECONDS);
  loudness.gain.linearRampToValueAtTime(0, seconds);

  // The tone, and its octave much softer, for warmth.
  for (const [harmonic, share] of [
    [1, 0.8],
    [2, 0.2],
  ] as const) {
    const tone = audio.createOscillator();
    const part = audio.createGain();
    part.gain.value = share;
    tone.frequency.setValueAtTime(LOW_HZ * harmonic, 0);
    tone.frequency.exponentialRampToValueAtTime(HIGH_HZ * harmonic, inSeconds);
    tone.frequency.exponentialRampToValueAtTime(LOW_HZ * harmonic, seconds);
    tone.connect(part).connect(loudness);
    tone.start();
  }
  return audio.startRendering();
}
