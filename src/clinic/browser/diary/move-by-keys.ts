import { HeldBlock } from './held-block.ts';
import { say } from './said.ts';

const HINT = 'diary-hint';

/** Space picks an appointment up, the arrow keys carry it, Enter puts it down, Escape puts it back. */
export function moveByKeys(diary: HTMLElement, stepRows: number): () => boolean {
  let held: HeldBlock | null = null;
  const hint = document.createElement('p');
  hint.id = HINT;
  hint.className = 'visually-hidden';
  hint.textContent =
    'Space picks it up, the arrow keys move it, plus and minus change its length, Enter puts it down, Escape puts it back.';
  diary.append(hint);
  for (const block of diary.querySelectorAll('.diary-block[data-appointment]'))
    block.setAttribute('aria-describedby', HINT);

  const drop = (isKept: boolean) => {
    const block = held;
    held = null;
    if (isKept) void block?.putDown();
    else block?.putBack();
  };
  const carry = (key: string, isFine: boolean, block: HeldBlock): boolean => {
    const step = isFine ? 1 : stepRows;
    const beside = (by: number) => block.columns[block.columns.indexOf(block.column) + by];
    if (key === 'ArrowDown') block.put({ row: block.row + step });
    else if (key === 'ArrowUp') block.put({ row: block.row - step });
    else if (key === 'ArrowRight') block.put({ column: beside(1) ?? block.column });
    else if (key === 'ArrowLeft') block.put({ column: beside(-1) ?? block.column });
    else if (key === '+' || key === '=') block.put({ span: block.span + 1 });
    else if (key === '-') block.put({ span: block.span - 1 });
    else return false;
    say(diary, block.words);
    return true;
  };
  diary.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.diary-block[data-appointment]')) return;
    if (!held) {
      if (key !== ' ') return;
      event.preventDefault();
      held = HeldBlock.pickUp(diary, target);
      if (held) say(diary, `Picked up. ${held.words}. The arrow keys move it, Enter puts it down.`);
      return;
    }
    if (key === 'Enter' || key === ' ') drop(true);
    else if (key === 'Escape') {
      drop(false);
      say(diary, 'It is back where it was.');
    } else if (!carry(key, event.shiftKey, held)) return;
    event.preventDefault();
  });
  diary.addEventListener('focusout', () => drop(false));
  return () => held !== null;
}
