import { moveByKeys } from './move-by-keys.ts';
import { moveByPointer } from './move-by-pointer.ts';
import { ROW_MINUTES } from './columns.ts';

/** Lets appointments be moved and resized; tells whether one is in the air. */
export function moveBlocks(diary: HTMLElement): () => boolean {
  const stepRows = Math.max(1, Math.round(Number(diary.dataset['step'] ?? 15) / ROW_MINUTES));
  diary.classList.add('can-drag');
  for (const block of diary.querySelectorAll<HTMLElement>('.diary-block[data-appointment]')) {
    const edge = document.createElement('span');
    edge.className = 'diary-edge';
    edge.ariaHidden = 'true';
    block.append(edge);
    block.draggable = false;
  }
  const busy = [moveByPointer(diary, stepRows), moveByKeys(diary, stepRows)];
  return () => busy.some((isBusy) => isBusy());
}
