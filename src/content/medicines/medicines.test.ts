import { describe, expect, test } from 'vitest';
import { guardGroups } from './guards.ts';
import { interactionRules } from './interaction-rules.ts';
import { medicines } from './medicines.ts';
import { stopSigns } from './stop-signs.ts';

const held = (value: { value: number } | undefined) => value?.value ?? '-';

test('the table holds the numbers of the clinical rules', () => {
  const table = medicines.map(({ id, limits, typedFrom }) => [
    id,
    `${held(limits?.gapHours)}/${held(limits?.hardGapHours)} h`,
    held(limits?.maxDosesPer24h),
    limits?.maxMgPer24h.map(({ ingredient, mg }) => `${mg.value} mg ${ingredient}`).join(' + ') ?? '-',
    held(limits?.maxDays),
    typedFrom ?? '-',
  ]);
  expect(table).toEqual([
    ['M01', '6/4 h', 3, '1200 mg ibuprofen', 10, '-'],
    ['M02', '4/4 h', 4, '2400 mg ibuprofen', '-', 'label'],
    ['M03', '4/4 h', 3, '375 mg ibuprofen-on-skin', 14, '-'],
    ['M04', '4/4 h', 4, '500 mg ibuprofen-on-skin', 14, '-'],
    ['M05', '4/4 h', 4, '4000 mg paracetamol', 3, '-'],
    ['M06', '6/4 h', 4, '4000 mg paracetamol + 64 mg codeine', 3, '-'],
    ['M07', '6/6 h', '-', '1250 mg naproxen', '-', 'label'],
    ['M08', '-/- h', '-', '-', '-', 'pack'],
    ['M09', '-/- h', '-', '-', '-', 'label'],
    ['M10', '-/- h', '-', '-', '-', 'label'],
  ]);
});

test('the table holds what one unit contains', () => {
  const units = medicines.map(({ id, unit, ingredients }) =>
    [
      id,
      unit,
      ...ingredients.map(({ ingredient, mgPerUnit }) => `${mgPerUnit ?? 'unknown'} ${ingredient}`),
    ].join(': '),
  );
  expect(units).toEqual([
    'M01: tablet: 200 ibuprofen',
    'M02: milligram: 1 ibuprofen',
    'M03: gram of gel: 50 ibuprofen-on-skin',
    'M04: centimetre of gel: 25 ibuprofen-on-skin',
    'M05: tablet: 500 paracetamol',
    'M06: tablet: 500 paracetamol: 8 codeine',
    'M07: milligram: 1 naproxen',
    'M08: tablet: unknown naproxen',
    'M09: tablet: unknown diazepam',
    'M10: tablet: unknown other-relaxant',
  ]);
});

test('every medicine asks at least one group of questions, whether the person is an adult among them', () => {
  for (const medicine of medicines) {
    const asked = guardGroups.filter(({ id }) => medicine.guardGroupIds.includes(id));
    expect(asked.map(({ id }) => id)).toEqual(medicine.guardGroupIds);
    expect(
      asked.flatMap(({ questions }) => questions.map(({ id }) => id)),
      medicine.id,
    ).toContain('under-18');
  }
});

test('anti-inflammatories in every form ask the do-not list of the clinical rules', () => {
  const [doNot] = guardGroups;
  expect(doNot!.questions.map(({ id, ifYes }) => [id, ifYes])).toEqual([
    ['nsaid-reaction', 'do-not'],
    ['nsaid-pregnant', 'do-not'],
    ['nsaid-another', 'do-not'],
    ['nsaid-ulcer', 'do-not'],
    ['nsaid-severe-heart', 'do-not'],
    ['nsaid-severe-liver', 'do-not'],
    ['nsaid-severe-kidney', 'do-not'],
    ['under-18', 'do-not'],
  ]);
  const asking = medicines.filter(({ guardGroupIds }) => guardGroupIds.includes('nsaid-do-not'));
  expect(asking.map(({ id }) => id)).toEqual(['M01', 'M02', 'M03', 'M04', 'M07', 'M08']);
});

test('a question that stands in several groups is the same in each', () => {
  const byId = new Map<string, unknown>();
  for (const question of guardGroups.flatMap(({ questions }) => questions)) {
    expect(byId.get(question.id) ?? question).toBe(question);
    byId.set(question.id, question);
  }
});

test('every interaction rule of the clinical rules has a card', () => {
  const rules = new Set(interactionRules.map(({ clinicalRule }) => clinicalRule));
  const all = Array.from({ length: 13 }, (_, index) => `MR${index + 1}`);
  expect([...rules].toSorted()).toEqual(all.toSorted());
  expect(new Set(interactionRules.map(({ id }) => id)).size).toBe(interactionRules.length);
});

describe('what rests on no source but general knowledge or our own rule', () => {
  test('says so', () => {
    const uncertain = (sources: readonly string[]) => sources.includes('UV') || sources.includes('DR');
    const questions = guardGroups.flatMap((group) => group.questions);
    for (const item of [...questions, ...interactionRules, ...stopSigns])
      expect([item.id, item.unverified === true]).toEqual([item.id, uncertain(item.sources)]);
  });
});
