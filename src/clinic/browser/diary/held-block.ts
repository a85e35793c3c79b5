import { type Column, instantAtRow, ROW_MINUTES, rowAt, shownColumns, timeText } from './columns.ts';
import { say, sayOnReload } from './said.ts';
import { sendMove } from './send-move.ts';

const LEAST_ROWS = 1;

/** An appointment that is being moved or resized, and not put down yet. */
export class HeldBlock {
  readonly columns: readonly Column[];
  readonly #diary: HTMLElement;
  readonly #block: HTMLElement;
  readonly #home: Column;
  readonly #homeRow: number;
  readonly #homeSpan: number;
  readonly #words: string | null;
  #column: Column;
  #row: number;
  #span: number;

  private constructor(diary: HTMLElement, block: HTMLElement, columns: Column[], home: Column) {
    this.#diary = diary;
    this.#block = block;
    this.columns = columns;
    this.#home = home;
    this.#column = home;
    this.#homeRow = rowAt(home, Number(block.dataset['start']));
    this.#homeSpan = Number(block.dataset['minutes']) / ROW_MINUTES;
    this.#row = this.#homeRow;
    this.#span = this.#homeSpan;
    this.#words = this.#time?.textContent ?? null;
    block.classList.add('is-held-up');
  }

  /** Null where this day cannot be moved in. */
  static pickUp(diary: HTMLElement, block: HTMLElement): HeldBlock | null {
    const columns = shownColumns(diary);
    const home = columns.find(({ element }) => element === block.parentElement);
    return home ? new HeldBlock(diary, block, columns, home) : null;
  }

  get #time() {
    return this.#block.querySelector<HTMLElement>('.diary-time');
  }

  get homeRow(): number {
    return this.#homeRow;
  }

  get row(): number {
    return this.#row;
  }

  get span(): number {
    return this.#span;
  }

  get homeSpan(): number {
    return this.#homeSpan;
  }

  get column(): Column {
    return this.#column;
  }

  get isElsewhere(): boolean {
    return this.#column !== this.#home || this.#row !== this.#homeRow || this.#span !== this.#homeSpan;
  }

  /** When and with whom it would be now. */
  get words(): string {
    const start = instantAtRow(this.#column, this.#row);
    const end = instantAtRow(this.#column, this.#row + this.#span);
    return `${timeText(this.#diary, start)} to ${timeText(this.#diary, end)}, ${this.#column.title}`;
  }

  put({ column = this.#column, row = this.#row, span = this.#span }): void {
    this.#span = Math.max(LEAST_ROWS, Math.min(column.rows - this.#row, span));
    this.#row = Math.max(0, Math.min(column.rows - this.#span, row));
    this.#column = column;
    const right = column.left - this.#home.left;
    const down = (this.#row - this.#homeRow) * column.rowPx;
    this.#block.style.transform = `translate(${right}px, ${down}px)`;
    if (this.#span !== this.#homeSpan)
      this.#block.style.gridRow = `${Math.floor(this.#homeRow) + 1} / span ${Math.ceil(this.#span)}`;
    const [time] = this.words.split(',');
    this.#time?.replaceChildren(time ?? '');
  }

  /** Back to where it was picked up. */
  putBack(): void {
    this.#block.classList.remove('is-held-up');
    this.#block.style.removeProperty('transform');
    this.#block.style.removeProperty('grid-row');
    if (this.#words !== null) this.#time?.replaceChildren(this.#words);
  }

  /** Leaves it here, if the server agrees; otherwise it goes back and the page says why. */
  async putDown(): Promise<void> {
    if (!this.isElsewhere) return this.putBack();
    const { words } = this;
    const appointmentId = this.#block.dataset['appointment'] ?? '';
    const isLength = this.#column === this.#home && this.#row === this.#homeRow;
    const answer = await sendMove(this.#diary, appointmentId, Number(this.#block.dataset['version']), {
      practitionerId: this.#column.practitionerId,
      start: instantAtRow(this.#column, this.#row),
      minutes: this.#span * ROW_MINUTES,
    });
    if ('refused' in answer) {
      this.putBack();
      say(this.#diary, `${answer.refused} It is back where it was.`, { isRefusal: true });
      return;
    }
    const { from, version, outside } = answer.moved;
    sayOnReload(
      this.#diary,
      `${isLength ? 'Now' : 'Moved to'} ${words}.${outside === null ? '' : ` ${outside}`}`,
      { appointmentId, version, place: from },
    );
  }
}
