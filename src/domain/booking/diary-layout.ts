interface Rows {
  readonly row: number;
  readonly span: number;
}

interface Side {
  /** From 0, out of `lanes` that share the width. */
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Puts what overlaps side by side, in the order of the rows; the longer first of two that begin together. All that hang
 * together by overlaps have the same width, and nothing lies on anything else.
 */
export function sideBySide<T extends Rows>(blocks: readonly T[]): (T & Side)[] {
  const placed: (T & Side)[] = [];
  let group: { block: T; lane: number }[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    for (const { block, lane } of group) placed.push({ ...block, lane, lanes: laneEnds.length });
    group = [];
    laneEnds = [];
  };
  for (const block of blocks.toSorted((a, b) => a.row - b.row || b.span - a.span)) {
    if (laneEnds.every((end) => end <= block.row)) close();
    const free = laneEnds.findIndex((end) => end <= block.row);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = block.row + block.span;
    group.push({ block, lane });
  }
  close();
  return placed;
}
