import { expect, test } from 'vitest';
import { passwordProblem } from './password-rules.ts';

const known = ['Ann Example', 'ann.example@high-street.example', 'High Street Physio'];

test.each([
  'violet kettle orbit nineteen',
  'zwölf große Löffel',
  '𝒶𝒷𝒸𝒹 ein zwei drei',
  'sixty-seven6',
  'a'.repeat(3) + ' long one that is fine',
])('takes "%s", whatever signs it is made of', (password) =>
  expect(passwordProblem(password, known)).toBe(null),
);

test('eleven characters are too few, twelve are enough, and two hundred the most', () => {
  expect(passwordProblem('kettle orbi', known)).toContain('at least 12 characters');
  expect(passwordProblem('kettle orbit', known)).toBe(null);
  expect(passwordProblem('kettle orbit '.repeat(16), known)).toContain('no more than 200');
  // Eleven signs that a computer counts as twenty-two.
  expect(passwordProblem('𝒶𝒷𝒸𝒹𝑒𝒻𝑔𝒽𝒾𝒿𝓀', known)).toContain('at least 12 characters');
});

test.each([
  'passwordpassword',
  'Password1234',
  '1qaz2wsx3edc4rfv',
  'qwertyuiop123',
  'abcabcabcabc',
  '111111111111',
  '123456789012',
  'Administrator',
])('does not take "%s", which many people have', (password) =>
  expect(passwordProblem(password, known)).toContain('Many people use this password'),
);

test.each(['ann.example1!', 'High Street Physio', 'annexample-physio', 'example-ann-street'])(
  'does not take "%s", which is made of the name, the address and the clinic',
  (password) => expect(passwordProblem(password, known)).toContain('mostly your name'),
);
