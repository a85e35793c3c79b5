import { findChromium } from '../scripts/chromium.mjs';
import { ensureBuilt } from '../scripts/ready.mjs';

/** Before tests in a real browser: what they open is built from the files as they are now, and the browser is there. */
export default function prepare(): void {
  ensureBuilt();
  findChromium();
}
