import { hydrate, render } from 'preact';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import { currentRun } from '../../domain/guide/position.ts';
import { deviceSenses } from '../senses/device-senses.ts';
import { openJournal } from '../storage/open-journal.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/sheet.css';
import { App, isGuidePath, isOwnPage } from './app.tsx';
import { deviceClock } from './clock.ts';
import type { Companion } from './companion.ts';
import { loadAhead } from './parts.tsx';
import { followLinks, path } from './router.ts';
import { rememberRun } from './run-hint.ts';
import { watchForUpdates } from './updates.ts';

const journal = openJournal({ clock: deviceClock, random: Math.random });
const companion: Companion = { clock: deviceClock, journal, senses: deviceSenses() };

let isOpened = false;
const runIsOn = () => {
  const run = currentRun(effectiveEntries(journal.entries.value));
  return run !== null && run.endedAt === null;
};

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the companion');
const app = <App companion={companion} openedAt={deviceClock.now()} />;
if (isGuidePath(path.value)) hydrate(app, root);
else {
  // Another page than the one in the HTML.
  root.replaceChildren();
  render(app, root);
}
followLinks(isOwnPage);
void loadAhead().catch(() => undefined);

journal.opened.then(() => {
  isOpened = true;
  document.documentElement.classList.remove('resuming');
  journal.entries.subscribe(() => rememberRun(runIsOn()));
});
watchForUpdates({ isEpisodeActive: () => !isOpened || runIsOn() });

// A tap that came before this script was ready is not lost.
const page = window as { earlyTap?: string; isStarted?: boolean };
page.isStarted = true;
const early = page.earlyTap;
if (early) document.querySelector<HTMLElement>(`#app [data-answer="${CSS.escape(early)}"]`)?.click();
