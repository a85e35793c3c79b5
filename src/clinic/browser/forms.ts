/** A form that is on its way is not sent a second time by an impatient thumb; the key of the booking guards the rest. */
const SENT_AGAIN_AFTER_MS = 8000;

document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (!(target instanceof HTMLFormElement) || defaultPrevented) return;
  const hold = (event: Event) => event.preventDefault();
  target.setAttribute('aria-busy', 'true');
  target.addEventListener('submit', hold);
  const release = () => {
    target.removeEventListener('submit', hold);
    target.removeAttribute('aria-busy');
  };
  setTimeout(release, SENT_AGAIN_AFTER_MS);
  // Back from the next page: this one is shown as it was left.
  addEventListener('pageshow', release, { once: true });
});
