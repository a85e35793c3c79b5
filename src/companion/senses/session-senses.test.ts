import { describe, expect, test } from 'vitest';
import { renderCue } from './cue-sounds.ts';
import { cueTonesContract } from './cue-tones.contract.ts';
import { deviceMediaKeys } from './device-media-keys.ts';
import { fakeCueTones, fakeMediaKeys } from './fake-session-senses.ts';
import { mediaKeysContract } from './media-keys.contract.ts';
import type { CueSound, MediaActions } from './session-senses.ts';
import { silentWav } from './silence.ts';

describe.each(Object.entries(cueTonesContract))('cue sounds %s', (_name, check) => {
  test('as the fake', async () => {
    const tones = fakeCueTones();
    await check({
      tones,
      toComeInSeconds: () => tones.toSound.map(({ inSeconds }) => inSeconds),
      settle: async () => {},
    });
  });
});

function fakeDevice() {
  const handlers = new Map<string, (() => void) | null>();
  const playing = { isOn: false, times: 0 };
  const mediaSession = {
    playbackState: 'none' as MediaSessionPlaybackState,
    metadata: null as MediaMetadata | null,
    setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null) {
      handlers.set(action, handler && (() => handler({ action })));
    },
  };
  const keys = deviceMediaKeys({
    mediaSession,
    createMetadata: (title) => ({ title }) as MediaMetadata,
    loopedSilence: () => ({
      play: async () => {
        playing.isOn = true;
        playing.times += 1;
      },
      end: () => {
        playing.isOn = false;
      },
    }),
  });
  return { keys, handlers, mediaSession, playing };
}

const actionOf = { play: 'play', pause: 'pause', next: 'nexttrack', again: 'previoustrack' } as const;

describe.each(Object.entries(mediaKeysContract))('the buttons of a headset %s', (_name, check) => {
  test('as the fake', async () => {
    const keys = fakeMediaKeys();
    await check({ keys, press: (key) => keys.press(key) });
  });

  test("as the device's own", async () => {
    const { keys, handlers } = fakeDevice();
    await check({ keys, press: (key: keyof MediaActions) => handlers.get(actionOf[key])?.() });
  });
});

const actions: MediaActions = { play() {}, pause() {}, next() {}, again() {} };

test('a locked screen shows the name of the companion and nothing of what is done', () => {
  const { keys, mediaSession, playing } = fakeDevice();
  keys.listen(actions, true);
  expect([mediaSession.metadata?.title, mediaSession.playbackState, playing.isOn]).toEqual([
    'Unspasm',
    'playing',
    true,
  ]);
  keys.listen(actions, false);
  expect(mediaSession.playbackState).toBe('paused');
  keys.release();
  expect([mediaSession.metadata, mediaSession.playbackState, playing.isOn]).toEqual([null, 'none', false]);
});

test('a browser without the buttons has none to give, and that is no error', () => {
  const keys = deviceMediaKeys({
    createMetadata: () => ({}) as MediaMetadata,
    loopedSilence: () => ({ play: async () => {}, end: () => {} }),
  });
  keys.listen(actions, true);
  keys.release();
});

test.each<CueSound>(['tick', 'move', 'back', 'pause', 'over'])(
  '“%s” is soft and begins and ends without a click',
  (sound) => {
    const samples = renderCue(sound, 8000);
    const peak = Math.max(...samples.map(Math.abs));
    expect(peak).toBeGreaterThan(0.05);
    expect(peak).toBeLessThan(0.35);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.02);
  },
);

test('silence is six seconds of nothing', async () => {
  const bytes = new Uint8Array(await silentWav().arrayBuffer());
  expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
  expect(bytes.length).toBe(44 + 48_000);
  expect(new Set(bytes.slice(44))).toEqual(new Set([128]));
});
