import { effect } from '@preact/signals';
import type { Clock } from '../../shell/clock.ts';
import type { Journal } from '../../storage/journal.ts';

/** Fetches the timer only once breaks have been set: most people never do. */
export function startBreaks(journal: Journal, clock: Clock): void {
  let isAsked = false;
  effect(() => {
    if (isAsked || !journal.entries.value.some(({ kind }) => kind === 'breaks-set')) return;
    isAsked = true;
    void Promise.all([
      import('./watch-breaks.ts'),
      import('./device-notifier.ts'),
      import('./away-sense.ts'),
    ]).then(
      ([{ watchBreaks }, { deviceNotifier }, { deviceAwaySense }]) =>
        watchBreaks({
          journal,
          clock,
          notifier: deviceNotifier({
            Notification: globalThis.Notification,
            serviceWorker: navigator.serviceWorker,
          }),
          awaySense: deviceAwaySense(),
          showBreaks,
        }),
      // Fetched again with the next page.
      () => undefined,
    );
  });
}

/** Through a link, as a person would go there; never away from a step of the guide. */
function showBreaks(): void {
  if (document.querySelector('main[data-step]')) return;
  const link = document.createElement('a');
  link.href = '/breaks';
  document.body.append(link);
  link.click();
  link.remove();
}
