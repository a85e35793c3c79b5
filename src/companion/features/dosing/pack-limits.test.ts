import { describe, expect, test } from 'vitest';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { answerGuards, stateOf, typeLabels } from './prepared-phone.ts';

// Monday 6 July 2026, 08:00 in London.
const EIGHT = Date.parse('2026-07-06T07:00:00Z');
const MINUTE_OF_DAY = 24 * 60;

function preparedPhone(): FakePhone {
  const phone = new FakePhone(EIGHT);
  answerGuards(phone);
  typeLabels(phone);
  return phone;
}

const limitOf = (phone: FakePhone, id: string) => {
  const { limit } = stateOf(phone, id);
  return 'until' in limit ? `${limit.kind} until +${(limit.until - EIGHT) / 60_000}` : limit.kind;
};

describe('the gap', () => {
  test.each([
    { id: 'M01', amount: 2, gapHours: 6 },
    { id: 'M02', amount: 400, gapHours: 5 },
    { id: 'M03', amount: 1, gapHours: 4 },
    { id: 'M04', amount: 2, gapHours: 4 },
    { id: 'M05', amount: 2, gapHours: 4 },
    { id: 'M06', amount: 2, gapHours: 6 },
    { id: 'M07', amount: 250, gapHours: 8 },
    { id: 'M08', amount: 1, gapHours: 8 },
    { id: 'M09', amount: 1, gapHours: 8 },
    { id: 'M10', amount: 1, gapHours: 12 },
  ])('of $id is $gapHours hours to the minute', ({ id, amount, gapHours }) => {
    const phone = preparedPhone();
    expect(limitOf(phone, id)).toBe('limit-not-reached');
    phone.dose(id, amount);
    expect(limitOf(phone, id)).toBe(`gap-not-passed until +${gapHours * 60}`);
    phone.pass(gapHours * 60 - 1);
    expect(limitOf(phone, id)).toBe(`gap-not-passed until +${gapHours * 60}`);
    phone.pass(1);
    expect(limitOf(phone, id)).toBe('limit-not-reached');
  });

  test('under 4 hours is far too soon for ibuprofen tablets, 4 to 6 hours is not', () => {
    const phone = preparedPhone();
    phone.dose('M01', 1);
    phone.pass(4 * 60);
    phone.dose('M01', 1);
    expect(stateOf(phone, 'M01').wasTooSoon).toBe(false);
    phone.pass(4 * 60 - 1);
    phone.dose('M01', 1);
    expect(stateOf(phone, 'M01').wasTooSoon).toBe(true);
  });
});

describe('the 24-hour limit', () => {
  // Each pair of rows lies on either side of a border.
  test.each([
    { id: 'M01', fits: [2, 1], everyHours: 6, room: true },
    { id: 'M01', fits: [2, 2, 1], everyHours: 6, room: false },
    { id: 'M01', fits: [3, 2], everyHours: 6, room: true },
    { id: 'M01', fits: [3, 3], everyHours: 6, room: false },
    { id: 'M02', fits: [600, 600, 400], everyHours: 5, room: true },
    { id: 'M02', fits: [600, 600, 500], everyHours: 5, room: false },
    { id: 'M02', fits: [200, 200, 200, 200], everyHours: 5, room: false },
    { id: 'M03', fits: [3.5, 3], everyHours: 4, room: true },
    { id: 'M03', fits: [3.5, 3.1], everyHours: 4, room: false },
    { id: 'M03', fits: [1, 1, 1], everyHours: 4, room: false },
    { id: 'M04', fits: [5, 5, 8], everyHours: 4, room: true },
    { id: 'M04', fits: [5, 5, 9], everyHours: 4, room: false },
    { id: 'M04', fits: [2, 2, 2, 2], everyHours: 4, room: false },
    { id: 'M05', fits: [2, 2, 3], everyHours: 4, room: true },
    { id: 'M05', fits: [2, 3, 3], everyHours: 4, room: false },
    { id: 'M05', fits: [1, 1, 1, 1], everyHours: 4, room: false },
    { id: 'M06', fits: [2, 2, 3], everyHours: 6, room: true },
    { id: 'M06', fits: [3, 2, 3], everyHours: 6, room: false },
    { id: 'M07', fits: [500, 250], everyHours: 8, room: true },
    { id: 'M07', fits: [500, 251], everyHours: 8, room: false },
    { id: 'M08', fits: [1, 1], everyHours: 8, room: true },
    { id: 'M08', fits: [2, 1], everyHours: 8, room: false },
    { id: 'M09', fits: [1, 1], everyHours: 8, room: true },
    { id: 'M09', fits: [1, 1.5], everyHours: 8, room: false },
    { id: 'M10', fits: [1], everyHours: 12, room: true },
    { id: 'M10', fits: [2], everyHours: 12, room: false },
  ])(
    'of $id after $fits leaves room for the smallest usual dose: $room',
    ({ id, fits, everyHours, room }) => {
      const phone = preparedPhone();
      for (const amount of fits) {
        phone.dose(id, amount);
        phone.pass(everyHours * 60);
      }
      expect(limitOf(phone, id)).toBe(
        room ? 'limit-not-reached' : `day-limit-reached until +${MINUTE_OF_DAY}`,
      );
    },
  );

  test('a dose exactly 24 hours old has dropped out', () => {
    const phone = preparedPhone();
    phone.dose('M05', 8);
    phone.pass(MINUTE_OF_DAY - 1);
    expect(limitOf(phone, 'M05')).toBe(`day-limit-reached until +${MINUTE_OF_DAY}`);
    phone.pass(1);
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });

  test('when the gap lasts longer, its end is what is shown', () => {
    const phone = preparedPhone();
    phone.dose('M01', 4);
    phone.pass(20 * 60);
    phone.dose('M01', 2);
    expect(limitOf(phone, 'M01')).toBe(`day-limit-reached until +${26 * 60}`);
  });

  test('across the end of summer time it is 24 hours that have passed, not a wall-clock day', () => {
    // 24 October 2026, 20:00 in London; clocks go back at 02:00 the next morning.
    const phone = new FakePhone(Date.parse('2026-10-24T19:00:00Z'));
    answerGuards(phone);
    phone.dose('M05', 8);
    phone.pass(MINUTE_OF_DAY - 1);
    expect(limitOf(phone, 'M05')).toMatch(/^day-limit-reached/);
    phone.pass(1);
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });
});

describe('the days in a row', () => {
  test.each([
    { id: 'M01', amount: 1, maxDays: 10 },
    { id: 'M03', amount: 1, maxDays: 14 },
    { id: 'M04', amount: 2, maxDays: 14 },
    { id: 'M05', amount: 1, maxDays: 3 },
    { id: 'M06', amount: 1, maxDays: 3 },
    { id: 'M09', amount: 1, maxDays: 5 },
  ])('of $id are $maxDays', ({ id, amount, maxDays }) => {
    const phone = preparedPhone();
    for (let day = 1; day <= maxDays; day += 1) {
      expect(limitOf(phone, id)).toBe('limit-not-reached');
      phone.dose(id, amount);
      phone.pass(MINUTE_OF_DAY - 8 * 60);
      // At midnight the last of them is over.
      expect(limitOf(phone, id)).toBe(day < maxDays ? 'limit-not-reached' : 'days-reached');
      phone.pass(8 * 60);
    }
    expect(stateOf(phone, id).daysInARow).toBe(maxDays);
    phone.pass(16 * 60);
    expect(limitOf(phone, id)).toBe('limit-not-reached');
    expect(stateOf(phone, id).daysInARow).toBe(0);
  });

  test.each(['M02', 'M07', 'M08', 'M10'])('of %s have no limit unless the label gives one', (id) => {
    const phone = preparedPhone();
    for (let day = 1; day <= 20; day += 1) {
      phone.dose(id, id === 'M02' ? 200 : id === 'M07' ? 250 : 1);
      phone.pass(MINUTE_OF_DAY);
    }
    expect(limitOf(phone, id)).toBe('limit-not-reached');
  });
});

describe('what counts together', () => {
  test('co-codamol and paracetamol share one total, one gap and one row of days', () => {
    const phone = preparedPhone();
    phone.dose('M06', 2);
    expect(limitOf(phone, 'M05')).toBe(`gap-not-passed until +${4 * 60}`);
    phone.pass(4 * 60);
    phone.dose('M05', 5);
    phone.pass(6 * 60);
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
    expect(limitOf(phone, 'M06')).toBe('limit-not-reached');
    phone.dose('M05', 1);
    phone.pass(6 * 60);
    expect(limitOf(phone, 'M05')).toBe(`day-limit-reached until +${MINUTE_OF_DAY}`);
    expect(limitOf(phone, 'M06')).toBe(`day-limit-reached until +${MINUTE_OF_DAY}`);
  });

  test('bought and prescribed ibuprofen count against each other, each up to its own limit', () => {
    const phone = preparedPhone();
    phone.dose('M02', 600);
    phone.pass(6 * 60);
    phone.dose('M02', 600);
    phone.pass(6 * 60);
    expect(limitOf(phone, 'M01')).toBe(`day-limit-reached until +${MINUTE_OF_DAY}`);
    expect(limitOf(phone, 'M02')).toBe('limit-not-reached');
  });

  test('gel and tablets each keep their own clock', () => {
    const phone = preparedPhone();
    phone.dose('M03', 2.5);
    expect(limitOf(phone, 'M01')).toBe('limit-not-reached');
    expect(limitOf(phone, 'M04')).toBe(`gap-not-passed until +${4 * 60}`);
    expect(stateOf(phone, 'M01').counted).toEqual([]);
  });

  test('ibuprofen and paracetamol do not count against each other', () => {
    const phone = preparedPhone();
    phone.dose('M01', 2);
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });

  test('two naproxens of which one has no known strength cannot be added up', () => {
    const phone = preparedPhone();
    phone.dose('M08', 1);
    phone.pass(9 * 60);
    expect(limitOf(phone, 'M07')).toBe('total-unknown');
    phone.dose('M07', 250);
    expect(limitOf(phone, 'M08')).toBe('total-unknown');
  });
});

describe('no limit is shown', () => {
  test('while a question is unanswered', () => {
    expect(limitOf(new FakePhone(EIGHT), 'M05')).toBe('guard-unanswered');
    const phone = preparedPhone();
    phone.entries.splice(0, 1);
    phone.write({ kind: 'medicine-guards-answered', values: { answers: { 'paracetamol-warfarin': 'no' } } });
    expect(limitOf(phone, 'M05')).toBe('guard-unanswered');
  });

  test('while something on the do-not list fits', () => {
    const phone = preparedPhone();
    answerGuards(phone, { 'nsaid-ulcer': 'yes' });
    expect(limitOf(phone, 'M01')).toBe('do-not');
    expect(limitOf(phone, 'M03')).toBe('do-not');
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });

  test('until the label is typed in', () => {
    const phone = new FakePhone(EIGHT);
    answerGuards(phone);
    expect(['M01', 'M02', 'M07', 'M08', 'M09', 'M10'].map((id) => limitOf(phone, id))).toEqual([
      'limit-not-reached',
      'label-missing',
      'label-missing',
      'label-missing',
      'label-missing',
      'label-missing',
    ]);
  });

  test('for a label that is laxer than the published numbers', () => {
    const phone = preparedPhone();
    const label = (maxAmountPer24h: number, minIntervalHours: number) =>
      phone.write({
        kind: 'medicine-label-set',
        values: { medicineId: 'M02', name: 'Ibuprofen', maxAmountPer24h, minIntervalHours },
      });
    label(2400, 4);
    expect(limitOf(phone, 'M02')).toBe('limit-not-reached');
    label(2401, 4);
    expect(limitOf(phone, 'M02')).toBe('label-missing');
    label(2400, 3.5);
    expect(limitOf(phone, 'M02')).toBe('label-missing');
  });

  test('while storage has lost entries, until the person has looked', () => {
    const phone = preparedPhone();
    phone.write({ kind: 'entries-lost', values: { lastKnownAt: EIGHT } });
    expect(limitOf(phone, 'M05')).toBe('entries-lost');
    phone.write({ kind: 'times-confirmed', values: {} });
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });

  test('after notes were brought in from a file, until the person has looked', () => {
    const phone = preparedPhone();
    phone.write({ kind: 'times-confirmed', values: {} });
    phone.write({ kind: 'notes-brought-in', values: { entryCount: 3 } });
    expect(limitOf(phone, 'M05')).toBe('entries-lost');
    phone.write({ kind: 'times-confirmed', values: {} });
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });

  test('after the clock jumped, until the person has looked', () => {
    const phone = preparedPhone();
    phone.dose('M05', 2);
    phone.pass(30);
    phone.offsetMs = 5 * 3_600_000;
    phone.write({ kind: 'clock-jumped', values: { shiftMs: phone.offsetMs } });
    expect(limitOf(phone, 'M05')).toBe('clock-uncertain');
    expect(limitOf(phone, 'M01')).toBe('limit-not-reached');
    phone.write({ kind: 'times-confirmed', values: {} });
    expect(limitOf(phone, 'M05')).toBe('limit-not-reached');
  });
});

test('“not sure” asks first, also on a do-not list, and prescribed in pregnancy asks first', () => {
  const phone = preparedPhone();
  answerGuards(phone, { 'nsaid-ulcer': 'not-sure', 'nsaid-pregnant': 'yes' });
  const asked = (id: string) => {
    const { doNot, askFirst } = stateOf(phone, id).guards;
    return { doNot: doNot.map((question) => question.id), askFirst: askFirst.map((question) => question.id) };
  };
  expect(asked('M01')).toEqual({ doNot: ['nsaid-pregnant'], askFirst: ['nsaid-ulcer'] });
  expect(asked('M02')).toEqual({ doNot: [], askFirst: ['nsaid-pregnant', 'nsaid-ulcer'] });
});
