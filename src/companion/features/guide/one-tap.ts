const TREMOR_MS = 400;
const TREMOR_PX = 30;

let last = { atMs: -Infinity, x: 0, y: 0 };

/**
 * A thumb that trembles taps twice, and the second tap would press what has just come up in that place: of two taps on
 * one place at once only the first counts. For a click on its way down to what was tapped.
 */
export function dropSecondTap(event: MouseEvent): void {
  const isTap = event.detail > 0;
  // Keyboard, switch and voice come without a count. A label's click is followed by one of its own on the field.
  if (!isTap || !(event.target instanceof Element) || !event.target.closest('button, a, summary')) return;
  const { timeStamp: atMs, clientX: x, clientY: y } = event;
  const isSecond = atMs - last.atMs < TREMOR_MS && Math.hypot(x - last.x, y - last.y) < TREMOR_PX;
  last = { atMs, x, y };
  if (!isSecond) return;
  event.preventDefault();
  event.stopPropagation();
}
