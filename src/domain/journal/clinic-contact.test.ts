import { expect, test } from 'vitest';
import { emailLink, websiteLink } from './clinic-contact.ts';

test.each([
  ['https://physio.example/book', 'https://physio.example/book'],
  ['HTTP://physio.example', 'HTTP://physio.example'],
  [' www.physio.example ', 'https://www.physio.example'],
  ['physio.example:8080/a?b=c', 'https://physio.example:8080/a?b=c'],
])('%s opens as a website', (typed, link) => {
  expect(websiteLink(typed)).toBe(link);
});

test.each([
  '',
  'javascript:alert(1)',
  'JavaScript:alert(1)//a.b',
  'data:text/html,<p>',
  'file:///etc',
  'physio',
  'https://',
  'https://user@physio.example',
  'two words.example',
  'java\nscript:alert(1)',
])('%j opens nothing', (typed) => {
  expect(websiteLink(typed)).toBeNull();
});

test('an e-mail address becomes a letter to it and to nobody else', () => {
  expect(emailLink(' desk@physio.example ')).toBe('mailto:desk@physio.example');
  for (const typed of ['', 'desk', 'desk@physio', 'a@b.example?cc=c@d.example', 'a@b.example,c@d.example'])
    expect(emailLink(typed)).toBeNull();
});
