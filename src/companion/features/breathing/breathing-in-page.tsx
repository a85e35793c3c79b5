import { render } from 'preact';
import { fakeSenses } from '../../senses/fake-senses.ts';
import { deviceClock } from '../../shell/clock.ts';
import { CompanionContext } from '../../shell/companion.ts';
import { memoryJournal } from '../../storage/memory-journal.ts';
import { BreathingPacer } from './breathing-pacer.tsx';

/** What the test in Node asks this page, inside Chromium. */
export interface BreathingPage {
  felt(): readonly (readonly number[])[];
  soundingFromSeconds(): number | null;
  /** Milliseconds of the breath at which the picture stands; null where it does not move. */
  pictureAtMs(): number | null;
}

const journal = memoryJournal({ clock: deviceClock, random: () => 0 });
const senses = fakeSenses();
const page: BreathingPage = {
  felt: () => senses.vibration.felt,
  soundingFromSeconds: () => senses.breathTones.soundingFromSeconds,
  pictureAtMs: () => {
    const [motion] = document.querySelector('.breath-petals')?.getAnimations() ?? [];
    return motion ? Number(motion.currentTime) : null;
  },
};
Object.assign(globalThis, { breathingPage: page });

const root = document.getElementById('app');
if (root)
  render(
    <CompanionContext.Provider value={{ clock: deviceClock, journal, senses }}>
      <BreathingPacer startedAt={deviceClock.now() - 30_000} />
    </CompanionContext.Provider>,
    root,
  );
