import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';

/** What paces a session beside the picture. */
export interface SessionPreferences {
  sound: boolean;
  vibration: boolean;
}

/** What each is called in the journal; never renamed. */
const names = { sound: 'session-sound', vibration: 'session-vibration' } as const;

/** As last set, from effective entries in id order; both on where nothing was set. */
export function sessionPreferencesOf(entries: readonly JournalEntry[]): SessionPreferences {
  const isOn = (name: string) =>
    entriesOf(entries, 'preference-set').findLast(({ values }) => values.preference === name)?.values
      .value !== 'off';
  return { sound: isOn(names.sound), vibration: isOn(names.vibration) };
}

export const sessionPreferenceEntry = (key: keyof SessionPreferences, isOn: boolean): NewEntry => ({
  kind: 'preference-set',
  values: { preference: names[key], value: isOn ? 'on' : 'off' },
});
