import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planLimits } from '../../content/recovery/plan-limits.ts';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { effectiveEntries } from '../journal/effective-entries.ts';
import type { Nrs } from '../journal/entry.ts';
import { knownPain } from './known-pain.ts';
import { recoveryPhase } from './recovery-phase.ts';

const DAYS = 60;

test('first days by the texts are first days by the plan, and so is the day after red that has eased, no other', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          on: fc.integer({ min: 0, max: DAYS }),
          pain: fc.option(fc.integer({ min: 0, max: 10 })),
        }),
        { maxLength: 14 },
      ),
      fc.integer({ min: 0, max: DAYS }),
      (lived, today) => {
        const diary = new FakeDiary();
        const written = lived.filter(({ on }) => on <= today).toSorted((a, b) => a.on - b.on);
        for (const one of written)
          if (one.pain === null) diary.spasm(one.on);
          else diary.checkIn(one.on, one.pain as Nrs);
        const entries = effectiveEntries(diary.entries);
        const { firstDays, painOn } = knownPain(entries, dayAt(today), planLimits);
        const isFirstDays = recoveryPhase(entries, dayAt(today), planLimits) === 'first-days';
        const wasRed = (painOn.get(dayAt(today - 1)) ?? 0) >= planLimits.redFrom;
        const hasEased = (painOn.get(dayAt(today)) ?? 10) < planLimits.redFrom;
        expect(firstDays.has(dayAt(today))).toBe(isFirstDays || (wasRed && hasEased));
      },
    ),
    { numRuns: 300 },
  );
});
