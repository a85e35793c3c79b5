/** Read by the inline script of index.html, which keeps the first screen from flashing by when another one stands for it. */
const KEY = 'unspasm-run';

/** A hint, not the truth: the journal is. Storage that refuses it costs a flash of the first screen, nothing else. */
export function rememberRun(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked storage: the journal says so where it matters.
  }
}
