const EVERY_MS = 20_000;
const FOCUS = 'unspasm-diary-focus';

/** Shows the page anew, with the same thing in focus and at the same place of the scroll. */
export function reload(): void {
  const { activeElement } = document;
  if (activeElement?.id) sessionStorage.setItem(FOCUS, activeElement.id);
  location.reload();
}

const TOUCHED = 'unspasm-diary-touched';
// After an hour without use the server ends the session. Reloading is a use, and must not stand in for somebody.
const UNWATCHED_AFTER_MS = 60 * 60_000;

// The same clock before and after a reload.
const nowMs = () => performance.timeOrigin + performance.now();
const touched = () => sessionStorage.setItem(TOUCHED, String(nowMs()));
const isWatched = () => nowMs() - Number(sessionStorage.getItem(TOUCHED)) < UNWATCHED_AFTER_MS;

/** Notes that somebody is there: they came to the page, or touch it. Its own reload is nobody. */
function noteTouches(): void {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'reload') touched();
  for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    addEventListener(touch, touched, { passive: true });
}

const isTyping = () => document.activeElement?.matches('input, select, textarea') === true;

/** Asks every now and then whether anything has changed, and shows it; not while somebody types or moves something. */
export function refreshWhenChanged(diary: HTMLElement, isBusy: () => boolean): void {
  const focused = sessionStorage.getItem(FOCUS);
  sessionStorage.removeItem(FOCUS);
  if (focused !== null) document.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  noteTouches();
  const { mark, markPath } = diary.dataset;
  const look = async () => {
    if (markPath === undefined || document.hidden || !isWatched() || isBusy() || isTyping()) return;
    const response = await fetch(markPath).catch(() => null);
    if (!response?.ok || response.redirected) return;
    if ((await response.text()) !== mark && !isBusy() && !isTyping()) reload();
  };
  setInterval(look, EVERY_MS);
  document.addEventListener('visibilitychange', look);
}
