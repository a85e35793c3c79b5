import type { DiaryView } from './diary-view.ts';

interface Rows {
  row: number;
  span: number;
}

interface Side {
  lane: number;
  lanes: number;
}

// The pages have no style attributes, so each place in use is a class, in a sheet that the page brings along.
export const placeClass = ({ row, span }: Rows): string => `at-${row}-${span}`;
export const sideClass = ({ lane, lanes }: Side): string => (lanes === 1 ? '' : `side-${lane}-${lanes}`);

const percent = (part: number, whole: number) => `${((part * 100) / whole).toFixed(4)}%`;

/** Where a mark lies that is a line and takes no row. */
export const lineAt = (row: number): Rows => ({ row, span: 1 });

/** The sheet with every place that this view uses. */
export function placesStyle({ rows, marks, columns }: DiaryView): string {
  const places = new Set<string>([placeClass({ row: 0, span: rows })]);
  const sides = new Map<string, Side>();
  const take = (some: readonly Rows[]) => {
    for (const one of some) places.add(placeClass(one));
  };
  take(marks.map(({ row }) => lineAt(row)));
  for (const { workRows, away, buffers, blocks, free, nowRow } of columns) {
    take([...workRows, ...away, ...buffers, ...blocks, ...free]);
    if (nowRow !== null) places.add(placeClass(lineAt(nowRow)));
    for (const block of blocks) sides.set(sideClass(block), block);
  }
  sides.delete('');
  const placed = [...places].map((name) => {
    const [, row, span] = name.split('-').map(Number) as [number, number, number];
    return `.${name}{grid-row:${row + 1}/span ${span}}`;
  });
  const shared = [...sides].map(
    ([name, { lane, lanes }]) =>
      `.${name}{width:${percent(1, lanes)};margin-inline-start:${percent(lane, lanes)}}`,
  );
  return [...placed, ...shared].join('');
}
