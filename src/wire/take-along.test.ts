import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTakeAlong, type TakeAlong } from './take-along.ts';

const whole: TakeAlong = {
  version: 1,
  madeOn: '2026-11-23',
  name: 'Alex Example',
  phone: '0114 496 0123',
  email: '',
  sections: [{ title: 'Episodes', lines: ['Third in twelve months'] }],
};

test('what was taken along is read as it was written', () => {
  expect(parseTakeAlong(JSON.stringify(whole))).toEqual(whole);
});

test('what nobody asked for is left behind', () => {
  const more = { ...whole, script: 'x', sections: [{ ...whole.sections[0], html: '<b>' }] };
  expect(parseTakeAlong(JSON.stringify(more))).toEqual(whole);
});

test.each([
  ['no text of a program', '{'],
  ['nothing', 'null'],
  ['another version', JSON.stringify({ ...whole, version: 2 })],
  ['a day that is none', JSON.stringify({ ...whole, madeOn: 'yesterday' })],
  ['a day that no calendar has', JSON.stringify({ ...whole, madeOn: '2026-02-30' })],
  ['a name without end', JSON.stringify({ ...whole, name: 'x'.repeat(201) })],
  ['a line without end', JSON.stringify({ ...whole, sections: [{ title: '', lines: ['x'.repeat(1001)] }] })],
  ['lines that are no text', JSON.stringify({ ...whole, sections: [{ title: '', lines: [1] }] })],
  ['too many parts', JSON.stringify({ ...whole, sections: Array(21).fill(whole.sections[0]) })],
])('takes nothing from %s', (_, text) => {
  expect(parseTakeAlong(text)).toBeNull();
});

test('never throws, whatever stands in the tab', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseTakeAlong(text)));
});
