import { WAKING_CACHE } from './kept-waking.ts';
import { isShowToday } from './wake-notice.ts';

/** Sets the weeks ahead anew, for whoever turned it on; most people never do, and fetch nothing of it. */
export function startWaking(): void {
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isShowToday(data)) showToday();
  });
  void keptSomething()
    .then(async (isKept) => {
      if (!isKept) return;
      const [{ refresh }, { pageWaking }] = await Promise.all([
        import('./waking.ts'),
        import('./device-waking.ts'),
      ]);
      await refresh(pageWaking());
    })
    // Tried again when the companion opens next.
    .catch(() => undefined);
}

const keptSomething = async (): Promise<boolean> => (await globalThis.caches?.has(WAKING_CACHE)) ?? false;

/** Through a link, as a person would go there; never away from a step of the guide. */
function showToday(): void {
  if (document.querySelector('main[data-step]')) return;
  const link = document.createElement('a');
  link.href = '/today';
  document.body.append(link);
  link.click();
  link.remove();
}
