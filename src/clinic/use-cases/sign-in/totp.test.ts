import { expect, test } from 'vitest';
import { newTotpSecret, stepOfCode, totpAddress } from './totp.ts';

// RFC 6238, appendix B: the secret "12345678901234567890", the last six of its eight digits.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at second %i the code of the standard is taken, and belongs to its half minute', (second, code) => {
  expect(stepOfCode(SECRET, code, second * 1000)).toBe(Math.floor(second / 30));
});

test('a phone may be half a minute off, and no more', () => {
  const at = 1_111_111_111_000;
  expect(stepOfCode(SECRET, '050471', at + 30_000)).toBe(37_037_037);
  expect(stepOfCode(SECRET, '050471', at - 30_000)).toBe(37_037_037);
  expect(stepOfCode(SECRET, '050471', at + 60_000)).toBe(null);
  expect(stepOfCode(SECRET, '050471', at - 60_000)).toBe(null);
});

test.each(['', '05047', '0504711', 'abcdef', '050472'])('"%s" is no code', (code) => {
  expect(stepOfCode(SECRET, code, 1_111_111_111_000)).toBe(null);
});

test('a code may be typed as the app shows it, in two halves', () => {
  expect(stepOfCode(SECRET, '050 471', 1_111_111_111_000)).toBe(37_037_037);
});

test('a new secret has 160 bits, and its address names the clinic and the person', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  expect(totpAddress(secret, 'High Street', 'ann@clinic.example')).toBe(
    `otpauth://totp/High%20Street:ann%40clinic.example?issuer=High%20Street&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
