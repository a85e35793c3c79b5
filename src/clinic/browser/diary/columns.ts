export const ROW_MINUTES = 5;
const ROW_MS = ROW_MINUTES * 60_000;

/** One column of the diary as it is shown now. */
export interface Column {
  element: HTMLElement;
  practitionerId: string;
  title: string;
  /** The instant of its upper edge. */
  from: number;
  rows: number;
  rowPx: number;
  /** From the left of the window. */
  left: number;
  right: number;
}

/** Those that can be seen and whose rows are five minutes each, from left to right. */
export function shownColumns(diary: HTMLElement): Column[] {
  return [...diary.querySelectorAll<HTMLElement>('[data-column][data-from]')].flatMap((element) => {
    const { left, right, height } = element.getBoundingClientRect();
    if (height === 0) return [];
    const rowPx = Number.parseFloat(getComputedStyle(element).gridAutoRows);
    return [
      {
        element,
        practitionerId: element.dataset['column'] ?? '',
        title: element.dataset['title'] ?? '',
        from: Number(element.dataset['from']),
        rows: Math.round(height / rowPx),
        rowPx,
        left,
        right,
      },
    ];
  });
}

export const rowAt = (column: Column, at: number): number => (at - column.from) / ROW_MS;
export const instantAtRow = (column: Column, row: number): number => column.from + row * ROW_MS;

/** 09:15 by the clocks of the clinic. */
export function timeText(diary: HTMLElement, at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: diary.dataset['zone'] ?? 'UTC',
  }).format(at);
}
