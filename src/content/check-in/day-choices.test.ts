import { expect, test } from 'vitest';
import { signsAskedFor } from '../../domain/check-in/new-signs.ts';
import { emergencySigns } from '../red-flags/emergency-signs.ts';
import { sameDaySigns } from '../red-flags/same-day-signs.ts';
import { soonSigns } from '../red-flags/soon-signs.ts';
import { newSignChoices } from './day-choices.ts';

test('everything that asks signs again can be ticked', () => {
  expect(newSignChoices.map(({ id }) => id).toSorted()).toEqual(Object.keys(signsAskedFor).toSorted());
});

test('every sign that is asked again has its question', () => {
  const questions = new Set<string>([...emergencySigns, ...sameDaySigns, ...soonSigns].map(({ id }) => id));
  expect(
    Object.values(signsAskedFor)
      .flat()
      .filter((id) => !questions.has(id)),
  ).toEqual([]);
});
