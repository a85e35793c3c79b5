import { startBreaks } from '../features/breaks/start-breaks.ts';
import { startWaking } from '../features/waking/start-waking.ts';
import { keepStorage } from '../storage/persistence.ts';
import type { Journal } from '../storage/journal.ts';
import type { Clock } from './clock.ts';
import { watchForUpdates } from './updates.ts';
import { watchClock } from './watch-clock.ts';

/** What can wait until the first screen answers: a part of its own, so that the first tap does not wait for it. */
export function afterStart(journal: Journal, clock: Clock, isEpisodeActive: () => boolean): void {
  watchClock(journal, clock);
  keepStorage(journal, navigator.storage);
  watchForUpdates({ isEpisodeActive });
  startBreaks(journal, clock);
  startWaking();
}
