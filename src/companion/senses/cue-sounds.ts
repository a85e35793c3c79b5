import type { CueSound } from './session-senses.ts';

interface Note {
  hz: number;
  seconds: number;
  gain: number;
}

/** Up is there and down is back: told apart without a look. Soft wooden notes, high enough for a phone's loudspeaker. */
const notes: Readonly<Record<CueSound, readonly Note[]>> = {
  tick: [{ hz: 660, seconds: 0.08, gain: 0.16 }],
  move: [{ hz: 880, seconds: 0.22, gain: 0.24 }],
  back: [{ hz: 587.33, seconds: 0.22, gain: 0.2 }],
  pause: [{ hz: 440, seconds: 0.35, gain: 0.22 }],
  over: [
    { hz: 587.33, seconds: 0.25, gain: 0.22 },
    { hz: 880, seconds: 0.6, gain: 0.22 },
  ],
};

/** The first milliseconds swell up and the last fade out, so that no note begins or ends with a click. */
const SWELL_SECONDS = 0.008;

/** One cue as samples from -1 to 1. */
export function renderCue(sound: CueSound, sampleRate: number): Float32Array<ArrayBuffer> {
  const parts = notes[sound].map((note) => renderNote(note, sampleRate));
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return samples;
}

function renderNote({ hz, seconds, gain }: Note, sampleRate: number): Float32Array {
  const length = Math.round(seconds * sampleRate);
  return Float32Array.from({ length }, (_, index) => {
    const at = index / sampleRate;
    const left = seconds - at;
    const loudness = Math.min(at / SWELL_SECONDS, left / SWELL_SECONDS, 1) * Math.exp((-3 * at) / seconds);
    const tone = Math.sin(2 * Math.PI * hz * at) + 0.2 * Math.sin(4 * Math.PI * hz * at);
    return gain * loudness * tone;
  });
}
