import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToPack, type PackedFile, readPackedFiles } from './packed-files.ts';
import { keepForms, packForms } from './packed-forms.ts';

const words = 'Stop. Breathe out slowly. '.repeat(50);

let sent: string;
let packed: string;
beforeEach(() => {
  sent = mkdtempSync(join(tmpdir(), 'unspasm-sent-'));
  packed = mkdtempSync(join(tmpdir(), 'unspasm-packed-'));
  writeFileSync(join(sent, 'index.html'), words);
  writeFileSync(join(sent, 'icon-192.png'), 'png');
});
afterEach(() => {
  rmSync(sent, { recursive: true });
  rmSync(packed, { recursive: true });
});

const wordsIn = (file: PackedFile | undefined) => [
  brotliDecompressSync(file?.brotli ?? '').toString(),
  gunzipSync(file?.gzip ?? '').toString(),
];

test('what the build compressed is sent as it is kept, and pictures stay as they are', () => {
  expect(filesToPack(sent).map(String)).toEqual([words]);
  for (const plain of filesToPack(sent)) keepForms(packed, plain);
  // Only what is really taken from the folder can be this one.
  const kept = packForms(Buffer.from('kept'));
  for (const name of readdirSync(packed))
    writeFileSync(join(packed, name), name.endsWith('.br') ? kept.brotli : kept.gzip);

  const files = readPackedFiles(sent, packed);
  const page = files.get('index.html');
  expect(wordsIn(page)).toEqual(['kept', 'kept']);
  expect(files.get('icon-192.png')).not.toHaveProperty('brotli');
});

test('the kept forms hold the words that were packed', () => {
  keepForms(packed, Buffer.from(words));
  const page = readPackedFiles(sent, packed).get('index.html');
  expect(wordsIn(page)).toEqual([words, words]);
});

test('a page that changed after the build is compressed anew', () => {
  keepForms(packed, Buffer.from(words));
  writeFileSync(join(sent, 'index.html'), `${words} Now press.`);
  const page = readPackedFiles(sent, packed).get('index.html');
  expect(wordsIn(page)).toEqual([`${words} Now press.`, `${words} Now press.`]);
});

test('without a build that packed, everything is compressed at the start', () => {
  const page = readPackedFiles(sent, join(packed, 'nowhere')).get('index.html');
  expect(wordsIn(page)).toEqual([words, words]);
});
