import type { Runner } from 'graphile-worker';
import type { Log } from '../operations/log.ts';

/**
 * Begins a runner, and another whenever one ends by itself, as it may when the database goes away at a bad moment:
 * otherwise no mail would go until somebody starts the program anew. Resolves once the first one runs, with what stops
 * it.
 */
export async function keepCrew(
  begin: () => Promise<Runner>,
  log: Log,
  againMs: number,
): Promise<() => Promise<void>> {
  const state = { isOver: false, runner: await begin(), wake: () => {} };
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, againMs);
      state.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const watch = async () => {
    for (;;) {
      await state.runner.promise.catch(() => {});
      if (state.isOver) return;
      log.error('The jobs ended by themselves, and begin again.');
      await pause();
      if (state.isOver) return;
      try {
        state.runner = await begin();
      } catch (error) {
        log.error('The jobs could not begin again yet.', error);
      }
      if (state.isOver) await state.runner.stop().catch(() => {});
    }
  };
  const watching = watch();
  return async () => {
    state.isOver = true;
    state.wake();
    await state.runner.stop().catch(() => {});
    await watching;
  };
}
