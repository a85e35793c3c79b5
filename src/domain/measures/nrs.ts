import type { Nrs } from '../journal/entry.ts';

/** Pain from 0 to 10 in five steps. Source: HL7EU. */
export type NrsBand = '0' | '1-3' | '4-6' | '7-9' | '10';

export function nrsBand(nrs: Nrs): NrsBand {
  if (nrs === 0) return '0';
  if (nrs <= 3) return '1-3';
  if (nrs <= 6) return '4-6';
  return nrs <= 9 ? '7-9' : '10';
}

const POINTS_THAT_COUNT = 2;
const SHARE_THAT_COUNTS = 0.3;

/** Whether pain has changed by so much that it counts, up or down: two points, or thirty per cent of what it was. Source: UV. */
export function isNrsChange(from: Nrs, to: Nrs): boolean {
  const change = Math.abs(to - from);
  return change >= POINTS_THAT_COUNT || (from > 0 && change / from >= SHARE_THAT_COUNTS);
}
