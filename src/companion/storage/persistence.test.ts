import { expect, test } from 'vitest';
import type { NewEntry } from '../../domain/journal/entry.ts';
import { memoryJournal } from './memory-journal.ts';
import { keepStorage } from './persistence.ts';

const clock = { now: () => Date.UTC(2026, 2, 28, 12), timeZone: () => 'Europe/London' };
const step: NewEntry = { kind: 'guide-answered', values: { stepId: 'stop', answerId: 'stopped' } };

/** The browser's promise, which a browser in a test never gives. */
function browserThat(answers: () => Promise<boolean>) {
  const browser = {
    timesAsked: 0,
    persist() {
      browser.timesAsked += 1;
      return answers();
    },
  };
  return browser;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('asks once, after the first saved step, and tells the answer', async () => {
  const journal = memoryJournal({ clock, random: Math.random });
  const browser = browserThat(async () => true);
  const persistence = keepStorage(journal, browser);
  await journal.append([{ kind: 'guide-run-started', values: {} }]);
  await settled();
  expect([browser.timesAsked, persistence.value]).toEqual([0, 'not-asked']);
  await journal.append([step]);
  await journal.append([step]);
  await settled();
  expect([browser.timesAsked, persistence.value]).toEqual([1, 'promised']);
});

test('asks nobody who only looks at what they wrote before', async () => {
  const journal = memoryJournal({ clock, random: Math.random });
  await journal.append([step]);
  const browser = browserThat(async () => true);
  keepStorage(journal, browser);
  await settled();
  expect(browser.timesAsked).toBe(0);
});

test('does not ask to keep what is not on the device', async () => {
  const health = { kind: 'memory-only', reason: 'blocked' } as const;
  const journal = memoryJournal({ clock, random: Math.random, health });
  const browser = browserThat(async () => true);
  keepStorage(journal, browser);
  await settled();
  await journal.append([step]);
  await settled();
  expect(browser.timesAsked).toBe(0);
});

test.for([
  ['refuses', browserThat(async () => false)],
  ['fails', browserThat(() => Promise.reject(new Error('no')))],
  ['does not know the question', undefined],
] as const)('takes it that nothing is promised when the browser %s', async ([, browser]) => {
  const journal = memoryJournal({ clock, random: Math.random });
  const persistence = keepStorage(journal, browser);
  await settled();
  await journal.append([step]);
  await settled();
  expect(persistence.value).toBe('not-promised');
});
