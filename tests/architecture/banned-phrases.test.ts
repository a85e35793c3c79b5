import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './files-under.ts';
import { textsInSource, textsInValue } from './source-texts.ts';

/** What the product never says, each with a sentence that it must catch. */
const bannedPhrases: { phrase: RegExp; example: string }[] = [
  { phrase: /\byou (may|can) take (it|this|them|one|another|more)\b/i, example: 'You may take it at 14:20.' },
  { phrase: /\bsafe to take\b/i, example: 'It is safe to take.' },
  { phrase: /\btake (it |one |them |two )?now\b/i, example: 'Take one now.' },
  // "You do not have to …" tells nobody that they are well.
  { phrase: /\byou (do not|don't) have\b(?! to\b)/i, example: 'You do not have a slipped disc.' },
  {
    phrase: /\byou have (?:a |an )?(\w+ )?(fracture|infection|cauda equina|aneurysm|cancer|slipped disc)/i,
    example: 'You have a fracture.',
  },
  { phrase: /\bnothing serious\b/i, example: 'It is nothing serious.' },
  { phrase: /\ball clear\b|\byou(?:'re| are) (in the )?clear\b/i, example: 'You are clear.' },
  { phrase: /\brisk score\b/i, example: 'Your risk score is 4.' },
  { phrase: /\btreats\b/i, example: 'Heat treats the spasm.' },
  { phrase: /\bcures?\b/i, example: 'Walking cures it.' },
  { phrase: /\bguarantee(s|d)?\b/i, example: 'Relief guaranteed.' },
  // Predicted recovery dates.
  {
    phrase:
      /\byou(?:'ll| will) (be|feel|have) (\w+ )?(better|well|fine|recovered|pain.free|fit|back to normal)\b/i,
    example: 'You will be fully recovered.',
  },
  {
    phrase:
      /\b(recovered|better|gone|pain.free|healed) (by|on) (\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    example: 'It should be gone by Friday.',
  },
  {
    phrase: /\b(will|should) (be gone|recover|heal|pass|go away) (in|within) \w+ (hours?|days?|weeks?)\b/i,
    example: 'It will pass in two days.',
  },
];

/** Claims of the paper checklist that the evidence does not bear out, as far as words can show them. */
const unprovenClaims: { phrase: RegExp; example: string }[] = [
  {
    phrase: /\b(react|reaction)\b.*\b(decides?|determines?)\b/i,
    example: 'How you react decides how soon you recover.',
  },
  { phrase: /\bcrying\b.*\b(worse|worsens?|harder|tightens?)\b/i, example: 'Crying makes it worse.' },
  {
    phrase: /\bbed ?rest\b.*\b(worsens?|makes? (it|the pain|pain|things) worse|harms?)\b/i,
    example: 'Bed rest makes the pain worse.',
  },
  {
    phrase: /\b(unloads?|takes? (the )?(load|weight|pressure) off) (the|your) (spine|back|discs?)\b/i,
    example: 'Raised legs take the load off your spine.',
  },
  {
    phrase: /\b(dehydration|dryness|too little water|not drinking)\b.*\b(causes?|brings? on|triggers?)\b/i,
    example: 'Dehydration causes spasm.',
  },
  {
    phrase: /\b(deep|deeper) massage\b.*\b(better|best|more than)\b/i,
    example: 'Deep massage works better.',
  },
  { phrase: /\bacupuncture\b.*\b(heals?|cures?|works|helps)\b/i, example: 'Acupuncture heals.' },
];

/** Sentences of ours that say a claim is not proven. */
const denials = /\bno (good )?proof\b|\bnot (been )?(shown|proven)\b|\bwe know of no\b/i;

function offences(text: string): string[] {
  const banned = bannedPhrases.filter(({ phrase }) => phrase.test(text));
  const unproven = unprovenClaims.filter(({ phrase }) => phrase.test(text) && !denials.test(text));
  return [...banned, ...unproven].map(({ phrase }) => `${phrase}: ${text}`);
}

const shippedFiles = filesUnder('src', /\.tsx?$/).filter((path) => !/\.(test|contract)\.tsx?$/.test(path));
const contentModules = import.meta.glob<Record<string, unknown>>([
  '../../src/content/**/*.ts',
  '!../../src/content/**/*.test.ts',
]);

describe('the check bites', () => {
  test.each([...bannedPhrases, ...unprovenClaims])('on “$example”', ({ phrase, example }) => {
    expect(offences(example)).toContain(`${phrase}: ${example}`);
  });

  test('in the attributes, texts and templates of a screen, also across elements and values', () => {
    const screen =
      "const a = <p title='Nothing  serious'>You may\n take it</p>;" +
      'const b = <p>It is <b>safe</b> to take</p>; const c = `Take ${amount} now`;';
    const caught = textsInSource('screen.tsx', screen).filter((text) => offences(text).length > 0);
    expect(caught).toEqual(['You may take it', 'Nothing serious', 'It is safe to take', 'Take now']);
  });

  test('deep inside a value', () => {
    const step = { id: 'x', answers: [{ label: 'It’s fine' }, { label: 'You don’t have a fracture' }] };
    expect(textsInValue(step).flatMap(offences)).toHaveLength(1);
  });

  test('but lets the permitted wordings through', () => {
    const permitted = [
      'The pack limit has not been reached.',
      'The gap on the pack ends at 14:20.',
      'You do not have to talk.',
      'We know of no good proof that too little water brings on a spasm.',
      'No urgent sign was reported. Check again if anything changes.',
    ];
    expect(permitted.flatMap(offences)).toEqual([]);
  });
});

test('no value in the content says what must never be said', { timeout: 30_000 }, async () => {
  const paths = Object.keys(contentModules);
  expect(paths.length).toBeGreaterThan(5);
  const modules = await Promise.all(paths.map((path) => contentModules[path]!()));
  expect(modules.flatMap((module) => textsInValue(module)).flatMap(offences)).toEqual([]);
});

test('no string in the product says what must never be said', { timeout: 30_000 }, () => {
  expect(shippedFiles.length).toBeGreaterThan(20);
  expect(shippedFiles.flatMap((path) => textsInSource(path)).flatMap(offences)).toEqual([]);
});

test('no page of plain HTML says what must never be said', () => {
  const pages = filesUnder('src', /\.(html|webmanifest)$/);
  expect(pages.flatMap((path) => offences(readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ')))).toEqual([]);
});
