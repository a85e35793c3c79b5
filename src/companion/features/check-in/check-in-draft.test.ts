import { describe, expect, test } from 'vitest';
import { checkInFrom, isCheckInDraft, withChoice, withNewSign, withPainNow } from './check-in-draft.ts';

describe('pain now', () => {
  test('keeps a worst that is not below it, and asks again for one that is', () => {
    expect(withPainNow({ painNow: 3, painWorst: 5 }, 4)).toEqual({ painNow: 4, painWorst: 5 });
    expect(withPainNow({ painNow: 3, painWorst: 5 }, 5)).toEqual({ painNow: 5, painWorst: 5 });
    expect(withPainNow({ painNow: 3, painWorst: 5 }, 6)).toEqual({ painNow: 6 });
  });

  test('at the top of the scale is the worst as well', () => {
    expect(withPainNow({ note: 'bad' }, 10)).toEqual({ note: 'bad', painNow: 10, painWorst: 10 });
    expect(withPainNow({}, 9)).toEqual({ painNow: 9 });
  });
});

test('the same answer again takes it back', () => {
  const slept = withChoice({ painNow: 4 }, 'sleep', 'hardly');
  expect(slept).toEqual({ painNow: 4, sleep: 'hardly' });
  expect(withChoice(slept, 'sleep', 'well')).toEqual({ painNow: 4, sleep: 'well' });
  expect(withChoice(slept, 'sleep', 'hardly')).toEqual({ painNow: 4 });
  const fell = withNewSign(withNewSign({}, 'fall'), 'fever');
  expect(fell).toEqual({ newSigns: ['fall', 'fever'] });
  expect(withNewSign(fell, 'fall')).toEqual({ newSigns: ['fever'] });
});

test('nothing is written before pain was tapped, and only what was tapped is', () => {
  expect(checkInFrom({ newSigns: ['fall'], note: 'words' }, '2026-11-22')).toBeNull();
  expect(
    checkInFrom({ day: '2026-11-21', painNow: 0, newSigns: [], activities: {}, note: '  ' }, '2026-11-22'),
  ).toEqual({ day: '2026-11-22', painNow: 0 });
  const all = {
    painNow: 4,
    painWorst: 6,
    sleep: 'well',
    work: 'less',
    activities: { socks: 0 },
    newSigns: ['fall'],
    note: 'long drive',
  } as const;
  expect(checkInFrom({ ...all, newSigns: ['fall'] }, '2026-11-22')).toEqual({ day: '2026-11-22', ...all });
});

test('what was kept is a draft only when its pain is on the scale', () => {
  expect([{}, { painNow: 10 }, { note: 'a' }].every(isCheckInDraft)).toBe(true);
  expect([null, 4, 'a', { painNow: 11 }, { painNow: 'much' }].some(isCheckInDraft)).toBe(false);
});
