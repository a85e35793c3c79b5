import { describe, expect, test } from 'vitest';
import { guardGroups } from '../../../content/medicines/guards.ts';
import { interactionRules } from '../../../content/medicines/interaction-rules.ts';
import {
  codeineDays,
  isDrowsyMedicineTaken,
  isGelOnSkin,
  nsaidDays,
} from '../../../domain/dosing/after-effects.ts';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { activeWarnings, clashesWith } from '../../../domain/dosing/warnings.ts';
import { answerGuards, medicine, recordOf, typeLabels } from './prepared-phone.ts';

// Sunday 22 November 2026, 10:00 in London.
const TEN = Date.parse('2026-11-22T10:00:00Z');
const DAY = 24 * 60;

function preparedPhone(): FakePhone {
  const phone = new FakePhone(TEN);
  answerGuards(phone);
  typeLabels(phone);
  return phone;
}

const warningsOf = (phone: FakePhone) =>
  activeWarnings(recordOf(phone), interactionRules, guardGroups).map(
    ({ rule, medicines }) => `${rule.id}: ${medicines.map(({ id }) => id).join(' ')}`,
  );

function warningsAfter(...doses: [id: string, amount: number][]): string[] {
  const phone = preparedPhone();
  for (const [id, amount] of doses) phone.dose(id, amount);
  return warningsOf(phone);
}

describe('rules over what was taken', () => {
  test('nothing taken, nothing to warn of', () => {
    expect(warningsAfter()).toEqual([]);
    expect(warningsAfter(['M01', 2])).toEqual([]);
  });

  test('MR1: two anti-inflammatories by mouth, also two ibuprofens', () => {
    expect(warningsAfter(['M01', 1], ['M07', 250])).toEqual(['MR1: M01 M07']);
    expect(warningsAfter(['M01', 1], ['M02', 200])).toEqual(['MR1: M01 M02']);
  });

  test('MR2 and MR7: tablet and gel', () => {
    expect(warningsAfter(['M03', 1], ['M08', 1])).toEqual(['MR2: M08 M03', 'MR7: M03']);
  });

  test('MR3 and MR5: co-codamol with paracetamol', () => {
    expect(warningsAfter(['M05', 1], ['M06', 1])).toEqual(['MR5: M06', 'MR3: M05 M06']);
  });

  test('MR5 and MR6: a relaxant, and a relaxant with codeine', () => {
    expect(warningsAfter(['M09', 1])).toEqual(['MR5: M09', 'MR6: M09']);
    expect(warningsAfter(['M10', 1], ['M06', 1])).toEqual([
      'MR5-together: M06 M10',
      'MR5: M06 M10',
      'MR6: M10',
    ]);
  });

  test('MR8: ibuprofen with paracetamol keep separate clocks', () => {
    expect(warningsAfter(['M01', 1], ['M05', 1])).toEqual(['MR8: M01 M05']);
  });

  test('all of them go when the dose is 24 hours old', () => {
    const phone = preparedPhone();
    phone.dose('M09', 1);
    phone.dose('M03', 1);
    phone.pass(DAY - 1);
    expect(warningsOf(phone)).toEqual(['MR5: M09', 'MR6: M09', 'MR7: M03']);
    phone.pass(1);
    expect(warningsOf(phone)).toEqual([]);
  });
});

describe('over the limit', () => {
  test('MR9: paracetamol over 4,000 mg in 24 hours, in any product, and not at 4,000', () => {
    expect(warningsAfter(['M05', 8])).toEqual([]);
    expect(warningsAfter(['M05', 8.5])).toEqual(['MR9: M05']);
    expect(warningsAfter(['M05', 5], ['M06', 4])).toEqual(['MR9: M05 M06', 'MR5: M06', 'MR3: M05 M06']);
  });

  test('MR9 stays for 24 hours after the dose that went over, also when that dose is entered late', () => {
    const phone = preparedPhone();
    phone.dose('M05', 8, 46 * 60);
    phone.dose('M05', 1, 23 * 60);
    expect(warningsOf(phone)).toEqual(['MR9: M05']);
    phone.pass(60);
    expect(warningsOf(phone)).toEqual([]);
  });

  test('MR9 stays when the clock is set, forward or back', () => {
    for (const hours of [-30, 30]) {
      const phone = preparedPhone();
      phone.dose('M05', 9);
      phone.pass(60);
      phone.offsetMs = hours * 3_600_000;
      phone.write({ kind: 'clock-jumped', values: { shiftMs: phone.offsetMs } });
      const warnings = activeWarnings(recordOf(phone), interactionRules, guardGroups);
      expect(warnings.map(({ rule, isUncertain }) => [rule.id, isUncertain])).toEqual([['MR9', true]]);
    }
  });

  test('MR13: anti-inflammatories, codeine and relaxants over their 24 hours', () => {
    expect(warningsAfter(['M01', 6])).toEqual([]);
    expect(warningsAfter(['M01', 7])).toEqual(['MR13: M01']);
    expect(warningsAfter(['M01', 1], ['M01', 1], ['M01', 1], ['M01', 1])).toEqual(['MR13: M01']);
    expect(warningsAfter(['M03', 8])).toEqual(['MR13: M03', 'MR7: M03']);
    expect(warningsAfter(['M06', 9])).toEqual(['MR9: M06', 'MR13: M06', 'MR5: M06']);
    expect(warningsAfter(['M09', 4])).toEqual(['MR13: M09', 'MR5: M09', 'MR6: M09']);
  });

  test('MR13: without a label the published number counts', () => {
    const phone = new FakePhone(TEN);
    answerGuards(phone);
    phone.dose('M02', 2400);
    expect(warningsOf(phone)).toEqual([]);
    phone.dose('M02', 200);
    expect(warningsOf(phone)).toEqual(['MR13: M02']);
  });

  test('more of the bought kind than of the prescribed counts for the one that was taken', () => {
    expect(warningsAfter(['M02', 1800])).toEqual([]);
    expect(warningsAfter(['M02', 1200], ['M01', 1])).toEqual(['MR13: M01', 'MR1: M01 M02']);
  });
});

describe('rules over what was answered', () => {
  test('MR11: a question about what was taken is open', () => {
    const phone = new FakePhone(TEN);
    expect(warningsOf(phone)).toEqual([]);
    phone.dose('M05', 1);
    expect(warningsOf(phone)).toEqual(['MR11: M05']);
  });

  test('MR4, MR10 and MR12: weight, pregnancy, steroids', () => {
    const phone = preparedPhone();
    answerGuards(phone, {
      'paracetamol-under-50-kg': 'yes',
      'nsaid-pregnant': 'not-sure',
      'nsaid-with-steroid-ginkgo': 'yes',
    });
    phone.dose('M01', 1);
    phone.dose('M05', 1);
    expect(warningsOf(phone)).toEqual(['MR12: M01', 'MR10: M01', 'MR4: M05', 'MR8: M01 M05']);
  });
});

test('what does not go together is said before the second one is written down', () => {
  const phone = preparedPhone();
  const clashes = (id: string) =>
    clashesWith(recordOf(phone), interactionRules, medicine(id)).map(
      ({ rule, medicines }) => `${rule.id}: ${medicines.map((one) => one.id).join(' ')}`,
    );
  phone.dose('M01', 1);
  phone.dose('M06', 1);
  expect(clashes('M07')).toEqual(['MR1: M01 M07']);
  expect(clashes('M03')).toEqual(['MR2: M01 M03']);
  expect(clashes('M09')).toEqual(['MR5-together: M06 M09']);
  expect(clashes('M01')).toEqual([]);
  expect(clashes('M05')).toEqual([]);
  phone.pass(DAY);
  expect(clashes('M07')).toEqual([]);
});

test('sleepiness and gel are known to the other screens for 24 hours', () => {
  const phone = preparedPhone();
  const both = () => [isDrowsyMedicineTaken(recordOf(phone)), isGelOnSkin(recordOf(phone))];
  phone.dose('M01', 1);
  phone.dose('M05', 1);
  expect(both()).toEqual([false, false]);
  phone.dose('M06', 1);
  phone.dose('M04', 2);
  expect(both()).toEqual([true, true]);
  phone.pass(DAY - 1);
  expect(both()).toEqual([true, true]);
  phone.pass(1);
  expect(both()).toEqual([false, false]);
});

test('days with an anti-inflammatory by mouth and with codeine are counted for RC8, gel apart', () => {
  const phone = preparedPhone();
  for (const id of ['M01', 'M07', 'M01']) {
    phone.dose(id, id === 'M07' ? 250 : 1);
    phone.dose('M03', 1);
    phone.pass(DAY);
  }
  phone.dose('M03', 1);
  phone.dose('M06', 1);
  expect([nsaidDays(recordOf(phone)), codeineDays(recordOf(phone))]).toEqual([3, 1]);
});
