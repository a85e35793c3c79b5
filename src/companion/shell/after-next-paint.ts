/** A page that is not looked at paints nothing. */
const LONGEST_WAIT_MS = 200;

/** Settles when the browser has shown what stands on the page now, or could have. */
export const afterNextPaint = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
