import type { JournalEntry, NewEntry } from './entry.ts';

export const textSizes = ['100', '150', '200'] as const;
/** Per cent of the ordinary size. */
export type TextSize = (typeof textSizes)[number];

/** How the person wants the companion to speak, sound and look. */
export interface Preferences {
  readAloud: boolean;
  breathTone: boolean;
  breathVibration: boolean;
  textSize: TextSize;
}

const defaultPreferences: Preferences = {
  readAloud: false,
  breathTone: true,
  breathVibration: true,
  textSize: '100',
};

/** What each preference is called in the journal; never renamed. */
const names = {
  readAloud: 'read-aloud',
  breathTone: 'breath-tone',
  breathVibration: 'breath-vibration',
  textSize: 'text-size',
} as const satisfies Record<keyof Preferences, string>;

/**
 * The preferences as last set, from effective entries in id order; the defaults where nothing was set. A name or value
 * from another version of the companion changes nothing.
 */
export function preferencesOf(entries: readonly JournalEntry[]): Preferences {
  const preferences = { ...defaultPreferences };
  for (const entry of entries) {
    if (entry.kind !== 'preference-set') continue;
    const { preference, value } = entry.values;
    if (preference === names.textSize)
      preferences.textSize = textSizes.find((size) => size === value) ?? preferences.textSize;
    for (const key of ['readAloud', 'breathTone', 'breathVibration'] as const)
      if (preference === names[key] && (value === 'on' || value === 'off')) preferences[key] = value === 'on';
  }
  return preferences;
}

/** The entry that sets one preference. */
export function preferenceEntry<K extends keyof Preferences>(key: K, value: Preferences[K]): NewEntry {
  const written = typeof value === 'string' ? value : value ? 'on' : 'off';
  return { kind: 'preference-set', values: { preference: names[key], value: written } };
}
