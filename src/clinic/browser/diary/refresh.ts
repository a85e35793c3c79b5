const EVERY_MS = 20_000;
const FOCUS = 'unspasm-diary-focus';

/** Shows the page anew, with the same thing in focus and at the same place of the scroll. */
export function reload(): void {
  const { activeElement } = document;
  if (activeElement?.id) sessionStorage.setItem(FOCUS, activeElement.id);
  location.reload();
}

const isTyping = () => document.activeElement?.matches('input, select, textarea') === true;

/** Asks every now and then whether anything has changed, and shows it; not while somebody types or moves something. */
export function refreshWhenChanged(diary: HTMLElement, isBusy: () => boolean): void {
  const focused = sessionStorage.getItem(FOCUS);
  sessionStorage.removeItem(FOCUS);
  if (focused !== null) document.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  const { mark, markPath } = diary.dataset;
  const look = async () => {
    if (markPath === undefined || document.hidden || isBusy() || isTyping()) return;
    const response = await fetch(markPath).catch(() => null);
    if (!response?.ok || response.redirected) return;
    if ((await response.text()) !== mark && !isBusy() && !isTyping()) reload();
  };
  setInterval(look, EVERY_MS);
  document.addEventListener('visibilitychange', look);
}
