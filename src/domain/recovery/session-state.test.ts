import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import { HOUR_MS } from '../time/instant.ts';
import { FakeSession, repsOf, sessionStartedAt } from './fake-session.ts';
import { currentSession, lastEndedSession } from './session-state.ts';

const items = [repsOf('squat'), repsOf('bridge'), repsOf('bird-dog')];
const fates = (page: FakeSession) =>
  currentSession(page.entries, page.at)?.parts.map(({ fate, isEased }) =>
    isEased ? `${fate}, eased` : fate,
  );

test('before any session none is going on', () => {
  expect(currentSession([], sessionStartedAt)).toBe(null);
  expect(lastEndedSession([])).toBe(null);
});

test('a session opens at the item last begun', () => {
  const page = new FakeSession();
  const id = page.start(items, 3);
  expect(currentSession(page.entries, page.at)).toEqual({
    id,
    source: 'plan',
    restingPain: 3,
    heardAt: page.at,
    parts: items.map((asked) => ({ asked, fate: 'ahead', isEased: false })),
    at: 0,
    lastBeganId: null,
  });
  page.note(id, 0, 'began', 'done');
  page.note(id, 1, 'eased', 'began');
  expect(currentSession(page.entries, page.at)?.at).toBe(1);
  expect(fates(page)).toEqual(['done', 'ahead, eased', 'ahead']);
});

test('with every item done or skipped nothing is left but to ask for the pain', () => {
  const page = new FakeSession();
  const id = page.start(items);
  page.note(id, 0, 'began', 'done');
  page.note(id, 1, 'began', 'skipped');
  page.note(id, 2, 'began', 'done');
  expect(currentSession(page.entries, page.at)?.at).toBe(null);
  page.write('session-pain-rated', { sessionId: id, moment: 'after', nrs: 2 });
  page.write('session-ended', { sessionId: id, how: 'finished' });
  expect(currentSession(page.entries, page.at)).toBe(null);
  expect(lastEndedSession(page.entries)).toMatchObject({ id, how: 'finished', restingPain: 2 });
  expect(lastEndedSession(page.entries)?.ratings).toHaveLength(1);
});

test('a newer session holds; one that nobody ended is over after four hours', () => {
  const page = new FakeSession();
  page.start(items);
  const newer = page.start([repsOf('squat')]);
  expect(currentSession(page.entries, page.at)?.id).toBe(newer);
  expect(currentSession(page.entries, page.at + 4 * HOUR_MS)?.id).toBe(newer);
  expect(currentSession(page.entries, page.at + 4 * HOUR_MS + 1)).toBe(null);
});

test('a spasm ends a session: nobody goes on with what was asked for before it', () => {
  const page = new FakeSession();
  page.start(items, 1);
  page.minutesLater(5).write('guide-run-started', {});
  expect(currentSession(page.entries, page.minutesLater(1).at)).toBe(null);
  const after = page.start(items, 4);
  expect(currentSession(page.entries, page.at)?.id).toBe(after);
});

test('an item that was passed over without a word comes back at the end', () => {
  const page = new FakeSession();
  const id = page.start(items);
  page.note(id, 1, 'began', 'done');
  page.note(id, 2, 'began', 'done');
  expect(currentSession(page.entries, page.at)?.at).toBe(0);
});

const anyStep = fc.record({
  page: fc.constantFrom(0, 1),
  item: fc.integer({ min: 0, max: 4 }),
  event: fc.constantFrom('began' as const, 'done' as const, 'skipped' as const, 'eased' as const),
});

test('what two tabs write comes to one position, in whatever order it arrives', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), fc.integer(), (steps, seed) => {
      const tabs = [new FakeSession(() => 0.1), new FakeSession(() => 0.7)] as const;
      const id = tabs[0].start(items);
      for (const { page, item, event } of steps) {
        const tab = tabs[page as 0 | 1];
        tab.note(id, item, event);
        tab.at += 1000;
      }
      const [mine, theirs] = [tabs[0].entries, tabs[1].entries];
      const shuffled = [...mine, ...theirs].toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
      const now = Math.max(tabs[0].at, tabs[1].at);
      const seen = currentSession(mergeEntries(mine, theirs), now);
      expect(currentSession(mergeEntries(theirs, mine), now)).toEqual(seen);
      expect(currentSession(mergeEntries(shuffled, [...mine]), now)).toEqual(seen);
    }),
  );
});

const hash = (id: EntryId, seed: number) => {
  let sum = seed;
  for (const letter of id) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) % 9973;
  return sum;
};

test('the same press written by two tabs counts once', () => {
  const once = new FakeSession();
  const twice = new FakeSession();
  for (const [page, times] of [
    [once, 1],
    [twice, 2],
  ] as const) {
    const id = page.start(items);
    for (let time = 0; time < times; time += 1) page.note(id, 0, 'began');
    for (let time = 0; time < times; time += 1) {
      page.note(id, 0, 'done');
      page.note(id, 1, 'began');
    }
  }
  expect(fates(twice)).toEqual(fates(once));
  expect(currentSession(twice.entries, twice.at)?.at).toBe(1);
});

test('after a long pause the pain at rest is another: a lower one holds, a higher one is no new ground', () => {
  const page = new FakeSession();
  const id = page.start(items, 4);
  page.note(id, 0, 'began');
  const goesOnWith = (nrs: 3 | 5) => {
    page.minutesLater(40).write('session-pain-rated', { sessionId: id, moment: 'before-going-on', nrs });
    return currentSession(page.entries, page.at);
  };
  expect(goesOnWith(5)).toMatchObject({ restingPain: 4, heardAt: page.at });
  expect(goesOnWith(3)).toMatchObject({ restingPain: 3, heardAt: page.at });
  page.write('session-ended', { sessionId: id, how: 'left' });
  expect(lastEndedSession(page.entries)).toMatchObject({ id, restingPain: 3, items });
});
