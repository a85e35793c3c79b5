import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseVoice } from './choose-voice.ts';
import { deviceVoice } from './device-voice.ts';
import { FakeSpeechDevice, britishVoice } from './fake-speech-device.ts';
import { fakeVoice } from './fake-voice.ts';
import { voiceContract } from './voice.contract.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTime(200);

describe.each(Object.entries(voiceContract))('a voice %s', (_name, check) => {
  test('as the fake', async () => {
    const voice = fakeVoice();
    await check({
      voice,
      heard: () => voice.heard,
      speaking: () => voice.speaking,
      finishUtterance: () => voice.finishUtterance(),
      settle,
      loseVoices: () => {
        voice.available.value = false;
      },
    });
  });

  test("as the device's own", async () => {
    const device = new FakeSpeechDevice();
    await check({
      voice: deviceVoice(device),
      heard: () => device.spoken.map((utterance) => utterance.text),
      speaking: () => device.speaking,
      finishUtterance: () => device.finishUtterance(),
      settle,
      loseVoices: () => device.loadVoices([], true),
    });
  });
});

const said = (device: FakeSpeechDevice) => device.spoken.map((utterance) => utterance.text);

describe("the device's own voice", () => {
  test('is found late, with or without an announcement', () => {
    for (const announced of [true, false]) {
      const device = new FakeSpeechDevice();
      device.voices = [];
      const voice = deviceVoice(device);
      expect(voice.available.value).toBe(false);
      vi.advanceTimersByTime(3000);
      device.loadVoices([britishVoice], announced);
      vi.advanceTimersByTime(announced ? 0 : 4000);
      expect(voice.available.value).toBe(true);
    }
  });

  test('says what was asked for before it was found', () => {
    const device = new FakeSpeechDevice();
    device.voices = [];
    const voice = deviceVoice(device);
    voice.say(['Stop.']);
    device.loadVoices([britishVoice], true);
    expect(said(device)).toEqual(['Stop.']);
  });

  test('says after the first tap what was refused before it', () => {
    const device = new FakeSpeechDevice();
    device.refusesWithoutTap = true;
    const voice = deviceVoice(device);
    voice.say(['Stop.']);
    device.tap();
    settle();
    expect(said(device)).toEqual(['Stop.']);
  });

  test('says only the newer words when the first tap asks for them', () => {
    const device = new FakeSpeechDevice();
    device.refusesWithoutTap = true;
    const voice = deviceVoice(device);
    voice.say(['Stop.']);
    device.tap();
    voice.say(['Breathe out.']);
    settle();
    expect(said(device)).toEqual(['Breathe out.']);
  });

  test('takes the late end of older words for no end of the newer', () => {
    const device = new FakeSpeechDevice();
    device.endsLateWhatItCancels = true;
    const voice = deviceVoice(device);
    voice.say(['Stop.']);
    voice.say(['Breathe out. And in.']);
    settle();
    expect(said(device)).toEqual(['Stop.', 'Breathe out.']);
  });

  test('goes on when the device never reports an end', () => {
    const device = new FakeSpeechDevice();
    const voice = deviceVoice(device);
    voice.say(['Stop. Stay there.']);
    vi.advanceTimersByTime(10_000);
    expect(said(device)).toEqual(['Stop.', 'Stay there.']);
  });

  test('is silent, with nothing left to say, after the device cut it off', () => {
    const device = new FakeSpeechDevice();
    const voice = deviceVoice(device);
    voice.say(['Stop. Stay there.']);
    device.cancel();
    vi.advanceTimersByTime(20_000);
    expect(said(device)).toEqual(['Stop.']);
  });

  test('is not there on a device without speech', () => {
    const voice = deviceVoice(null);
    voice.say(['Stop.']);
    voice.stop();
    expect(voice.available.value).toBe(false);
  });
});

describe('choosing a voice', () => {
  const american = { lang: 'en-US', localService: true, default: true, voiceURI: 'Samantha' };
  const remote = { lang: 'en-GB', localService: false, default: true, voiceURI: 'Google UK English Female' };
  const robotic = {
    lang: 'en-GB',
    localService: true,
    default: false,
    voiceURI: 'com.apple.eloquence.en-GB.Eddy',
  };
  const french = { lang: 'fr-FR', localService: true, default: true, voiceURI: 'Thomas' };
  const android = { lang: 'en_GB', localService: true, default: false, voiceURI: 'English United Kingdom' };

  test('takes a British voice that lives on the device', () => {
    expect(chooseVoice([american, remote, robotic, britishVoice])).toBe(britishVoice);
    expect(chooseVoice([american, android])).toBe(android);
  });

  test('takes another English voice where there is no British one', () => {
    expect(chooseVoice([french, remote, american])).toBe(american);
  });

  test('takes none that needs a network or speaks another language', () => {
    expect(chooseVoice([remote, french])).toBe(null);
  });
});
