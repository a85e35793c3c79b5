import { afterEach, expect, test, vi } from 'vitest';
import { keepHere, keptHere } from './kept-here.ts';

afterEach(() => vi.unstubAllGlobals());

/** The history of a browser that takes only so many changes in a row. */
const historyThatTakes = (most: number) => {
  let changes = 0;
  const history = {
    state: null as unknown,
    replaceState(state: unknown) {
      if (++changes > most) throw new DOMException('Too many', 'SecurityError');
      history.state = state;
    },
  };
  return history;
};

test('what is kept stands beside what was kept under another name', () => {
  vi.stubGlobal('history', historyThatTakes(2));
  keepHere('handout', ['bridge']);
  keepHere('own-exercise', 'Clam');
  expect([keptHere('handout'), keptHere('own-exercise')]).toEqual([['bridge'], 'Clam']);
});

test('a browser that refuses whoever types fast stops nobody from typing on', () => {
  vi.stubGlobal('history', historyThatTakes(1));
  keepHere('own-exercise', 'Cla');
  keepHere('own-exercise', 'Clam');
  expect(keptHere('own-exercise')).toBe('Cla');
});
