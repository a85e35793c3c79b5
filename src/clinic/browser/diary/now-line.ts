import { rowAt, shownColumns } from './columns.ts';
import { serverNow } from './server-time.ts';

const EVERY_MS = 30_000;

/** Lets the line of the present go on while the page stays open. */
export function keepNow(diary: HTMLElement): void {
  const move = () => {
    for (const column of shownColumns(diary)) {
      const line = column.element.querySelector<HTMLElement>('.diary-now');
      if (!line) continue;
      const row = rowAt(column, serverNow(diary));
      line.hidden = row < 0 || row >= column.rows;
      line.style.gridRow = `${Math.floor(row) + 1} / span 1`;
      line.style.marginTop = `${(row % 1) * column.rowPx}px`;
    }
  };
  move();
  setInterval(move, EVERY_MS);
}
