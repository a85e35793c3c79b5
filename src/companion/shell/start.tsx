import { hydrate, render } from 'preact';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import { currentRun } from '../../domain/guide/position.ts';
import { loadWholeGuide } from '../features/guide/whole-guide.ts';
import { companionPaths, isPagePath } from '../../wire/companion-paths.ts';
import { deferredSenses } from '../senses/deferred-senses.ts';
import { openJournal } from '../storage/open-journal.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/figure.css';
import '../ui/sheet.css';
import { App } from './app.tsx';
import { deviceClock } from './clock.ts';
import type { Companion } from './companion.ts';
import { homeNow } from './home-now.ts';
import { loadAhead } from './parts.tsx';
import { followLinks, path } from './router.ts';
import { rememberRun } from './run-hint.ts';

const journal = openJournal({ clock: deviceClock, random: Math.random });
const senses = deferredSenses(() =>
  import('../senses/device-senses.ts').then(({ deviceSenses }) => deviceSenses()),
);
const companion: Companion = { clock: deviceClock, journal, senses };

let isOpened = false;
const openedAt = deviceClock.now();
const isToday = () => homeNow(companion, openedAt) === 'today';
/** A run that nobody follows any more holds nothing up. */
const runIsOn = () => {
  const run = currentRun(effectiveEntries(journal.entries.value));
  return run !== null && run.endedAt === null && !isToday();
};

function begin() {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the companion');
  const app = <App companion={companion} openedAt={openedAt} />;
  if (!isPagePath(path.value)) hydrate(app, root);
  else {
    // Another page than the one in the HTML.
    root.replaceChildren();
    render(app, root);
  }
  followLinks((to) => (companionPaths as readonly string[]).includes(to));
  void loadAhead().catch(() => undefined);

  const loadHome = () =>
    isToday() ? import('./pages.tsx').then(({ preloadToday }) => preloadToday()) : null;
  void Promise.allSettled([journal.opened.then(loadHome), loadWholeGuide()]).then(() =>
    document.documentElement.classList.remove('resuming'),
  );
  void journal.opened.then(() => {
    isOpened = true;
    journal.entries.subscribe(() => rememberRun(runIsOn() || isToday()));
  });
  void import('./after-start.ts').then(({ afterStart }) =>
    afterStart(journal, deviceClock, () => !isOpened || runIsOn()),
  );

  // A tap that came before this script was ready is not lost.
  const page = window as { earlyTap?: string; isStarted?: boolean };
  page.isStarted = true;
  const early = page.earlyTap;
  if (early) document.querySelector<HTMLElement>(`#app [data-answer="${CSS.escape(early)}"]`)?.click();
}

// At a relaunch this script is here at once, and the first instruction must not wait until it has run.
const isShownFirst =
  navigator.serviceWorker?.controller &&
  !document.hidden &&
  !document.documentElement.classList.contains('resuming');
if (isShownFirst)
  void new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page that is hidden before its first frame gets none.
    setTimeout(resolve, 200);
  }).then(begin);
else begin();
