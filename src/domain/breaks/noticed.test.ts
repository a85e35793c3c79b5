import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../time/instant.ts';
import { FakeDesk } from './fake-desk.ts';

const NINE = Date.parse('2026-03-02T09:00:00Z');

function deskInFront(settings: Parameters<FakeDesk['set']>[0] = {}): FakeDesk {
  const someone = new FakeDesk(NINE).set(settings);
  someone.isSeen();
  return someone;
}

/** The pages go on running, minute by minute, and see nobody. */
function nobodyFor(someone: FakeDesk, minutes: number): FakeDesk {
  for (let at = 0; at < minutes; at += 1) someone.later(1).runs();
  return someone;
}

describe('at a desk, with the page in front', () => {
  test('away for as long as a break is a break, to the millisecond', () => {
    const someone = nobodyFor(deskInFront(), 5);
    expect(someone.state()).toEqual({ kind: 'away', since: NINE });
    someone.now -= 1;
    expect(someone.state()).toMatchObject({ kind: 'sitting' });
    expect(someone.isSeen()).toBeNull();
  });

  test('the next break is due a whole interval after the return', () => {
    const someone = nobodyFor(deskInFront(), 20);
    expect(someone.isSeen()).toBe('natural');
    expect(someone.state()).toMatchObject({ kind: 'sitting', dueAt: NINE + 70 * MINUTE_MS });
  });

  test('nothing is due while they are away', () => {
    const someone = nobodyFor(deskInFront(), 49);
    someone.isSeen();
    nobodyFor(someone, 10);
    expect(someone.state()).toMatchObject({ kind: 'away' });
  });

  test('a break that was taken is not noticed a second time', () => {
    const someone = nobodyFor(deskInFront(), 0).later(50).notes('taken');
    nobodyFor(someone, 5);
    expect(someone.isSeen()).toBeNull();
  });

  test('listening in a call is sitting', () => {
    const someone = deskInFront().later(1).notes('busy');
    nobodyFor(someone, 30);
    expect(someone.isSeen()).toBeNull();
  });
});

describe('where only the page can tell', () => {
  const onlyPage = () => {
    const someone = new FakeDesk(NINE).set();
    someone.isSeen({ isByDevice: false });
    return someone;
  };

  test('a page that is read without a touch is no break, though one would be as long', () => {
    const someone = nobodyFor(onlyPage(), 9);
    expect(someone.state()).toMatchObject({ kind: 'sitting', since: NINE });
    expect(someone.isSeen({ isByDevice: false })).toBeNull();
  });

  test('what is due is asked for while it is read', () => {
    const someone = onlyPage();
    for (let touches = 0; touches < 6; touches += 1)
      expect(nobodyFor(someone, 8).isSeen({ isByDevice: false })).toBeNull();
    expect(nobodyFor(someone, 6).state()).toMatchObject({ kind: 'due' });
  });

  test('longer than a break and the time of reading, they were away', () => {
    const someone = nobodyFor(onlyPage(), 10);
    expect(someone.state()).toEqual({ kind: 'away', since: NINE });
    expect(someone.isSeen({ isByDevice: false })).toBe('natural');
  });
});

test('a page out of sight sees nobody, so it notices no break', () => {
  const someone = deskInFront();
  someone.isSeen({ isWatched: false });
  nobodyFor(someone, 20);
  expect(someone.state()).toMatchObject({ kind: 'sitting' });
  expect(someone.isSeen({ isWatched: false })).toBeNull();
  nobodyFor(someone, 40);
  expect(someone.state()).toMatchObject({ kind: 'due' });
});

test('on the sofa a film is still sitting, with the page in front or out of sight', () => {
  for (const isWatched of [true, false]) {
    const someone = deskInFront({ profile: 'sofa', intervalMinutes: 60, breakMinutes: 2 });
    someone.isSeen({ isWatched });
    nobodyFor(someone, 60);
    expect(someone.isSeen()).toBeNull();
    expect(someone.state()).toMatchObject({ kind: 'due', dueAt: NINE + 60 * MINUTE_MS });
  }
});

describe('while no page was open', () => {
  test('for a whole interval, nobody knows how long they sat, and the clock begins anew', () => {
    const someone = deskInFront().later(50);
    expect(someone.runs()).toBe('sitting');
    expect(someone.state()).toMatchObject({ kind: 'sitting', since: NINE + 50 * MINUTE_MS });
  });

  test('for less than that, it goes on', () => {
    const someone = deskInFront();
    someone.isSeen({ isWatched: false });
    expect(someone.later(49).isSeen()).toBeNull();
    expect(someone.state()).toMatchObject({ kind: 'sitting', since: NINE });
  });

  test('on the sofa it begins anew after four hours', () => {
    const sofa = { profile: 'sofa', intervalMinutes: 60, breakMinutes: 2 } as const;
    expect(deskInFront(sofa).later(239).isSeen()).toBeNull();
    expect(deskInFront(sofa).later(240).isSeen()).toBe('sitting');
  });
});
