import { SECOND_MS, type Instant } from '../../../domain/time/instant.ts';

/** A person who moves the mouse is seen all the time; so often is enough. */
const SEEN_EVERY_MS = 5 * SECOND_MS;

// Not scrolling: a page scrolls by itself when what is above grows.
const signsOfAPerson = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Whether this page is in front, so that somebody at the device would show in it. */
export const isInFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/**
 * Calls `seen` when the person touches the page, comes to it or leaves it, and at most every few seconds while they go
 * on; `left` when the page is closed. Returns how to stop.
 */
export function watchPerson(now: () => Instant, seen: () => void, left: () => void): () => void {
  let seenAt = -Infinity;
  const comeOrGo = () => {
    seenAt = now();
    seen();
  };
  const touch = (event: Event) => {
    // A page that moves under a mouse at rest says that the mouse moved.
    const isMove = event instanceof PointerEvent && event.type === 'pointermove';
    if (isMove && event.movementX === 0 && event.movementY === 0) return;
    if (Math.abs(now() - seenAt) >= SEEN_EVERY_MS) comeOrGo();
  };
  const heard = [
    ...signsOfAPerson.map((sign) => [document, sign, touch] as const),
    [document, 'visibilitychange', comeOrGo] as const,
    ...(['focus', 'blur'] as const).map((sign) => [window, sign, comeOrGo] as const),
    [window, 'pagehide', left] as const,
  ];
  for (const [where, sign, hear] of heard)
    where.addEventListener(sign, hear, { passive: true, capture: true });
  return () => {
    for (const [where, sign, hear] of heard) where.removeEventListener(sign, hear, { capture: true });
  };
}
