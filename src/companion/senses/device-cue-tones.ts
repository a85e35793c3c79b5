import { renderCue } from './cue-sounds.ts';
import type { CueSound, CueTones, TimedCue } from './session-senses.ts';

/** iOS only: which sounds the mute switch silences. */
interface AudioSessionNavigator {
  audioSession?: { type: string };
}

interface Wish {
  cues: readonly TimedCue[];
  /** On the monotonic clock of the page, which, unlike the audio clock, runs while audio is held back. */
  askedAtMs: number;
}

/** Cues from Web Audio, each handed to the audio clock at once: a page that sleeps sounds on. */
export function deviceCueTones(): CueTones {
  const available = typeof AudioContext === 'function';
  if (!available) return { available, play: () => {}, stop: () => {} };

  let audio: AudioContext | null = null;
  let wish: Wish | null = null;
  let sources: AudioBufferSourceNode[] = [];
  let buffers = new Map<CueSound, AudioBuffer>();
  const session = (navigator as AudioSessionNavigator).audioSession;

  function silence() {
    for (const source of sources) source.stop();
    sources = [];
  }

  function bufferOf(on: AudioContext, sound: CueSound): AudioBuffer {
    const known = buffers.get(sound);
    if (known) return known;
    const samples = renderCue(sound, on.sampleRate);
    const buffer = on.createBuffer(1, samples.length, on.sampleRate);
    buffer.copyToChannel(samples, 0);
    buffers.set(sound, buffer);
    return buffer;
  }

  function joinIn() {
    if (!audio || !wish || audio.state !== 'running') return;
    silence();
    const passedSeconds = (performance.now() - wish.askedAtMs) / 1000;
    for (const { inSeconds, sound } of wish.cues) {
      const waits = inSeconds - passedSeconds;
      if (waits < 0) continue;
      const source = new AudioBufferSourceNode(audio, { buffer: bufferOf(audio, sound) });
      source.connect(audio.destination);
      source.start(audio.currentTime + waits);
      sources.push(source);
    }
  }

  /** Before the first tap the browser holds sound back; nothing to do about it but to ask again in the tap. */
  const resume = () => void audio?.resume().catch(() => {});

  function open(): AudioContext {
    const opened = new AudioContext();
    buffers = new Map();
    opened.addEventListener('statechange', () => {
      if (opened === audio) joinIn();
    });
    document.addEventListener('click', resume, true);
    return opened;
  }

  return {
    available,
    play(cues) {
      wish = { cues, askedAtMs: performance.now() };
      if (session) session.type = 'playback';
      audio ??= open();
      if (audio.state === 'running') joinIn();
      else resume();
    },
    stop() {
      wish = null;
      silence();
      document.removeEventListener('click', resume, true);
      const closing = audio;
      audio = null;
      void closing?.close().catch(() => {});
      if (session) session.type = 'auto';
    },
  };
}
