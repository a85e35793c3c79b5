import { render } from 'preact';
import type { EntryValues } from '../../../domain/journal/entry.ts';
import { fakeSenses } from '../../senses/fake-senses.ts';
import { deviceClock } from '../../shell/clock.ts';
import { CompanionContext } from '../../shell/companion.ts';
import { memoryJournal } from '../../storage/memory-journal.ts';
import SettingsScreen from './settings-screen.tsx';

/** What the test in Node asks this page, inside Chromium. */
export interface SettingsPage {
  written(): EntryValues['preference-set'][];
  loseVoice(): void;
}

const journal = memoryJournal({ clock: deviceClock, random: () => 0 });
const senses = fakeSenses();
const page: SettingsPage = {
  written: () =>
    journal.entries.value.flatMap((entry) => (entry.kind === 'preference-set' ? [entry.values] : [])),
  loseVoice: () => {
    senses.voice.available.value = false;
  },
};
Object.assign(globalThis, { settingsPage: page });

const root = document.getElementById('app');
if (root)
  render(
    <CompanionContext.Provider value={{ clock: deviceClock, journal, senses }}>
      <SettingsScreen />
    </CompanionContext.Provider>,
    root,
  );
