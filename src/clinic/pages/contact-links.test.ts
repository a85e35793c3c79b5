import { expect, test } from 'vitest';
import { mailtoOf, telOf } from './contact-links.ts';

test('a number is rung however it was typed', () => {
  expect(telOf('(0114) 496-0100')).toBe('tel:01144960100');
  expect(telOf('+44 114 496 0100')).toBe('tel:+441144960100');
});

test('an e-mail address in a link adds nobody and nothing, whatever signs are in it', () => {
  expect(mailtoOf('ann@patient.example')).toBe('mailto:ann@patient.example');
  const link = new URL(mailtoOf('ann?cc=other@mail.example&body=x#y%0A@patient.example'));
  expect([link.search, link.hash]).toEqual(['', '']);
  expect(decodeURIComponent(link.pathname)).toBe('ann?cc=other@mail.example&body=x#y%0A@patient.example');
});
