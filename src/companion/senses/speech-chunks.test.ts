import { array, assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_CHUNK_CHARACTERS, speechChunks } from './speech-chunks.ts';

test('a sentence is an utterance, and a point inside a number ends nothing', () => {
  expect(speechChunks('Stop. Stay where you are! Is it over 37.5 degrees? Tell someone')).toEqual([
    'Stop.',
    'Stay where you are!',
    'Is it over 37.5 degrees?',
    'Tell someone',
  ]);
});

test('nothing to say is no utterance', () => {
  expect(speechChunks('  ')).toEqual([]);
});

test('a long sentence is cut after a comma', () => {
  const long =
    'Put both hands on the sore place at the bottom of your back, press as hard as feels good, and wait there, quite still, until you have breathed out slowly three times.';
  expect(speechChunks(long)).toEqual([
    'Put both hands on the sore place at the bottom of your back, press as hard as feels good, and wait there, quite still,',
    'until you have breathed out slowly three times.',
  ]);
});

test('every utterance is short enough and no word is lost', () => {
  const words = array(stringMatching(/^[a-z]{1,12}[,.!?:]?$/), { minLength: 1, maxLength: 80 });
  assert(
    property(words, (said) => {
      const chunks = speechChunks(said.join(' '));
      expect(chunks.join(' ')).toBe(said.join(' '));
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(MAX_CHUNK_CHARACTERS);
    }),
  );
});
