import readability from 'text-readability-ts';

/** Years of age at which a grade of school in the formulas is reached. */
const AGE_AT_GRADE_0 = 5;

/** A title is a sentence of its own, so that its words are not counted into the next one. */
export const asSentences = (...texts: readonly string[]) =>
  texts.map((text) => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)).join(' ');

/** Flesch–Kincaid: words a sentence and syllables a word. The one formula here that holds for a few words. */
export const readingAge = (text: string) => AGE_AT_GRADE_0 + readability.fleschKincaidGrade(text);

/** Coleman–Liau: letters, no syllables, so that a miscounted syllable shows. Needs about a hundred words. */
export const readingAgeByLetters = (text: string) => AGE_AT_GRADE_0 + readability.colemanLiauIndex(text);

export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

export const longestSentence = (text: string) =>
  text
    .split(/(?<=[.?!:])\s+/)
    .reduce((longest, part) => (wordsIn(part) > wordsIn(longest) ? part : longest), '');
