import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideBySide } from './diary-layout.ts';

const block = (id: string, row: number, span: number) => ({ id, row, span });

test('appointments one after the other have the whole width each', () => {
  expect(sideBySide([block('b', 6, 6), block('a', 0, 6)])).toEqual([
    { id: 'a', row: 0, span: 6, lane: 0, lanes: 1 },
    { id: 'b', row: 6, span: 6, lane: 0, lanes: 1 },
  ]);
});

test('overbooked ones stand side by side, the longer first', () => {
  expect(sideBySide([block('short', 0, 6), block('long', 0, 9), block('after', 9, 6)])).toEqual([
    { id: 'long', row: 0, span: 9, lane: 0, lanes: 2 },
    { id: 'short', row: 0, span: 6, lane: 1, lanes: 2 },
    { id: 'after', row: 9, span: 6, lane: 0, lanes: 1 },
  ]);
});

test('a lane is used again as soon as it is free', () => {
  expect(sideBySide([block('a', 0, 12), block('b', 0, 6), block('c', 6, 6)]).map(({ lane }) => lane)).toEqual(
    [0, 1, 1],
  );
});

test('nothing lies on anything else, and nothing is lost', () => {
  const blocks = fc.array(
    fc.record({ row: fc.integer({ min: 0, max: 40 }), span: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(blocks, (some) => {
      const placed = sideBySide(some);
      expect(placed.length).toBe(some.length);
      for (const [index, one] of placed.entries()) {
        expect(one.lane).toBeLessThan(one.lanes);
        for (const other of placed.slice(index + 1)) {
          if (one.row >= other.row + other.span || other.row >= one.row + one.span) continue;
          expect(one.lanes).toBe(other.lanes);
          expect(one.lane).not.toBe(other.lane);
        }
      }
    }),
  );
});
