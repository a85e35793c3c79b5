import { expect, test } from 'vitest';
import { isLocalDay } from './is-local-day.ts';

test.each(['2026-11-23', '2028-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isLocalDay(text)).toBe(true);
});

test.each(['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', 'yesterday', '', null])(
  '%s is a day of no calendar',
  (value) => {
    expect(isLocalDay(value)).toBe(false);
  },
);
