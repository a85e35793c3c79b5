import { journalFileParts } from '../../../src/wire/journal-file.ts';

type Random = () => number;
const below = (random: Random, count: number) => Math.floor(random() * count);
const one = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T;

/** Values that a person never entered, as JSON. */
const hostile = [
  'null',
  '-1',
  '1e999',
  '-1e308',
  '1e17',
  '""',
  '"constructor"',
  '"__proto__"',
  '"Mars/Base"',
  '"zzzzzzzzzzzzzzzzzzzzzz"',
  '"2026-02-31"',
  '"9999-12-31"',
  '[]',
  '{}',
  '{"__proto__":{"amount":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":"yes"}',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `"${'\\u0000\\ud800'.repeat(50)}"`,
  '"<img src=x onerror=alert(1)>"',
  'NaN',
  'undefined',
];

const kinds = [
  'dose-taken',
  'entry-corrected',
  'entry-removed',
  'entry-erased',
  'times-confirmed',
  'from-the-future',
];

/** A change to one line of a copy, or to its whole text. */
const breaks: readonly ((text: string, random: Random) => string)[] = [
  // A value becomes another one.
  (text, random) => {
    const values = [...text.matchAll(/:("[^"]*"|-?\d+|\[[^\][]*\]|\{[^{}]*\})/g)];
    const { index, 0: found } = one(random, values);
    return text.slice(0, index + 1) + one(random, hostile) + text.slice(index + found.length);
  },
  // A kind becomes another one.
  (text, random) => {
    const { index, 0: found } = one(random, [...text.matchAll(/"kind":"[^"]*"/g)]);
    return `${text.slice(0, index)}"kind":"${one(random, kinds)}"${text.slice(index + found.length)}`;
  },
  // A name becomes another one.
  (text, random) => {
    const { index, 0: found } = one(random, [...text.matchAll(/"[a-zA-Z-]+":/g)]);
    const name = one(random, ['__proto__', 'constructor', 'values', 'id', 'at', 'amount']);
    return `${text.slice(0, index)}"${name}":${text.slice(index + found.length)}`;
  },
  // A character is lost, doubled or changed.
  (text, random) => {
    const at = below(random, text.length);
    const put = one(random, ['', text.slice(at, at + 1).repeat(2), '}', '"', '\\', '\u0000', '9']);
    return text.slice(0, at) + put + text.slice(at + 1);
  },
  // Cut off, or the beginning missing.
  (text, random) => text.slice(0, below(random, text.length)),
  (text, random) => text.slice(below(random, 60)),
  // Lines doubled, moved and lost.
  (text, random) => {
    const lines = text.split('\n');
    const [from, to] = [below(random, lines.length), below(random, lines.length)];
    const moved = one(random, [[], [lines[from]], [lines[from], lines[from]]]);
    lines.splice(to, random() < 0.5 ? 0 : 1, ...moved.filter((line) => line !== undefined));
    return lines.join('\n');
  },
  // An id in another entry's place.
  (text, random) => {
    const ids = [...text.matchAll(/"[0-9a-z]{22}"/g)];
    const [{ index }, { 0: other }] = [one(random, ids), one(random, ids)];
    return text.slice(0, index) + other + text.slice(index + 24);
  },
  // Written anew by another program.
  (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  },
  (text) => text.replaceAll('\n', '\r\n'),
];

function encoded(text: string, random: Random): BlobPart {
  const how = random();
  if (how < 0.9) return text;
  if (how < 0.94) return `\ufeff${text}`;
  const bytes = Buffer.from(text, how < 0.97 ? 'latin1' : 'utf16le');
  return new Uint8Array(how < 0.985 ? bytes : Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));
}

/** A copy of `records` that met with accidents or ill will. */
export function brokenCopy(records: readonly unknown[], random: Random): Blob {
  let text = [...journalFileParts(records, Date.UTC(2026, 2, 28, 12))].join('');
  for (let left = 1 + below(random, 4); left > 0; left--) {
    try {
      text = one(random, breaks)(text, random);
    } catch {
      // Nothing of that sort is left to break.
    }
  }
  return new Blob([encoded(text, random)]);
}
