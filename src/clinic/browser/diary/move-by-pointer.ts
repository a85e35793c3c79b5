import { HeldBlock } from './held-block.ts';
import { say } from './said.ts';

/** A hand that only wants to press trembles less than this. */
const SLOP_PX = 6;
const LONG_PRESS_MS = 400;
/** So near the edge of the window the page goes along. */
const EDGE_PX = 48;
const SCROLL_PX = 12;
const AFTER_DRAG_MS = 80;

interface Press {
  block: HTMLElement;
  pointerId: number;
  isTouch: boolean;
  isLength: boolean;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | null;
  held: HeldBlock | null;
  /** Put back by Escape while the button is still down. */
  isOver: boolean;
}

/** Drag to move, the lower edge to change the length; on touch after a long press, so that the page can still be scrolled. */
export function moveByPointer(diary: HTMLElement, stepRows: number): () => boolean {
  let press: Press | null = null;

  const pickUp = (one: Press) => {
    one.held = HeldBlock.pickUp(diary, one.block);
    if (!one.held) return;
    one.block.setPointerCapture(one.pointerId);
    if (one.isTouch) navigator.vibrate?.(20);
  };
  const end = () => {
    if (press?.timer) clearTimeout(press.timer);
    press = null;
  };

  diary.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const block = target.closest<HTMLElement>('.diary-block[data-appointment]');
    if (!block || !event.isPrimary || event.button !== 0) return;
    const { pointerId, pageX: x, pageY: y } = event;
    const isTouch = event.pointerType === 'touch';
    const one: Press = {
      block,
      pointerId,
      isTouch,
      x,
      y,
      isLength: target.matches('.diary-edge'),
      timer: null,
      held: null,
      isOver: false,
    };
    if (isTouch) one.timer = setTimeout(() => pickUp(one), LONG_PRESS_MS);
    press = one;
  });

  diary.addEventListener('pointermove', (event) => {
    if (!press || press.isOver || event.pointerId !== press.pointerId) return;
    const [right, down] = [event.pageX - press.x, event.pageY - press.y];
    if (!press.held) {
      if (Math.hypot(right, down) < SLOP_PX) return;
      if (press.isTouch) return end();
      pickUp(press);
    }
    const { held } = press;
    if (!held) return;
    const rows = down / held.column.rowPx;
    if (press.isLength) held.put({ span: Math.round(held.homeSpan + rows) });
    else {
      const row = Math.round((held.homeRow + rows) / stepRows) * stepRows;
      const column = held.columns.find(
        ({ left, right: edge }) => left <= event.clientX && event.clientX < edge,
      );
      // A shaking hand that goes to another column means the same time.
      held.put({ row: Math.abs(rows) < 1 ? held.homeRow : row, ...(column && { column }) });
    }
    say(diary, held.words);
    if (event.clientY > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
    else if (event.clientY < EDGE_PX) scrollBy(0, -SCROLL_PX);
  });

  diary.addEventListener('pointerup', (event) => {
    const held = press?.held;
    if (held || press?.isOver) {
      event.preventDefault();
      // The press that ends a drag opens nothing; after a long press there may be none to wait for.
      const stop = (click: Event) => click.preventDefault();
      document.addEventListener('click', stop, true);
      setTimeout(() => document.removeEventListener('click', stop, true), AFTER_DRAG_MS);
      void held?.putDown();
    }
    end();
  });
  diary.addEventListener('pointercancel', () => {
    press?.held?.putBack();
    end();
  });
  // Once it is in the air, the finger moves it and not the page.
  diary.addEventListener('touchmove', (event) => press?.held && event.preventDefault(), { passive: false });
  diary.addEventListener('contextmenu', (event) => press?.isTouch && event.preventDefault());
  diary.addEventListener('dragstart', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !press?.held) return;
    press.held.putBack();
    press.held = null;
    press.isOver = true;
    say(diary, 'It is back where it was.');
  });
  return () => press !== null;
}
