import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { smsLink, whatsAppLink } from './message-links.ts';

const text = 'I can’t get up.\nI\'m at 5 & 7 "Mill St" #2: 100% sure? £1 + 🏠';
const encodedText =
  'I%20can%E2%80%99t%20get%20up.%0AI%27m%20at%205%20%26%207%20%22Mill%20St%22%20%232%3A%20100%25%20sure%3F%20%C2%A31%20%2B%20%F0%9F%8F%A0';

test('a text message is addressed and filled in for Android and iOS', () => {
  expect(smsLink('+447700900123', text)).toBe(`sms:+447700900123?&body=${encodedText}`);
  expect(smsLink('07700900123', '')).toBe('sms:07700900123?&body=');
});

test('a text message can be left without an address', () => {
  expect(smsLink(null, 'Help')).toBe('sms:?&body=Help');
});

test('a WhatsApp message carries the number with its country', () => {
  expect(whatsAppLink('07700900123', text)).toBe(`https://wa.me/447700900123?text=${encodedText}`);
  expect(whatsAppLink('+35312345678', 'Help')).toBe('https://wa.me/35312345678?text=Help');
});

test('a WhatsApp message can be left without an address', () => {
  expect(whatsAppLink(null, 'Help')).toBe('https://wa.me/?text=Help');
});

test('any text arrives whole', () => {
  assert(
    property(string({ unit: 'grapheme' }), (any) => {
      expect(new URL(whatsAppLink('07700900123', any)).searchParams.get('text')).toBe(any);
      expect(decodeURIComponent(smsLink(null, any).replace('sms:?&body=', ''))).toBe(any);
    }),
  );
});
