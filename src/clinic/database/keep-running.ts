import { setTimeout as wait } from 'node:timers/promises';

interface Kept {
  isRunning(): Promise<boolean>;
  start(): Promise<void>;
}

const LOOK_EVERY_MS = 500;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Starts again what ends by itself, with longer and longer pauses while it does not come up. `tell` gets a line for the
 * log. Comes back with what ends the watch; when that is done nothing is started any more.
 */
export function keepRunning(server: Kept, tell: (line: string) => void): () => Promise<void> {
  const ended = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: ended.signal, ref: false }).catch(() => {});
  const isWatching = () => !ended.signal.aborted;

  const startAgain = async () => {
    tell('The database server has ended. It is started again.');
    for (let pauseMs = FIRST_PAUSE_MS; isWatching(); pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await server.start();
        tell('The database server is back.');
        return;
      } catch {
        await pause(pauseMs);
      }
    }
  };
  const watch = async () => {
    for (;;) {
      await pause(LOOK_EVERY_MS);
      if (!isWatching()) return;
      if (!(await server.isRunning())) await startAgain();
    }
  };
  const watched = watch();
  return async () => {
    ended.abort();
    await watched;
  };
}
