import { expect, test } from 'vitest';
import { inWords, paragraphs, textOf } from './text.ts';

test('what was typed is text in XHTML, never markup', () => {
  expect(paragraphs([`<img src="x" onerror='a()'> & more`])).toEqual({
    status: 'generated',
    div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>&lt;img src=&quot;x&quot; onerror=&#39;a()&#39;&gt; &amp; more</p></div>',
  });
});

test('control characters and half characters are left out, and a whole emoji stays', () => {
  expect(textOf(' a\u0000b\u001b[1m\ud83d c\n\ufffe 🙂 ')).toBe('ab[1m c\n 🙂');
  expect(textOf('\u0000 \n')).toBeNull();
});

test('lines without anything in them make no paragraph, and none at all make no narrative', () => {
  expect(paragraphs(['', ' ', 'one'])?.div).toContain('><p>one</p><');
  expect(paragraphs(['', '\u0007'])).toBeNull();
  expect(inWords('\u0007').div).toContain('<p>-</p>');
});
