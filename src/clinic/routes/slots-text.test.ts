import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR_MS } from '../../domain/time/instant.ts';
import { timeText } from './problems.ts';
import { slotsText } from './slots-text.ts';

const monday = Date.UTC(2026, 10, 23, 9);

test('the text of many free times is the JSON of each of them', () => {
  const free = fc.record({
    hours: fc.integer({ min: 0, max: 5 }),
    practitionerIds: fc.array(fc.uuid(), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(free), (some) => {
      const starts = some.map(({ hours, practitionerIds }) => {
        const start = monday + hours * HOUR_MS;
        return { start, end: start + HOUR_MS, practitionerIds };
      });
      const slots = starts.flatMap(({ start, end, practitionerIds }) =>
        practitionerIds.map((practitioner) => ({
          start: timeText(start),
          end: timeText(end),
          practitioner,
        })),
      );
      expect(slotsText(starts)).toBe(JSON.stringify({ slots }));
    }),
  );
});
