import { renderBreathCycle } from './breath-cycle.ts';
import type { BreathPace, BreathTones } from './senses.ts';

/** iOS only: which sounds the mute switch silences. */
interface AudioSessionNavigator {
  audioSession?: { type: string };
}

const FADE_SECONDS = 0.15;

interface Playing {
  pace: BreathPace;
  /** On the monotonic clock of the page, which, unlike the audio clock, runs while audio is held back. */
  firstBreathAtMs: number;
}

/** Tones from Web Audio. Each time the device lets sound through, they join in at the right place of the breath. */
export function deviceBreathTones(): BreathTones {
  const available = typeof AudioContext === 'function' && typeof OfflineAudioContext === 'function';
  if (!available) return { available, start: () => {}, stop: () => {} };

  let audio: AudioContext | null = null;
  let playing: Playing | null = null;
  let sounding: { source: AudioBufferSourceNode; loudness: GainNode } | null = null;

  const session = (navigator as AudioSessionNavigator).audioSession;

  function fadeOut() {
    if (!sounding || !audio) return;
    const { source, loudness } = sounding;
    loudness.gain.setTargetAtTime(0, audio.currentTime, FADE_SECONDS / 3);
    source.stop(audio.currentTime + FADE_SECONDS * 2);
    sounding = null;
  }

  async function joinIn() {
    const wish = playing;
    if (!audio || !wish || audio.state !== 'running') return;
    const cycle = await renderBreathCycle(wish.pace, audio.sampleRate);
    if (wish !== playing || audio.state !== 'running') return;
    fadeOut();
    const source = new AudioBufferSourceNode(audio, { buffer: cycle, loop: true });
    const loudness = new GainNode(audio, { gain: 0 });
    source.connect(loudness).connect(audio.destination);
    loudness.gain.setTargetAtTime(1, audio.currentTime, FADE_SECONDS / 3);
    source.start(0, ((performance.now() - wish.firstBreathAtMs) / 1000) % cycle.duration);
    sounding = { source, loudness };
  }

  /** Before the first tap the browser holds sound back; nothing to do about it but to ask again in the tap. */
  const resume = () => void audio?.resume().catch(() => {});

  function open(): AudioContext {
    const opened = new AudioContext();
    opened.addEventListener('statechange', () => {
      if (opened === audio) void joinIn();
    });
    document.addEventListener('click', resume, true);
    return opened;
  }

  return {
    available,
    start(pace, elapsedSeconds) {
      playing = { pace, firstBreathAtMs: performance.now() - elapsedSeconds * 1000 };
      if (session) session.type = 'playback';
      audio ??= open();
      if (audio.state === 'running') void joinIn();
      else resume();
    },
    stop() {
      if (!playing) return;
      playing = null;
      fadeOut();
      document.removeEventListener('click', resume, true);
      const closing = audio;
      audio = null;
      setTimeout(() => void closing?.close().catch(() => {}), FADE_SECONDS * 2000);
      if (session) session.type = 'auto';
    },
  };
}
