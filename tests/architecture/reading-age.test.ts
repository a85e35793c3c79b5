import { describe, expect, test } from 'vitest';
import { checklistDuring } from '../../src/content/checklist/on-paper.ts';
import { guideSteps } from '../../src/content/checklist/steps.ts';
import { exerciseEvidence } from '../../src/content/exercises/exercise-evidence.ts';
import { exercises } from '../../src/content/exercises/library.ts';
import { helperCard } from '../../src/content/messages/helper-card.ts';
import { emergencyCards } from '../../src/content/red-flags/emergency-cards.ts';
import { emergencySigns } from '../../src/content/red-flags/emergency-signs.ts';
import { sameDaySigns } from '../../src/content/red-flags/same-day-signs.ts';
import { fillNumbers } from '../../src/content/evidence/numbers.ts';
import { asSentences, longestSentence, readingAge, readingAgeByLetters, wordsIn } from './reading-age.ts';

/**
 * The bar, in years of age. "About 9" is held by all texts of a kind together. One text of twenty words swings by years
 * with one long word that has no shorter name (shoulders, hot-water bottle), so a single text may lie above it.
 */
const limits = {
  together: 9,
  oneSpoken: 12,
  /** Details are opened by choice, and name medicines and bodies of advice. */
  detailsTogether: 10,
  oneDetail: 14,
  /** The signs keep the words of their sources: erection, aneurysm, immunity have no shorter name. */
  signsTogether: 12,
  wordsInTitle: 7,
  wordsInSpokenSentence: 20,
  wordsInDetailSentence: 24,
  /** Said while somebody moves. */
  wordsInCue: 10,
  /** Figures and the names of studies have no shorter name. */
  evidenceTogether: 12,
};

const spoken = guideSteps.map((step) => ({
  id: step.id,
  title: step.title,
  text: asSentences(fillNumbers(step.title), fillNumbers(step.say)),
}));
const details = guideSteps.flatMap((step) =>
  step.detail === undefined ? [] : [{ id: step.id, text: fillNumbers(step.detail) }],
);
const together = (texts: readonly { text: string }[]) => texts.map(({ text }) => text).join(' ');
const above = (texts: readonly { id: string; text: string }[], limit: number) =>
  texts.filter(({ text }) => readingAge(text) > limit).map(({ id, text }) => `${id}: ${text}`);

describe('the measure', () => {
  const plain = 'Roll onto your side in one piece. Keep your knees bent.';
  const hard = 'Administration of anti-inflammatory medication may alleviate considerable discomfort.';

  test('finds a leaflet harder than an instruction', () => {
    expect(readingAge(plain)).toBeLessThan(limits.together);
    expect(readingAge(hard)).toBeGreaterThan(limits.oneDetail);
    expect(readingAgeByLetters(hard)).toBeGreaterThan(limits.oneDetail);
  });

  test('takes a title for a sentence of its own', () => {
    expect(asSentences('Rest here first', 'Lie as it hurts least.')).toBe(
      'Rest here first. Lie as it hurts least.',
    );
    expect(asSentences('Where are you now?', 'Choose.')).toBe('Where are you now? Choose.');
  });

  test('names the longest sentence', () => {
    expect(longestSentence('Wait. Then let the breath go out slowly. Stop.')).toBe(
      'Then let the breath go out slowly.',
    );
  });
});

test('titles and spoken texts of the guide together read at an age of about nine', () => {
  expect(readingAge(together(spoken))).toBeLessThanOrEqual(limits.together);
  expect(readingAgeByLetters(together(spoken))).toBeLessThanOrEqual(limits.together);
});

test('no single spoken text is far above that', () => {
  expect(above(spoken, limits.oneSpoken)).toEqual([]);
});

test('details stay near it', () => {
  expect(readingAge(together(details))).toBeLessThanOrEqual(limits.detailsTogether);
  expect(above(details, limits.oneDetail)).toEqual([]);
});

test('a title has at most seven words', () => {
  expect(spoken.filter(({ title }) => wordsIn(title) > limits.wordsInTitle)).toEqual([]);
});

test('what to do in an emergency reads at an age of about nine', () => {
  const cards = emergencyCards.map(({ title, meanwhile, doNot, fetch }) => ({
    text: asSentences(title, ...meanwhile, ...doNot, fetch),
  }));
  expect(readingAge(together(cards))).toBeLessThanOrEqual(limits.together);
  expect(readingAgeByLetters(together(cards))).toBeLessThanOrEqual(limits.together);
});

test('the checklist without JavaScript and on paper reads at an age of about nine', () => {
  const lines = checklistDuring.map(({ title, text }) => ({
    text: asSentences(fillNumbers(`${title} ${text}`)),
  }));
  expect(readingAge(together(lines))).toBeLessThanOrEqual(limits.together);
  expect(readingAgeByLetters(together(lines))).toBeLessThanOrEqual(limits.together);
});

test('the card for a helper can be read in a hurry', () => {
  const { whatIsWrong, doing, calling999, calling111 } = helperCard;
  const card = asSentences(whatIsWrong, ...doing, ...calling999, calling111);
  expect(readingAge(card)).toBeLessThanOrEqual(limits.together);
  expect(readingAgeByLetters(card)).toBeLessThanOrEqual(limits.together);
});

test('the signs are asked as plainly as their sources allow', () => {
  const questions = [...emergencySigns, ...sameDaySigns].map(({ question }) => ({
    text: asSentences(question),
  }));
  expect(readingAge(together(questions))).toBeLessThanOrEqual(limits.signsTogether);
});

const exerciseTexts = exercises.map(
  ({ id, title, purpose, start, cues, easier, harder, also, careWords, stopAlso, care }) => ({
    id,
    title,
    cues,
    text: asSentences(
      title,
      purpose,
      start,
      ...cues,
      ...[easier, harder, also].flatMap((form) => (form ? [form.title, form.cue] : [])),
      ...Object.values(careWords),
      ...[stopAlso, care].flatMap((words) => words ?? []),
    ),
  }),
);

test('exercises together read at an age of about nine, and none far above', () => {
  expect(readingAge(together(exerciseTexts))).toBeLessThanOrEqual(limits.together);
  expect(readingAgeByLetters(together(exerciseTexts))).toBeLessThanOrEqual(limits.together);
  expect(above(exerciseTexts, limits.oneSpoken)).toEqual([]);
  expect(exerciseTexts.filter(({ title }) => wordsIn(title) > limits.wordsInTitle)).toEqual([]);
});

test('a cue is said in one breath', () => {
  const cues = exerciseTexts.flatMap((exercise) => exercise.cues);
  expect(cues.filter((cue) => wordsIn(cue) > limits.wordsInCue)).toEqual([]);
});

test('what is known of exercises reads like the details of the guide', () => {
  const notes = Object.entries(exerciseEvidence).map(([id, { plain }]) => ({ id, text: plain }));
  expect(readingAge(together(notes))).toBeLessThanOrEqual(limits.evidenceTogether);
  expect(above(notes, limits.oneDetail)).toEqual([]);
});

test('no sentence needs a second breath', () => {
  const longest = (texts: readonly { text: string }[], limit: number) =>
    texts.map(({ text }) => longestSentence(text)).filter((sentence) => wordsIn(sentence) > limit);
  expect(longest(spoken, limits.wordsInSpokenSentence)).toEqual([]);
  expect(longest(details, limits.wordsInDetailSentence)).toEqual([]);
});
