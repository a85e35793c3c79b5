import { expect, test } from 'vitest';
import { FakeSession } from './fake-session.ts';
import { sessionPreferenceEntry, sessionPreferencesOf } from './session-preferences.ts';

test('sound and vibration are on until they are turned off, each by itself', () => {
  const page = new FakeSession();
  expect(sessionPreferencesOf(page.entries)).toEqual({ sound: true, vibration: true });
  const turn = (...[key, isOn]: Parameters<typeof sessionPreferenceEntry>) => {
    const entry = sessionPreferenceEntry(key, isOn);
    if (entry.kind === 'preference-set') page.write(entry.kind, entry.values);
  };
  turn('sound', false);
  expect(sessionPreferencesOf(page.entries)).toEqual({ sound: false, vibration: true });
  turn('vibration', false);
  turn('sound', true);
  expect(sessionPreferencesOf(page.entries)).toEqual({ sound: true, vibration: false });
});
