import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR_MS } from '../../domain/time/instant.ts';
import { timeText } from './problems.ts';
import { slotsText } from './slots-text.ts';

const monday = Date.UTC(2026, 10, 23, 9);

test('the text of many free times is the JSON of each of them', () => {
  const time = fc.record({ hours: fc.integer({ min: 0, max: 5 }), practitionerId: fc.uuid() });
  fc.assert(
    fc.property(fc.array(time), (some) => {
      const times = some
        .map(({ hours, practitionerId }) => {
          const start = monday + hours * HOUR_MS;
          return { start, end: start + HOUR_MS, practitionerId };
        })
        .sort((a, b) => a.start - b.start);
      const slots = times.map(({ start, end, practitionerId }) => ({
        start: timeText(start),
        end: timeText(end),
        practitioner: practitionerId,
      }));
      expect(slotsText(times)).toBe(JSON.stringify({ slots }));
    }),
  );
});
