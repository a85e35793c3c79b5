import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import { mayBeginMoves, moveVerdict, type MoveLimits } from './move-verdict.ts';

const limits: MoveLimits = { riseStops: 2, amberFrom: 4, redFrom: 6, anyRiseStopsAt: 9, onlyBreathingAt: 10 };
const nrs = fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Nrs>;

describe('after a gentle move', () => {
  it.each<[before: Nrs, now: Nrs, verdict: string]>([
    [3, 4, 'go-on'],
    [3, 5, 'stop'],
    [5, 5, 'go-on'],
    [5, 6, 'stop'],
    [6, 7, 'go-on'],
    [6, 8, 'stop'],
    [8, 9, 'go-on'],
    [8, 10, 'stop'],
    [9, 9, 'go-on'],
    [9, 10, 'stop'],
    [10, 10, 'stop'],
    [7, 3, 'go-on'],
  ])('with %i before and %i now says %s', (before, now, verdict) => {
    expect(moveVerdict(before, now, limits)).toBe(verdict);
  });

  it.each<[now: Nrs, verdict: string]>([
    [3, 'go-on'],
    [4, 'stop'],
  ])('with no number before and %i now says %s: nobody knows what it rose from', (now, verdict) => {
    expect(moveVerdict(null, now, limits)).toBe(verdict);
  });

  it('never goes on when the pain is two or more over what it was', () => {
    fc.assert(
      fc.property(nrs, nrs, (before, now) => {
        if (now >= before + 2) expect(moveVerdict(before, now, limits)).toBe('stop');
      }),
    );
  });

  it('does not begin moves at ten', () => {
    expect(mayBeginMoves(9, limits)).toBe(true);
    expect(mayBeginMoves(10, limits)).toBe(false);
  });
});
