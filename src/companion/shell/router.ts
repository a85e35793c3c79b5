import { signal } from '@preact/signals';

/** The path shown. Paths carry no health data: they name a page, never what is on it. */
export const path = signal(typeof location === 'undefined' ? '/' : location.pathname);

export function goTo(to: string): void {
  if (to === path.value) return;
  history.pushState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Lets links to the companion's own pages change the screen without a request; a place within the one shown is the browser's. */
export function followLinks(isOwnPage: (to: string) => boolean): void {
  addEventListener('popstate', () => (path.value = location.pathname));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.origin !== location.origin || !isOwnPage(link.pathname)) return;
    if (link.hash && link.pathname === path.value) return;
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    goTo(link.pathname + link.hash);
  });
}
