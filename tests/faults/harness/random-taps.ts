import type { Locator } from 'playwright-core';
import { guide } from '../../../src/content/checklist/steps.ts';
import { universalAnswers } from '../../../src/domain/guide/step.ts';
import type { JournalEntry } from '../../../src/domain/journal/entry.ts';
import type { Person } from '../../journeys/person.ts';

/** A button of the guide, and what a tap on it writes, in the words of `written`. */
export interface Tap {
  button: Locator;
  writes: string;
}

/** The entry by which a tap is known again; null for what is only written along with one. */
export function written(entry: JournalEntry): string | null {
  switch (entry.kind) {
    case 'guide-answered':
      return `${entry.values.stepId} ${entry.values.answerId}`;
    case 'clock-started':
    case 'clock-ended':
      return `${entry.kind} ${entry.values.clockId}`;
    case 'dose-taken':
      return `dose-taken ${entry.values.medicineId}`;
    default:
      return null;
  }
}

/** A number on a scale leads where the number says, so any answer to the step will do. */
export const isWritten = (found: string, expected: string) =>
  expected.endsWith(' *') ? found.startsWith(expected.slice(0, -1)) : found === expected;

const wordsOfTaps: Readonly<Record<string, string>> = {
  'I have taken it off': 'clock-ended heat',
  'Back to the guide': 'help done',
  'Give the phone back': 'helper-card done',
  'Done with painkillers': 'medicines done',
};
/** Lead where the clocks and the doses are. */
const sought = ['answered', 'lying', 'rest', 'heat', 'heat-on', 'medicines', 'next', 'stay'];
/** Write something else than their name says: a new spasm, or one of two answers. */
const leftOut = ['again', 'more', 'raised'];

/** The next tap of somebody who taps at random, but more often on what leads to rest, warmth and painkillers. */
export async function randomTap(person: Person, stepId: string, random: () => number): Promise<Tap | null> {
  const screen = person.page.locator(`.guide:has(main[data-step="${stepId}"])`);
  // Warmth and painkillers lie under a fold.
  if (stepId === 'rest')
    await screen.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  if (stepId === 'medicines' && random() < 0.8) return aDose(person, screen);
  const buttons = screen.locator('button:visible:not([data-sign], [aria-pressed])');
  const found = await buttons.evaluateAll((all) =>
    all.map((one) => ({
      answerId: one.dataset['answer'] ?? null,
      words: one.getAttribute('aria-label') ?? one.textContent.trim(),
    })),
  );
  const choices = found.flatMap(({ answerId, words }, n) => {
    const writes = whatIsWritten(stepId, answerId, words);
    if (writes === null) return [];
    const isUniversal = (universalAnswers as readonly (string | null)[]).includes(answerId);
    const weight = isUniversal ? 0.4 : sought.includes(answerId ?? '') ? 3 : 1;
    return [{ button: buttons.nth(n), writes, weight }];
  });
  let left = random() * choices.reduce((sum, { weight }) => sum + weight, 0);
  return choices.find(({ weight }) => (left -= weight) < 0) ?? null;
}

function whatIsWritten(stepId: string, answerId: string | null, words: string): string | null {
  if (answerId === null) {
    if (words === 'Back') return `${stepId} back`;
    if (/^(Pain|Ease) \d+$/.test(words)) return `${stepId} *`;
    return wordsOfTaps[words] ?? null;
  }
  if (answerId === 'heat-on') return 'clock-started heat';
  const answer = guide.steps[stepId]?.answers.find(({ id }) => id === answerId);
  // A raised sign leads to the emergency screen in time, which nobody can tap their way out of.
  return leftOut.includes(answerId) || answer?.raises ? null : `${stepId} ${answerId}`;
}

/** Through the list to the amounts; the questions come another time. */
async function aDose(person: Person, screen: Locator): Promise<Tap> {
  const medicine = screen.getByRole('button', { name: /^(Paracetamol tablets|I took paracetamol)/ });
  await person.tapsOn(medicine.first());
  const amount = screen.locator('.amount').first();
  const later = screen.getByRole('button', { name: 'Answer later' });
  await amount.or(later).first().waitFor();
  while (await later.isVisible()) await person.tapsOn(later);
  return { button: amount, writes: 'dose-taken M05' };
}
