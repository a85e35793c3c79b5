import { render } from 'preact';
import { fakeSenses } from '../../senses/fake-senses.ts';
import { deviceClock } from '../../shell/clock.ts';
import { CompanionContext } from '../../shell/companion.ts';
import { memoryJournal } from '../../storage/memory-journal.ts';
import HelpScreen from './help-screen.tsx';

// The screen on its own, for the test that drives it in Chromium.
const journal = memoryJournal({ clock: deviceClock, random: () => 0 });
const companion = { clock: deviceClock, journal, senses: fakeSenses() };
const root = document.getElementById('app');
if (root)
  render(
    <CompanionContext.Provider value={companion}>
      <HelpScreen onBack={() => (document.title = 'Went back')} />
    </CompanionContext.Provider>,
    root,
  );
